import type { Database } from '@hall/transaction';
import type { Calendar } from '@hall/working-days';
import { getCalendar } from './catalogue-store.ts';

/** The working-day calendar of all years that have arrived. */
export const readCalendar = (database: Database): Promise<Calendar> => getCalendar(database.manager);
