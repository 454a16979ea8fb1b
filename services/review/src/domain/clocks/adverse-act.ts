import type { ReviewCase } from '../case/review-case.ts';

/**
 * When the applicant learned of an act against them, from which the periods of the remedies run (C15, C16; C-3): of a refusal when it is served,
 * of a non-acceptance or an ending that they did not ask for with its notice (D4, D11). Undefined where there is no such act, and for a component
 * that was ended without a notice (`Termination.unbegun`).
 */
export function adverseActAt(reviewCase: ReviewCase): string | undefined {
  const { nonAcceptance, termination, withdrawal, ruling, deliveredAt } = reviewCase;
  if (nonAcceptance) return nonAcceptance.at;
  if (termination) return termination.unbegun ? undefined : termination.at;
  if (withdrawal) return withdrawal.cause === 'REQUESTED' ? undefined : withdrawal.at;
  return ruling?.outcome === 'REFUSED' ? (deliveredAt ?? undefined) : undefined;
}
