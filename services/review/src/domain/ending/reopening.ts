import type { HallEvent } from '@hall/event-contracts';
import { dueAfter, momentOf, type Calendar, type HallNow, type Period } from '@hall/working-days';
import { NOTICE_PERIOD } from '../clocks/periods.ts';
import { decisionClockOf } from '../clocks/clocks-of.ts';
import { reckon } from '../clocks/reckon.ts';
import { decided, type Decision, withDocuments } from '../case/decision.ts';
import { assignedTask } from '../tasks/task.ts';
import { decisionPaper } from '../examination/decision-paper.ts';
import { revoked, type DocumentDraft } from '../documents/document.ts';
import { endingPaper } from './ending-paper.ts';
import { longestPromise } from '../clocks/due-dates.ts';
import { nextStatus } from '../lifecycle/lifecycle.ts';
import { notOpen } from '../lifecycle/not-open.ts';
import { checkReviewer } from '../lifecycle/separation.ts';
import { decisionAskedIn } from '../notice/decision-request.ts';
import { owedByPromise } from '../tolerance/owed.ts';
import { refuse } from '../case/refusals.ts';
import { headOf, type ReviewCase } from '../case/review-case.ts';
import type { Reopening } from '../case/endings.ts';
import { nonAcceptancePaper } from './non-acceptance.ts';
import type { Circumstances } from '../case/circumstances.ts';

/**
 * A reconsideration body or a court has upheld a remedy (T32): the next round, under review again, with the period ordered; where nothing had
 * been accepted it is the acceptance that is ordered: received anew, with a clock C1 of its own. What was decided stays in the history and
 * is taken back on paper; what was seen on the site stays on the case, and may be verified anew; an applicant who wanted a decision
 * on what was there still wants it (C-1). Also of a case that was not accepted, was ended, or counted as withdrawn, and of an archived one (E46).
 * Refuses ACTION_NOT_OPEN, RECEIVER_MAY_NOT_REVIEW, ORDER_MISSING, BAD_NUMBER.
 */
export function decideReopening(
  reviewCase: ReviewCase,
  { orderNumber, period }: { readonly orderNumber: string; readonly period: Period | null },
  { by, now, calendar }: Pick<Circumstances, 'by' | 'now' | 'calendar'>,
): Decision {
  const status = nextStatus(reviewCase.status, reviewCase.acceptance ? 'reopen' : 'reopenReceipt');
  if (!status) return notOpen(reviewCase);
  const refused = checkReviewer(reviewCase, by);
  if (refused) return refused;
  if (orderNumber.trim() === '') return refuse('ORDER_MISSING');
  if (period && !(Number.isInteger(period.amount) && period.amount > 0)) return refuse('BAD_NUMBER', ['责令的期限']);
  const order = { orderNumber: orderNumber.trim(), period, at: now.instant, by };
  const round = reviewCase.round + 1;
  const begun = { ...emptied(reviewCase), status, round, reopening: reopeningOf(reviewCase, order) };
  const reopened = reviewCase.acceptance
    ? withTolerance({ ...begun, reviewStartedAt: begun.reviewStartedAt ?? now.instant }, now, calendar)
    : receivedAnew(begun, now, calendar);
  const data = {
    ...headOf(reopened),
    previousRound: reviewCase.round,
    orderNumber: order.orderNumber,
    reopenedAt: now.instant,
    reopenedBy: by,
  };
  const events: HallEvent[] = [{ type: 'CaseReopened.v1', data }];
  if (reopened.tolerance?.state === 'OPEN') events.push(owedByPromise(reopened, now, calendar)); // any window takes it in again (S33)
  if (reopened.jointCaseId === null) events.push(...assignedTask(reopened, null)); // a component's is given with its joint case
  const papers = quashedPapers(reviewCase).map((paper) => revoked(paper, order.orderNumber, reviewCase.round));
  return withDocuments(decided(reopened, ...events), ...papers);
}

/** The case without the ending, the decision and the result of the earlier round. */
const emptied = (reviewCase: ReviewCase): ReviewCase => ({
  ...reviewCase,
  opinion: null,
  ruling: null,
  keptRuling: null,
  heldSince: null,
  certificate: null,
  offer: null,
  handedOverAt: null,
  deliveredAt: null,
  voidedService: null,
  archivedAt: null,
  proposal: null,
  suspensions: [],
  extension: null,
  notice: null,
  hearing: null,
  explanation: null,
  nonAcceptance: null,
  termination: null,
  withdrawal: null,
});

function reopeningOf(
  reviewCase: ReviewCase,
  order: Pick<Reopening, 'orderNumber' | 'period' | 'at' | 'by'>,
): Reopening {
  const { ruling, nonAcceptance, notice, reopening, acceptance } = reviewCase;
  const decisionAsked = decisionAskedIn(reviewCase);
  const noticed = notice
    ? notice.entries.flatMap(({ key, materialCode }) => (notice.unmet.includes(key) ? [materialCode] : []))
    : reopening?.noticed;
  const quashed = ruling ? 'DECISION' : nonAcceptance ? 'NON_ACCEPTANCE' : 'ENDING';
  const reopened: { -readonly [Field in keyof Reopening]: Reopening[Field] } = { ...order, quashed };
  if (!acceptance) reopened.isFromReceipt = true;
  if (noticed) reopened.noticed = noticed;
  if (decisionAsked) reopened.decisionAsked = decisionAsked;
  return reopened;
}

/** The case as received on the day of the order: it is unclaimed again, and clock C1 runs from that day. */
function receivedAnew(reviewCase: ReviewCase, now: HallNow, calendar: Calendar): ReviewCase {
  const { reviewerStaffNo: before, examiners } = reviewCase;
  return {
    ...reviewCase,
    receivedAt: now.instant,
    pushedAt: null,
    noticeBy: dueAfter(momentOf(now.instant), NOTICE_PERIOD, calendar).on,
    reviewerStaffNo: null,
    claimedAt: null,
    examiners: before === null || examiners.includes(before) ? examiners : [...examiners, before],
  };
}

/** Opens the promise of missing materials again, until the end of the new period for the decision, because the promised day has passed. */
function withTolerance(reviewCase: ReviewCase, now: HallNow, calendar: Calendar): ReviewCase {
  const { tolerance, item } = reviewCase;
  if (!tolerance || tolerance.state === 'FULFILLED') return reviewCase;
  const clock = decisionClockOf(reviewCase);
  const promisedOn = clock
    ? reckon(clock, now.today, calendar).on
    : (longestPromise(item.tolerance, momentOf(now.instant), calendar) ?? now.today);
  return {
    ...reviewCase,
    tolerance: {
      ...tolerance,
      state: 'OPEN',
      at: now.instant,
      promisedOn,
      closedAt: null,
      restated: null,
      settlement: null,
    },
  };
}

/** The documents that the order invalidates: the decision, the non-acceptance, or the notice of the ending. */
function quashedPapers(reviewCase: ReviewCase): readonly DocumentDraft[] {
  const { ruling, nonAcceptance, termination, withdrawal } = reviewCase;
  const ending = termination ?? withdrawal;
  const papers: DocumentDraft[] = [];
  if (ruling) papers.push(decisionPaper(reviewCase, ruling));
  if (nonAcceptance) papers.push(nonAcceptancePaper(reviewCase, nonAcceptance));
  if (ending) papers.push(endingPaper(reviewCase, ending.cause));
  return papers;
}
