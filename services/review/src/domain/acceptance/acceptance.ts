import type { Circumstances } from '../case/circumstances.ts';
import type { Decision } from '../case/decision.ts';
import { inThePortal, type Origin } from '../case/origin.ts';
import { refuse } from '../case/refusals.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { nextStatus } from '../lifecycle/lifecycle.ts';
import { notOpen } from '../lifecycle/not-open.ts';
import { checkClaimer } from '../lifecycle/separation.ts';
import { missingMaterials } from '../receipt/handed-in.ts';
import { acceptedAs } from './acceptance-paper.ts';
import { decideDeemedAcceptance, lapsedNoticeOf } from './deemed-acceptance.ts';

/**
 * The department accepts the case in law (受理, T8; 行政许可法 art. 32(5)); the decision clocks start. Once clock C1 is over the law has accepted
 * already, as of the receipt (T10), whether the timer has noticed or not. What is missing is asked for with a notice, or tolerated: refused
 * MATERIALS_MISSING with the codes; what a department has accepted in its own system or on paper has been accepted, and is only recorded.
 * Refuses ACTION_NOT_OPEN, RECEIVER_MAY_NOT_REVIEW, NOT_CLAIMED, NOT_THE_REVIEWER.
 */
export function decideAcceptance(
  reviewCase: ReviewCase,
  {
    by,
    now,
    calendar,
    origin = inThePortal,
  }: Pick<Circumstances, 'by' | 'now' | 'calendar'> & { readonly origin?: Origin },
): Decision {
  const status = nextStatus(reviewCase.status, 'accept');
  if (!status) return notOpen(reviewCase);
  const refused = checkClaimer(reviewCase, by);
  if (refused) return refused;
  const lapsedAt = lapsedNoticeOf(reviewCase, { now, calendar });
  const deemed = lapsedAt === undefined ? undefined : decideDeemedAcceptance(reviewCase, lapsedAt, calendar);
  if (deemed) return deemed;
  const missing = origin.via === 'PORTAL' ? missingMaterials(reviewCase) : [];
  if (missing.length > 0) return refuse('MATERIALS_MISSING', missing);
  return acceptedAs(reviewCase, status, { basis: 'NORMAL', at: now.instant, by, origin }, calendar);
}
