import { isEnded } from './lifecycle.ts';
import type { ReviewCase } from './review-case.ts';
import type { Tolerance } from './tolerance.ts';

/** Codes of what has come in against the promise, looked at or not. */
export const cameIn = ({ received, handIns = [] }: Tolerance): readonly string[] => [
  ...new Set([...received, ...handIns.flatMap(({ entries }) => entries)]),
];

/** Codes of what has come in at a window or on line, and the department has not accepted yet. */
export const toLookAt = (tolerance: Tolerance): readonly string[] =>
  cameIn(tolerance).filter((code) => !tolerance.received.includes(code));

/** Codes of what was promised and has not come in: what the applicant still owes (S33). A promise that is over owes nothing. */
export function outstandingPromise({ tolerance, ruling }: Pick<ReviewCase, 'tolerance' | 'ruling'>): readonly string[] {
  if (!tolerance || tolerance.state === 'FULFILLED' || ruling?.outcome === 'REFUSED') return [];
  const there = cameIn(tolerance);
  return tolerance.missing.filter((code) => !there.includes(code));
}

/**
 * Whether a broken promise waits for the department's decision (B2): its gap closes at the hand-out, something is still owed, and the result is
 * not out. Who brings the rest late has ended the question: the certificate is handed out, and the breach stays on record (B6).
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

/** Whether the promise has to be kept before the decision, and is not. */
export const isGapOpen = (tolerance: ReviewCase['tolerance']): boolean =>
  tolerance !== null && tolerance.mode === 'BEFORE_DECISION' && tolerance.state !== 'FULFILLED';
