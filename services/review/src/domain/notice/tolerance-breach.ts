import type { Calendar, HallNow } from '@hall/working-days';
import { decided, type Decided, withDocuments } from '../decision.ts';
import { assignedTask, brokenPromise, withdrawnTask } from '../department/task.ts';
import { endingPaper } from '../documents/ending-paper.ts';
import { withMore } from '../handed-in.ts';
import { nextStatus } from '../lifecycle.ts';
import { noted } from '../procedure/noted.ts';
import { headOf, type ReviewCase } from '../review-case.ts';
import type { HandIn } from './notice.ts';
import { outstandingPromise, owedAfterBreach, owedByPromise } from './tolerance-owed.ts';
import { withHandIn } from './tolerance-supply.ts';

const CAUSE = 'TOLERANCE_BREACHED' as const;

/**
 * The promised day has passed and the gap is open (T12b): the case counts as withdrawn. Where the gap is closed at the hand-out, the
 * case goes on, the certificate stays, and the department has to decide what becomes of it (B2). Undefined when the gap is closed, or nothing can
 * be ended any more.
 */
export function decideToleranceBreach(reviewCase: ReviewCase, lapsedAt: string): Decided | undefined {
  const { tolerance, status: brokenStatus, proposal } = reviewCase;
  if (tolerance?.state !== 'OPEN') return undefined;
  const brokenFrom = { status: brokenStatus, proposal };
  const broken = { ...tolerance, state: 'BREACHED' as const, closedAt: lapsedAt, brokenFrom, settlement: null };
  const breached = { ...reviewCase, tolerance: broken };
  if (tolerance.mode === 'AT_DELIVERY') {
    const told = brokenPromise(breached, outstandingPromise(breached), lapsedAt);
    return decided(breached, owedAfterBreach(breached, lapsedAt), ...told);
  }
  const status = nextStatus(reviewCase.status, 'breachTolerance');
  if (!status) return undefined;
  const ended = { ...breached, status, proposal: null, withdrawal: { cause: CAUSE, at: lapsedAt } };
  const data = { ...headOf(ended), cause: CAUSE, lapsedAt };
  const told = withdrawnTask(reviewCase, 'CASE_ENDED', { instant: lapsedAt });
  return withDocuments(decided(ended, { type: 'CaseDeemedWithdrawn.v1', data }, ...told), endingPaper(ended, CAUSE));
}

/** Whether promised papers that came in before the lapse are heard of only now, on a case that has ended because of it (domain 3.4b). */
export const isBreachBefore = ({ withdrawal, tolerance }: ReviewCase, handedInAt: string): boolean =>
  withdrawal?.cause === CAUSE && tolerance?.state === 'BREACHED' && handedInAt < (tolerance.closedAt ?? '');

/**
 * Promised papers that were in time, and are heard of after the lapse (VOID_LAPSE): with the last of them the case goes back to where it stood,
 * the notice D11 is superseded, and a department whose task was withdrawn has it again. A part of them is kept, for the rest may be on its way.
 */
export function decideVoidedBreach(reviewCase: ReviewCase, handIn: HandIn, now: HallNow, calendar: Calendar): Decided {
  const { tolerance } = reviewCase;
  if (!tolerance) return decided(reviewCase);
  const handedIn = withMore(reviewCase.handedIn, handIn.entries);
  const supplied = withHandIn(tolerance, handIn);
  if (supplied.completeAt === null) return decided({ ...reviewCase, handedIn, tolerance: supplied });
  const back: ReviewCase = {
    ...reviewCase,
    status: tolerance.brokenFrom?.status ?? standingOf(reviewCase),
    proposal: tolerance.brokenFrom?.proposal ?? null,
    withdrawal: null,
    archivedAt: null,
    handedIn,
    tolerance: { ...supplied, state: 'OPEN', closedAt: null },
  };
  const task = back.jointCaseId === null ? assignedTask(back, null) : [];
  const { title, tellsRemedies: _none, ...paper } = endingPaper(back, CAUSE);
  const voided = decided(
    back,
    noted(back, 'LAPSE_VOIDED', handIn.at, null),
    noted(back, 'SUPPLEMENT_COMPLETE', handIn.at, null),
    owedByPromise(back, now, calendar),
    ...task,
  );
  return withDocuments(voided, { ...paper, title: `撤销${title}（期限内已补齐）`, supersedes: true });
}

/** Where a case stood whose breach of before did not say: by what had been done. */
function standingOf({ suspensions, opinion, reviewStartedAt }: ReviewCase): ReviewCase['status'] {
  if (suspensions.at(-1)?.to === null) return 'SUSPENDED';
  if (opinion !== null) return 'PENDING_DECISION';
  return reviewStartedAt === null ? 'ACCEPTED' : 'UNDER_REVIEW';
}
