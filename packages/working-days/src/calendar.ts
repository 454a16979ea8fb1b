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

/** Says of each day whether the hall works; of a year that is not published it knows the weekends only (R13). */
export type Calendar = {
  readonly isWorkingDay: (date: HallDate) => boolean;
  /** False where `isWorkingDay` answers by the weekday alone: what is counted with it is PROVISIONAL. */
  readonly isPublished: (date: HallDate) => boolean;
};

/** Working day = Monday–Friday that is no holiday, plus make-up days (调休上班) (R1). */
export function calendarOf(years: readonly CalendarYear[]): Calendar {
  const known = new Set(years.map(({ year }) => String(year)));
  const kinds = new Map(years.flatMap(({ days }) => days.map(({ date, kind }) => [date, kind] as const)));
  return {
    isPublished: (date) => known.has(date.slice(0, 4)),
    isWorkingDay(date) {
      const kind = kinds.get(date);
      return kind ? kind === 'MAKE_UP_WORKDAY' : weekday(dayNumber(date)) <= 5;
    },
  };
}

/** The day after this one. */
export const nextDay = (date: HallDate): HallDate => dateOf(dayNumber(date) + 1);
