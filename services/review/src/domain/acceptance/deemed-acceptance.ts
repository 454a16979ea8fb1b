import type { Calendar } from '@hall/working-days';
import type { Decided } from '../case/decision.ts';
import { acceptedAs } from './acceptance-paper.ts';
import { nextStatus } from '../lifecycle/lifecycle.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { clockOf } from '../clocks/clocks-of.ts';
import { isLicence } from '../clocks/laws.ts';
import { lapseOf, reckon } from '../clocks/reckon.ts';
import type { Circumstances } from '../case/circumstances.ts';

/**
 * The department has said nothing until the end of clock C1: the case counts as accepted on the day of its receipt (视为受理, T10;
 * 行政许可法 art. 32(4)), and the decision clocks have run from then on, by nobody. Undefined where anything was said, or another law governs.
 */
export function decideDeemedAcceptance(
  reviewCase: ReviewCase,
  lapsedAt: string,
  calendar: Calendar,
): Decided | undefined {
  const status = nextStatus(reviewCase.status, 'deemAccepted');
  if (!status || !isLicence(reviewCase)) return undefined;
  return acceptedAs(reviewCase, status, { basis: 'DEEMED', at: reviewCase.receivedAt, by: null, lapsedAt }, calendar);
}

/** When clock C1 ran out for a case that a licensing law governs; undefined while it runs, and where silence means nothing. */
export function lapsedNoticeOf(
  reviewCase: ReviewCase,
  { now, calendar }: Pick<Circumstances, 'now' | 'calendar'>,
): string | undefined {
  const clock = clockOf(reviewCase, 'NOTICE');
  if (!clock || clock.end !== null || !isLicence(reviewCase)) return undefined;
  const lapsedAt = lapseOf(reckon(clock, now.today, calendar));
  return now.instant >= lapsedAt ? lapsedAt : undefined;
}
