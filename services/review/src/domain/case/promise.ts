import { isEnded } from './lifecycle.ts';
import type { ReviewCase } from './review-case.ts';
import type { Tolerance } from './tolerance.ts';

/** Codes of the promised materials that have come in, whether the department has checked them or not. */
export const cameIn = ({ received, handIns = [] }: Tolerance): readonly string[] => [
  ...new Set([...received, ...handIns.flatMap(({ entries }) => entries)]),
];

/** Codes of the promised materials that have come in and that the department has still to check. */
export const toLookAt = (tolerance: Tolerance): readonly string[] =>
  cameIn(tolerance).filter((code) => !tolerance.received.includes(code));

/** Codes of the promised materials that the applicant still owes (S33). None when the promise was kept, or the case was refused. */
export function outstandingPromise({ tolerance, ruling }: Pick<ReviewCase, 'tolerance' | 'ruling'>): readonly string[] {
  if (!tolerance || tolerance.state === 'FULFILLED' || ruling?.outcome === 'REFUSED') return [];
  const there = cameIn(tolerance);
  return tolerance.missing.filter((code) => !there.includes(code));
}

/**
 * Whether the department still has to decide about a broken promise (B2): the materials were due at the hand-out, something is still owed, and the
 * result has not been delivered. When the applicant brings the rest late, there is nothing left to decide: the certificate is handed out, and the
 * breach stays on record (B6).
 */
export const isBreachOpen = (
  reviewCase: Pick<ReviewCase, 'status' | 'tolerance' | 'ruling' | 'deliveredAt'>,
): boolean =>
  !isEnded(reviewCase.status) &&
  reviewCase.deliveredAt === null &&
  reviewCase.tolerance?.mode === 'AT_DELIVERY' &&
  reviewCase.tolerance.state === 'BREACHED' &&
  !reviewCase.tolerance.settlement &&
  outstandingPromise(reviewCase).length > 0;

/** Whether promised materials that are due before the decision are still missing. */
export const isGapOpen = (tolerance: ReviewCase['tolerance']): boolean =>
  tolerance !== null && tolerance.mode === 'BEFORE_DECISION' && tolerance.state !== 'FULFILLED';
