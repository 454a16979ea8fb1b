import { decided, type Decision } from './decision.ts';
import { notOpen } from './not-open.ts';
import { nextStatus } from './lifecycle.ts';
import type { ReviewCase } from './review-case.ts';

/** The window has signed for the result (T24/T25): clock C3 ends at that signature (S47). Refuses ACTION_NOT_OPEN. */
export function decideHandOver(reviewCase: ReviewCase, handedOverAt: string): Decision {
  const status = nextStatus(reviewCase.status, 'handOver');
  if (!status || !reviewCase.offer) return notOpen(reviewCase);
  return decided({ ...reviewCase, status, handedOverAt });
}

/** The result was served (T26): clock C5 ends, the remedies' periods begin. Refuses ACTION_NOT_OPEN. */
export function decideServiceNote(reviewCase: ReviewCase, deliveredAt: string): Decision {
  if (reviewCase.status !== 'HANDED_OVER') return notOpen(reviewCase);
  return decided({ ...reviewCase, deliveredAt });
}
