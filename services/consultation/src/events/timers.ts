import type { Log } from '@hall/messaging';
import { lapseTickets } from '../commands/lapse-tickets.ts';

/** Ends the tickets of earlier days, by the clock of the database. */
export async function onTime(desk: Parameters<typeof lapseTickets>[0], log: Log): Promise<void> {
  const lapsed = await lapseTickets(desk);
  if (lapsed > 0) log.info({ lapsed }, 'tickets of earlier days have lapsed');
}
