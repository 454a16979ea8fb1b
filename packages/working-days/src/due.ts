import type { Calendar } from './calendar.ts';
import { dateOf, dayNumber, plusMonths, type HallDate, type HallMoment, type Half } from './hall-date.ts';

/** A length of time. Only working days may have a half (R15). */
export type Period = { readonly amount: number; readonly unit: 'WORKING_DAY' | 'CALENDAR_DAY' | 'MONTH' };

/**
 * Time that does not count (行政许可法 art. 45): from the day after it begins up to and including the day on which it ends
 * (R6).
 */
export type Suspension = { readonly from: HallDate; readonly to: HallDate };

/** What has moved a period of working days since it began. */
export type Moved = {
  readonly suspensions?: readonly Suspension[];
  /** Working days added once (行政许可法 art. 42; R7). */
  readonly extension?: number;
};

/** The end of a period: the whole of its last day (`half` null), or of a half day (R15). */
export type Due = {
  readonly on: HallDate;
  readonly half: Half | null;
  /**
   * Whether a day was looked at that lies in a year without a published calendar. Then count again when it is published
   * (R13).
   */
  readonly provisional: boolean;
};

/**
 * The end of a period that an event starts: its day is day 0 and counting begins with the next day (民法典 art. 201; R2, R3).
 * Working days follow the calendar (行政许可法 art. 82); suspended ones move the end and an extension adds to it, in whichever
 * order they came (R6, R7). Calendar days and months roll from a rest day to the next working day (R4, R5). A period with a half
 * is counted in half working days (R15). Throws RangeError on what no rule can count, and on a day after 9999-12-31.
 */
export function dueAfter(event: HallMoment, period: Period, calendar: Calendar, moved: Moved = {}): Due {
  const { amount, unit } = period;
  const halves = amount * 2;
  if (!(amount >= 0) || !Number.isInteger(halves)) throw new RangeError(`not a period: ${amount}`);
  if (unit !== 'WORKING_DAY') return rolledDue(event.date, period, calendar, moved);
  if (Number.isInteger(amount)) return wholeDue(event.date, amount, calendar, moved);
  if (moved.extension) throw new RangeError('a period with a half is not extended');
  return halfDue(event, halves, calendar, moved);
}

/**
 * The end of a period in which the hall or a department has to act. As `dueAfter`, except that a period of 0 ("the same day") which begins on a
 * rest day ends on the next working day, the whole of it: nobody is at work before (R1, R3, R4). It is then one working day long, and is
 * suspended and extended as such. It is provisional where the day it begins lies in a year without a published calendar (R13). Throws RangeError
 * as `dueAfter` does.
 */
export function dueAtWork(event: HallMoment, period: Period, calendar: Calendar, moved: Moved = {}): Due {
  if (period.amount !== 0) return dueAfter(event, period, calendar, moved);
  const day = dayNumber(event.date);
  if (!calendar.isWorkingDay(day)) return dueAfter(event, NEXT_WORKING_DAY, calendar, moved);
  const due = dueAfter(event, period, calendar, moved);
  return { ...due, provisional: due.provisional || !calendar.isPublished(day, day) };
}

const NEXT_WORKING_DAY: Period = { amount: 1, unit: 'WORKING_DAY' };

/**
 * The last day for something that has to be done so many working days before an event, whose own day does not count (art. 48: the
 * notice of a hearing). Throws RangeError on a period with a half.
 */
export function latestBefore(event: HallDate, workingDays: number, calendar: Calendar): Due {
  if (!(workingDays >= 0) || !Number.isInteger(workingDays)) throw new RangeError(`not whole days: ${workingDays}`);
  const day = dayNumber(event);
  if (workingDays === 0) return dueOn(day, null, true);
  const last = calendar.workingDay(calendar.countUntil(day - 1) + 1 - workingDays);
  return dueOn(last, null, calendar.isPublished(last, day - 1));
}

