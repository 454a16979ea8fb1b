import type { Log } from '@hall/messaging';
import { lapseTickets } from '../commands/lapse-tickets.ts';

/** What the end of a day does to tickets, by the database's clock. */
export async function onTime(desk: Parameters<typeof lapseTickets>[0], log: Log): Promise<void> {
  const lapsed = await lapseTickets(desk);
  if (lapsed > 0) log.info({ lapsed }, 'tickets of earlier days have lapsed');
}
