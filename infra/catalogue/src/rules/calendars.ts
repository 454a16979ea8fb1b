import type { CalendarYear } from '@hall/event-contracts';
import type { ReportIn } from '../checked.ts';
import type { Partially } from '../fault.ts';
import { checkDuplicates } from './duplicates.ts';

/** A calendar: the year of its file, days of that year, each once. */
export function checkCalendar(file: string, calendar: Partially<CalendarYear> | undefined, reportIn: ReportIn): void {
  const say = reportIn(file, calendar, 0);
  const { year, days = [] } = calendar ?? {};
  if (year !== undefined && file !== `calendars/${year}.json`) say('year', 'BAD_DATE', `文件名与年份${year}不符`);
  checkDuplicates(
    days.map((day) => day?.date),
    () => say,
    (place) => `days[${place}].date`,
  );
  for (const [place, day] of days.entries())
    if (year !== undefined && day?.date !== undefined && !day.date.startsWith(`${year}-`))
      say(`days[${place}].date`, 'BAD_DATE', `${day.date}不在${year}年`);
}
