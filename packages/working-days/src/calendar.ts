import { dateOf, dayNumber, weekday, type HallDate } from './hall-date.ts';

/** One year of the State Council's notice on public holidays (国务院办公厅节假日安排通知), as data (R1). */
export type CalendarYear = {
  readonly year: number;
  readonly source: string;
  readonly days: readonly {
    readonly date: string;
    readonly kind: 'HOLIDAY' | 'MAKE_UP_WORKDAY';
    readonly name: string;
  }[];
};

/** The working days of all time, as running numbers: periods are sums and differences, however long. Days are `dayNumber`s. */
export type Calendar = {
  readonly isWorkingDay: (day: number) => boolean;
  /** The number of the last working day up to this day. */
  readonly countUntil: (day: number) => number;
  /** The working day with this number. */
  readonly workingDay: (count: number) => number;
  /** Tells calendars apart: two that know the same days have the same. */
  readonly mark: string;
  /** False when a day of these, first and last included, lies in a year without a notice: weekends only are known of it (R13). */
  readonly isPublished: (first: number, last: number) => boolean;
};

const MONDAY = -3; // 1969-12-29

/**
 * Whether a year's notice is out: there is no year without a holiday (全国年节及纪念日放假办法), so that a calendar without one is an empty
 * form, and what is counted in that year stays provisional (R13).
 */
const hasNotice = ({ days }: CalendarYear): boolean => days.some(({ kind }) => kind === 'HOLIDAY');

/** Monday–Friday that is no holiday, plus make-up days (调休上班) (R1). A year without any holiday counts as not published. */
export function calendarOf(years: readonly CalendarYear[]): Calendar {
  const published = new Set(years.filter(hasNotice).map(({ year }) => year));
  const kinds = new Map(years.flatMap(({ days }) => days.map(({ date, kind }) => [numberOf(date), kind] as const)));
  const exceptions = [...kinds]
    .map(([day, kind]) => ({ day, change: Number(kind === 'MAKE_UP_WORKDAY') - Number(isWeekday(day)) }))
    .filter(({ change }) => change !== 0)
    .sort((one, other) => one.day - other.day);
  const days = exceptions.map(({ day }) => day);
  const sums = exceptions.reduce((all, { change }) => [...all, all.at(-1)! + change], [0]);

  const countUntil = (day: number): number => weekdaysUntil(day) + sums[placeIn(days, day)]!;
  return {
    mark: `${[...published].sort().join('+')} ${digest(exceptions.map(({ day, change }) => day * change))}`,
    countUntil,
    isWorkingDay: (day) => countUntil(day) > countUntil(day - 1),
    workingDay(count) {
      const reach = 7 * (days.length + 1); // no exception can have moved a day that is further away than this
      let low = weekdayWith(count) - reach;
      let high = weekdayWith(count) + reach;
      while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if (countUntil(middle) < count) low = middle + 1;
        else high = middle;
      }
      return low;
    },
    isPublished(first, last) {
      for (let year = yearOf(first); year <= yearOf(last); year += 1) if (!published.has(year)) return false;
      return true;
    },
  };
}

/** How many of these days, which ascend, are not after this one. */
function placeIn(days: readonly number[], day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A number for a list of numbers (FNV-1a), as hexadecimal text. */
const digest = (list: readonly number[]): string =>
  (list.reduce((hash, value) => Math.imul(hash ^ value, 0x01000193), 0x811c9dc5) >>> 0).toString(16);

const isWeekday = (day: number): boolean => weekday(day) <= 5;

/**
 * How many days from Monday to Friday there are since the first Monday, and which day is the one with a given number.
 */
function weekdaysUntil(day: number): number {
  const weeks = Math.floor((day - MONDAY) / 7);
  return weeks * 5 + Math.min(day - MONDAY - weeks * 7 + 1, 5);
}
function weekdayWith(count: number): number {
  const weeks = Math.floor((count - 1) / 5);
  return MONDAY + weeks * 7 + (count - 1 - weeks * 5);
}

const numberOf = (date: string): number => dayNumber(date as HallDate);
const yearOf = (day: number): number => Number(dateOf(day).slice(0, 4));
