import { decided, type Decision } from '../case/decision.ts';
import { notOpen } from '../lifecycle/not-open.ts';
import { nextStatus } from '../lifecycle/lifecycle.ts';
import type { ReviewCase, VoidedService } from '../case/review-case.ts';

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

/**
 * What was sent and had counted as served came back, or never arrived (T27): clock C5 runs on as if it had never ended, and the remedies' periods
 * begin with the real service (行政复议法 art. 20, 行政诉讼法 art. 46: from knowing). A file that was closed meanwhile is open. Unchanged
 * where it has been served again since.
 */
export function decideServiceVoided(reviewCase: ReviewCase, voided: VoidedService): Decision {
  if (reviewCase.status !== 'HANDED_OVER') return notOpen(reviewCase);
  if (reviewCase.deliveredAt !== voided.deliveredAt) return decided(reviewCase);
  return decided({ ...reviewCase, deliveredAt: null, voidedService: voided, archivedAt: null });
}

/** Whether it is with the delivery window again, after a service that did not happen. */
export const hasComeBack = ({ deliveredAt, voidedService }: ReviewCase): boolean =>
  voidedService !== null && deliveredAt === null;
