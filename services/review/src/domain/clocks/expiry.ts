import type { ReviewCase } from '../case/review-case.ts';
import { decisionClockOf } from './clocks-of.ts';
import { lapseOf, reckon } from './reckon.ts';
import type { Circumstances } from '../case/circumstances.ts';

/** Whether the period of the decision is over: the statutory one, or where no law sets one the promise. */
export function isExpired(reviewCase: ReviewCase, { now, calendar }: Pick<Circumstances, 'now' | 'calendar'>): boolean {
  const clock = decisionClockOf(reviewCase);
  return clock !== undefined && now.instant >= lapseOf(reckon(clock, now.today, calendar));
}