function rolledDue(event: HallDate, { amount, unit }: Period, calendar: Calendar, moved: Moved): Due {
  if (!Number.isInteger(amount)) throw new RangeError(`only working days have halves: ${amount}`);
  if (moved.extension || moved.suspensions?.length) throw new RangeError('only working days are suspended or extended');
  if (amount === 0) return { on: event, half: null, provisional: false };
  const day = unit === 'MONTH' ? dayNumber(plusMonths(event, amount)) : dayNumber(event) + amount;
  const rolled = calendar.isWorkingDay(day) ? day : calendar.workingDay(calendar.countUntil(day) + 1);
  return dueOn(rolled, null, calendar.isPublished(day, rolled));
}

/**
 * Counts in whole days. A suspension that begins on the last day still moves the end, one that begins later does not
 * (R6).
 */
function wholeDue(
  event: HallDate,
  amount: number,
  calendar: Calendar,
  { suspensions = [], extension = 0 }: Moved,
): Due {
  const from = dayNumber(event);
  const start = from + 1;
  const count = calendar.countUntil(from);
  const end = (days: number): number => (days === 0 ? from : calendar.workingDay(count + days));
  const { days, lookedAt } = withSuspended(
    { length: amount + extension, start, end, begins: 'ON_LAST_DAY_TOO' },
    suspensions,
    calendar,
  );
  const last = end(days);
  const latest = Math.max(last, lookedAt);
  return dueOn(last, null, latest < start || calendar.isPublished(start, latest));
}

/**
 * Counts in half days. Half days of suspended days do not count, so that a suspension that begins on the last day comes
 * too late (R15). The afternoon of the event's own day does not count either, where it fell into a suspension.
 */
function halfDue(event: HallMoment, halves: number, calendar: Calendar, { suspensions = [] }: Moved): Due {
  const from = dayNumber(event.date);
  // An event without a time counts as afternoon; one on a rest day falls just before the next working day.
  const isMorning = event.half === 'MORNING';
  const isOut = suspensions.some((one) => one.from < event.date && event.date <= one.to);
  const left = isMorning && calendar.isWorkingDay(from) && !isOut ? halves - 1 : halves;
  const count = calendar.countUntil(from);
  const end = (days: number): number => (days === 0 ? from : calendar.workingDay(count + days));
  const { days, lookedAt } = withSuspended(
    { length: Math.ceil(left / 2), start: from + 1, end, begins: 'BEFORE' },
    suspensions,
    calendar,
  );
  const last = end(days);
  const first = isMorning ? from : from + 1;
  return dueOn(last, left % 2 === 0 ? 'AFTERNOON' : 'MORNING', calendar.isPublished(first, Math.max(last, lookedAt)));
}

/** A period that is being counted: its working days, its first day, which day is the last of so many, and whether a suspension may begin on it. */
type Counting = {
  readonly length: number;
  readonly start: number;
  readonly end: (days: number) => number;
  readonly begins: 'ON_LAST_DAY_TOO' | 'BEFORE';
};

/**
 * The length with the working days on which it stood still: each counts once, however many suspensions hold it, and only of those
 * that begin before the period has run out. Also the last day that had to be looked at.
 */
function withSuspended(
  { length, start, end, begins }: Counting,
  suspensions: readonly Suspension[],
  calendar: Calendar,
): { readonly days: number; readonly lookedAt: number } {
  let days = length;
  let lookedAt = start - 1;
  const ranges = suspensions.map(({ from, to }) => ({ from: dayNumber(from), to: dayNumber(to) }));
  for (const { from, to } of ranges.sort((one, other) => one.from - other.from)) {
    if (to < from) throw new RangeError(`a suspension ends before it begins: ${dateOf(from)}`);
    if (begins === 'BEFORE' ? from >= end(days) : from > end(days)) break;
    const counted = Math.max(from, lookedAt);
    if (to <= counted) continue;
    days += calendar.countUntil(to) - calendar.countUntil(counted);
    lookedAt = to;
  }
  return { days, lookedAt };
}

function dueOn(day: number, half: Half | null, isPublished: boolean): Due {
  const on = dateOf(day);
  if (on.length > 10 || on < '0001-01-01') throw new RangeError('there are no such years: 0001 to 9999');
  return { on, half, provisional: !isPublished };
}
