import type { Calendar, Due, HallNow } from '@hall/working-days';
import { decided, type Decided } from '../decision.ts';
import { acceptedEvent } from '../examination.ts';
import { nextStatus, openings } from '../lifecycle.ts';
import type { ReviewCase } from '../review-case.ts';
import { clocksOf, licensingProfiles } from './clocks-of.ts';
import { lapseOf } from './reckon.ts';

/**
 * The department has said nothing until the end of clock C1: the case counts as accepted on the day of its receipt (视为受理, T10;
 * 行政许可法 art. 32(4)), and the decision clocks have run from then on. Undefined while C1 runs, or when anything was said. By
 * nobody, dated to the first moment after C1, however late it is noticed; `due` is C1's end as it stands on record.
 */
export function decideDeemedAcceptance(
  reviewCase: ReviewCase,
  due: Due,
  now: HallNow,
  calendar: Calendar,
): Decided | undefined {
  const status = nextStatus(reviewCase.status, 'deemAccepted');
  const isRunning = clocksOf(reviewCase).some(({ kind, end }) => kind === 'NOTICE' && end === null);
  if (!status || !isRunning || !licensingProfiles.includes(reviewCase.item.clock.profile)) return undefined;
  const lapsedAt = lapseOf(due);
  if (now.instant < lapsedAt) return undefined;
  const acceptance = { basis: 'DEEMED', at: reviewCase.receivedAt, by: null, lapsedAt } as const;
  const accepted = { ...reviewCase, status, acceptance };
  return decided(accepted, acceptedEvent(accepted, acceptance, calendar));
}

/**
 * Whether an acceptance that was given in time, but is heard of only now, voids the lapse (domain 3.4b): legal time is when it
 * happened. Not once the examination has begun.
 */
export const isVoidedBy = ({ status, acceptance }: ReviewCase, { instant }: HallNow): boolean =>
  status === 'ACCEPTED' && acceptance?.lapsedAt !== undefined && instant < acceptance.lapsedAt;

/** The case as it was before the lapse. */
export const withoutLapse = (reviewCase: ReviewCase): ReviewCase => ({
  ...reviewCase,
  ...{ status: openings.receive, acceptance: null },
});
