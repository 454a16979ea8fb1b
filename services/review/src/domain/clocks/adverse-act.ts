import type { ReviewCase } from '../case/review-case.ts';

/**
 * From when the applicant knows of what is against them (C15, C16; C-3): a refusal from its service, a non-acceptance and an ending that they
 * did not want from its notice (D4, D11). Undefined where there is nothing, and for a component that had ended when those that had not begun
 * got no notice.
 */
export function adverseActAt(reviewCase: ReviewCase): string | undefined {
  const { nonAcceptance, termination, withdrawal, ruling, deliveredAt } = reviewCase;
  if (nonAcceptance) return nonAcceptance.at;
  if (termination) return termination.unbegun ? undefined : termination.at;
  if (withdrawal) return withdrawal.cause === 'REQUESTED' ? undefined : withdrawal.at;
  return ruling?.outcome === 'REFUSED' ? (deliveredAt ?? undefined) : undefined;
}
