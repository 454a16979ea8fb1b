import type { HallEvent } from '@hall/event-contracts';
import { workingDaysBetween, momentOf, type Calendar, type HallDate, type HallNow } from '@hall/working-days';
import { clockOf } from '../clocks/clocks-of.ts';
import { lapseOf, reckon } from '../clocks/reckon.ts';
import { headOf, type ReviewCase } from '../case/review-case.ts';
import { outstandingPromise } from '../case/tolerance.ts';
import type { Circumstances } from '../case/circumstances.ts';

/** The last day of the promise, as its clock stands now; undefined without a promise. */
export function promisedDay(reviewCase: ReviewCase, today: HallDate, calendar: Calendar): HallDate | undefined {
  const clock = clockOf(reviewCase, 'TOLERANCE');
  return clock && reckon(clock, today, calendar).on;
}

/** Whether a moment (RFC 3339) lies after the promised day. What counts is when materials arrive (R8), not when the service hears of it. */
export function isAfterPromise(
  reviewCase: ReviewCase,
  at: string,
  { now, calendar }: Pick<Circumstances, 'now' | 'calendar'>,
): boolean {
  const clock = clockOf(reviewCase, 'TOLERANCE');
  return clock !== undefined && at >= lapseOf(reckon(clock, now.today, calendar));
}

/** Working days of the promise that were left when everything had come in; at least one, so that the applicant can answer at all. */
export function leftOfPromise(
  reviewCase: ReviewCase,
  completeAt: string,
  { now, calendar }: Pick<Circumstances, 'now' | 'calendar'>,
): number {
  const day = promisedDay(reviewCase, now.today, calendar);
  return Math.max(1, day ? workingDaysBetween(momentOf(completeAt).date, day, calendar) : 0);
}

/**
 * The event that tells the windows which promised materials are still owed, and until when. After the promised day there is no last day any more;
 * where they are due at the hand-out, windows still take them in (B2).
 */
export function owedByPromise(
  after: ReviewCase,
  now: Pick<HallNow, 'instant' | 'today'>,
  calendar: Calendar,
): Extract<HallEvent, { type: 'MaterialsOwed.v1' }> {
  const isOpen = after.tolerance?.state === 'OPEN';
  return owed(after, now.instant, isOpen ? (promisedDay(after, now.today, calendar) ?? null) : null);
}

/** The event that tells the windows what is still owed after the promised day: it names no last day. */
export const owedAfterBreach = (after: ReviewCase, at: string) => owed(after, at, null);

function owed(
  after: ReviewCase,
  toldAt: string,
  supplyBy: HallDate | null,
): Extract<HallEvent, { type: 'MaterialsOwed.v1' }> {
  const head = after.tolerance?.mode === 'AT_DELIVERY' ? ('AT_DELIVERY' as const) : ('TOLERANCE' as const);
  const entries = outstandingPromise(after).map((code) => ({ key: code, materialCode: code }));
  return { type: 'MaterialsOwed.v1', data: { ...headOf(after), head, entries, supplyBy, toldAt } };
}
