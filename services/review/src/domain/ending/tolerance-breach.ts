import { outstandingPromise } from '../case/tolerance.ts';
import { nextStatus } from '../lifecycle/lifecycle.ts';
import { decided, type Decided, withDocuments } from '../case/decision.ts';
import { brokenPromise, withdrawnTask } from '../tasks/task.ts';
import { endingPaper } from './ending-paper.ts';
import { headOf, type ReviewCase } from '../case/review-case.ts';
import { owedAfterBreach } from '../tolerance/owed.ts';

const CAUSE = 'TOLERANCE_BREACHED' as const;

/**
 * The promised day has passed and the gap is open (T12b): the case counts as withdrawn. Where the gap is closed at the hand-out, the
 * case goes on, the certificate stays, and the department has to decide what becomes of it (B2). Undefined when the gap is closed, or nothing can
 * be ended any more.
 */
export function decideToleranceBreach(reviewCase: ReviewCase, lapsedAt: string): Decided | undefined {
  if (reviewCase.tolerance?.state !== 'OPEN') return undefined;
  const { settlement: _ofAnEarlierBreach, ...tolerance } = reviewCase.tolerance;
  const broken = { ...tolerance, state: 'BREACHED' as const, closedAt: lapsedAt };
  const breached = { ...reviewCase, tolerance: broken };
  if (tolerance.mode === 'AT_DELIVERY') {
    const told = brokenPromise(breached, outstandingPromise(breached), lapsedAt);
    return decided(breached, owedAfterBreach(breached, lapsedAt), ...told);
  }
  const status = nextStatus(reviewCase.status, 'breachTolerance');
  if (!status) return undefined;
  const interrupted = { status: reviewCase.status, proposal: reviewCase.proposal };
  const ended = { ...breached, status, proposal: null, withdrawal: { cause: CAUSE, at: lapsedAt, interrupted } };
  const data = { ...headOf(ended), cause: CAUSE, lapsedAt };
  const told = withdrawnTask(reviewCase, 'CASE_ENDED', { instant: lapsedAt });
  return withDocuments(decided(ended, { type: 'CaseDeemedWithdrawn.v1', data }, ...told), endingPaper(ended, CAUSE));
}
