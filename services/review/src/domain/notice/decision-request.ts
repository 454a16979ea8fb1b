import { momentOf, type HallDate } from '@hall/working-days';
import { noonOf } from '../clocks/noon.ts';
import type { Decision } from '../case/decision.ts';
import { acceptedAs } from '../acceptance/acceptance-paper.ts';
import { nextStatus } from '../lifecycle/lifecycle.ts';
import { notOpen } from '../lifecycle/not-open.ts';
import { checkClaimer } from '../lifecycle/separation.ts';
import { noted } from '../case/noted.ts';
import { refuse } from '../case/refusals.ts';
import type { ReviewCase } from '../case/review-case.ts';
import type { Circumstances } from '../case/circumstances.ts';

/**
 * After a notice the applicant expressly wants a decision on what is there (C-1): accepted as of that day, and the decision may then
 * refuse it as INCOMPLETE. The law does not say how this is recorded: by the reviewer, with the day of the wish, never before the
 * notice. Refuses ACTION_NOT_OPEN, also once everything has come in, NOT_CLAIMED, NOT_THE_REVIEWER, BAD_DATE.
 */
export function decideDecisionRequest(
  reviewCase: ReviewCase,
  on: HallDate,
  { by, now, calendar }: Pick<Circumstances, 'by' | 'now' | 'calendar'>,
): Decision {
  const status = nextStatus(reviewCase.status, 'askDecision');
  const { notice } = reviewCase;
  if (!status || !notice || notice.completeAt !== null) return notOpen(reviewCase);
  const refused = checkClaimer(reviewCase, by);
  if (refused) return refused;
  if (on > now.today || on < momentOf(notice.at).date) return refuse('BAD_DATE', [on]);
  const noon = noonOf(on);
  const at = on === now.today ? now.instant : noon < notice.at ? notice.at : noon;
  const asked = { ...reviewCase, notice: { ...notice, decisionAsked: { on, at, by } } };
  const accepted = acceptedAs(asked, status, { basis: 'NORMAL', at, by }, calendar);
  return { ...accepted, events: [noted(accepted.reviewCase, 'DECISION_REQUESTED', at, null), ...accepted.events] };
}

/** The applicant's request for a decision without the missing materials (C-1), made in this round or in an earlier one. */
export const decisionAskedIn = ({ notice, reopening }: Pick<ReviewCase, 'notice' | 'reopening'>) =>
  notice?.decisionAsked ?? reopening?.decisionAsked;

/**
 * Whether incomplete materials may be the reason of a refusal: the notice was issued, and the applicant wants a decision (C-1); also in the new
 * round of a case that was taken up again by order (T32).
 */
export const mayRefuseIncomplete = (reviewCase: Pick<ReviewCase, 'notice' | 'reopening'>): boolean =>
  decisionAskedIn(reviewCase) !== undefined;
