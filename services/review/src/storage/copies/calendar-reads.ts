import type { CalendarYear } from '@hall/event-contracts';
import type { Database } from '@hall/transaction';
import { calendarOf, type Calendar } from '@hall/working-days';

/** The working-day calendar of all years that have arrived. */
export async function readCalendar(database: Database): Promise<Calendar> {
  const years: { value: CalendarYear }[] = await database.query(
    `SELECT value FROM catalogue_copy WHERE kind = 'calendar'`,
  );
  return calendarOf(years.map(({ value }) => value));
}
