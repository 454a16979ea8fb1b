import { decided, type Decision } from '../case/decision.ts';
import { nextStatus } from '../lifecycle/lifecycle.ts';
import { notOpen } from '../lifecycle/not-open.ts';
import { checkDecider } from '../lifecycle/separation.ts';
import { noted } from '../case/noted.ts';
import { refuse } from '../case/refusals.ts';
import type { ReviewCase } from '../case/review-case.ts';
import type { Circumstances } from '../case/circumstances.ts';

/**
 * The decision maker sends the case back to the reviewer (T19): the clocks run on, the opinion is written anew; the earlier one stays in the
 * history. Refuses ACTION_NOT_OPEN, ALREADY_DECIDED, RECEIVER_MAY_NOT_REVIEW, REVIEWER_MAY_NOT_DECIDE, TEXT_MISSING.
 */
export function decideReturn(
  reviewCase: ReviewCase,
  reason: string,
  { by, now }: Pick<Circumstances, 'by' | 'now'>,
): Decision {
  const status = nextStatus(reviewCase.status, 'returnToReview');
  if (!status) return notOpen(reviewCase);
  if (reviewCase.keptRuling) return refuse('ALREADY_DECIDED');
  const refused = checkDecider(reviewCase, by);
  if (refused) return refused;
  if (reason.trim() === '') return refuse('TEXT_MISSING', ['退回的理由']);
  const returned = { ...reviewCase, status, opinion: null, returnReason: reason.trim() };
  return decided(returned, noted(returned, 'RETURNED_TO_REVIEW', now.instant, by));
}
