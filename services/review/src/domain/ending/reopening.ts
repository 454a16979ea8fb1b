import type { HallNow, Period } from '@hall/working-days';
import { decided, type Decision } from '../decision.ts';
import { nextStatus } from '../lifecycle.ts';
import { decisionAskedIn } from '../notice/decision-request.ts';
import { notOpen } from '../not-open.ts';
import { refuse } from '../refusals.ts';
import { headOf, type ReviewCase } from '../review-case.ts';
import { checkReviewer } from '../separation.ts';

/**
 * A reconsideration body or a court has ordered a new decision (T32): the next round, under review again, with the period ordered; what was
 * decided stays in the history; what was seen on the site stays on the case, and may be verified anew; and an applicant who wanted a decision
 * on what was there still wants it (C-1). Refuses ACTION_NOT_OPEN, RECEIVER_MAY_NOT_REVIEW, ORDER_MISSING, BAD_NUMBER.
 */
export function decideReopening(
  reviewCase: ReviewCase,
  { orderNumber, period }: { readonly orderNumber: string; readonly period: Period | null },
  staffNo: string,
  now: HallNow,
): Decision {
  const status = nextStatus(reviewCase.status, 'reopen');
  if (!status) return notOpen(reviewCase);
  const refused = checkReviewer(reviewCase, staffNo);
  if (refused) return refused;
  if (orderNumber.trim() === '') return refuse('ORDER_MISSING');
  if (period && !(Number.isInteger(period.amount) && period.amount > 0)) return refuse('BAD_NUMBER', ['责令的期限']);
  const round = reviewCase.round + 1;
  const decisionAsked = decisionAskedIn(reviewCase);
  const ordered = { orderNumber: orderNumber.trim(), period, at: now.instant, by: staffNo };
  const reopening = { ...ordered, ...(decisionAsked && { decisionAsked }) };
  const reopened: ReviewCase = {
    ...{ ...reviewCase, status, round, reopening },
    ...{ opinion: null, ruling: null, keptRuling: null, certificate: null, offer: null },
    ...{ handedOverAt: null, deliveredAt: null, archivedAt: null, proposal: null, suspensions: [], extension: null },
    voidedService: null,
    ...{ notice: null, hearing: null, explanation: null },
  };
  const data = { ...headOf(reopened), previousRound: reviewCase.round, orderNumber: reopening.orderNumber };
  return decided(reopened, {
    type: 'CaseReopened.v1',
    data: { ...data, reopenedAt: now.instant, reopenedBy: staffNo },
  });
}
