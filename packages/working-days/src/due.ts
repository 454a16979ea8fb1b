import { nextDay, type Calendar } from './calendar.ts';
import { dateOf, dayNumber, type HallDate, type HallMoment, type Half } from './hall-date.ts';

/** A length of time as the catalogue gives it; halves only in working days (R15). */
export type Period = { readonly amount: number; readonly unit: 'WORKING_DAY' | 'CALENDAR_DAY' };

/** The end of a period: the whole of its last day (`half` null), or of a half day (R15). */
export type Due = {
  readonly on: HallDate;
  readonly half: Half | null;
  /** A day of a year without a published calendar was looked at: recompute on publication (R13). */
  readonly provisional: boolean;
};

/**
 * The end of a period that an event starts: its day is day 0 and counting begins with the next day (民法典 art. 201; R2, R3).
 * Working days follow the calendar (行政许可法 art. 82), calendar days roll from a rest day to the next working day (R4), a
 * period with a half is counted in half working days (R15). Throws RangeError on an amount that no rule can count.
 */
export function dueAfter(event: HallMoment, period: Period, calendar: Calendar): Due {
  const { amount, unit } = period;
  if (!(amount >= 0) || !Number.isInteger(amount * 2)) throw new RangeError(`not a period: ${amount}`);
  const watched = watch(calendar);
  if (amount === 0) return { on: event.date, half: null, provisional: false };
  if (unit === 'CALENDAR_DAY') {
    if (!Number.isInteger(amount)) throw new RangeError(`calendar days have no halves: ${amount}`);
    return { on: rolled(dateOf(dayNumber(event.date) + amount), watched), half: null, provisional: watched.guessed() };
  }
  if (Number.isInteger(amount)) {
    const on = afterWorkingDays(event.date, amount, watched);
    return { on, half: null, provisional: watched.guessed() };
  }
  return { ...afterHalfDays(event, amount * 2, watched), provisional: watched.guessed() };
}

type Watched = Calendar & { readonly guessed: () => boolean };

/** The same calendar, which remembers whether it had to guess. */
function watch(calendar: Calendar): Watched {
  let guessed = false;
  return {
    ...calendar,
    isWorkingDay(date) {
      guessed ||= !calendar.isPublished(date);
      return calendar.isWorkingDay(date);
    },
    guessed: () => guessed,
  };
}

function afterWorkingDays(from: HallDate, days: number, calendar: Calendar): HallDate {
  let day = from;
  for (let left = days; left > 0;) {
    day = nextDay(day);
    if (calendar.isWorkingDay(day)) left -= 1;
  }
  return day;
}

function afterHalfDays(event: HallMoment, halves: number, calendar: Calendar): { on: HallDate; half: Half } {
  let on = event.date;
  // An event without a time counts as afternoon; one on a rest day falls just before the next working day.
  let half: Half = event.half === 'MORNING' && calendar.isWorkingDay(on) ? 'MORNING' : 'AFTERNOON';
  for (let left = halves; left > 0; left -= 1) {
    if (half === 'AFTERNOON') on = afterWorkingDays(on, 1, calendar);
    half = half === 'AFTERNOON' ? 'MORNING' : 'AFTERNOON';
  }
  return { on, half };
}

const rolled = (date: HallDate, calendar: Calendar): HallDate =>
  calendar.isWorkingDay(date) ? date : afterWorkingDays(date, 1, calendar);
