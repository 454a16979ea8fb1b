import type { CalendarYear } from '@hall/event-contracts';
import { calendarOf, dayNumber, type HallDate } from '@hall/working-days';
import type { ReportIn } from '../checked.ts';
import type { Partially, Report } from '../fault.ts';
import { checkDuplicates } from './duplicates.ts';

/** A calendar file of a folder, as far as it has the right shape. */
export type CalendarFile = { readonly file: string; readonly calendar: Partially<CalendarYear> | undefined };

/**
 * Calendars: each year once, under its own name, with a holiday at least; days of that year, each once; and no make-up day that is
 * a working day anyway, because then the notice was copied wrongly and another Saturday or Sunday is missing.
 */
export function checkCalendars(calendars: readonly CalendarFile[], reportIn: ReportIn): void {
  checkDuplicates(
    calendars.map(({ calendar }) => (calendar?.year === undefined ? undefined : String(calendar.year))),
    (index) => reportIn(calendars[index]?.file ?? '', calendars[index]?.calendar, 0),
    () => 'year',
    (index) => calendars[index]?.file ?? '',
  );
  for (const { file, calendar } of calendars) checkYear(file, calendar ?? {}, reportIn(file, calendar, 0));
}

function checkYear(file: string, { year, days }: Partially<CalendarYear>, say: Report): void {
  if (year !== undefined && file !== `calendars/${year}.json`) say('year', 'BAD_DATE', `文件名与年份${year}不符`);
  if (days?.every((day) => day?.kind === 'MAKE_UP_WORKDAY'))
    say('days', 'NOT_PUBLISHED', '一个放假日也没有：这一年的放假安排还没有公布，请等国务院办公厅公布后再录入');
  checkDuplicates(
    (days ?? []).map((day) => day?.date),
    () => say,
    (place) => `days[${place}].date`,
  );
  for (const [place, day] of (days ?? []).entries()) {
    if (year !== undefined && day?.date !== undefined && !day.date.startsWith(`${year}-`))
      say(`days[${place}].date`, 'BAD_DATE', `${day.date}不在${year}年`);
    if (day?.kind === 'MAKE_UP_WORKDAY' && day.date !== undefined && isWeekday(day.date))
      say(`days[${place}].kind`, 'ALREADY_WORKING_DAY', `${day.date}本来就是工作日，不能写成调休上班`);
  }
}

const weekdays = calendarOf([]);
const isWeekday = (date: string): boolean => weekdays.isWorkingDay(dayNumber(date as HallDate));
