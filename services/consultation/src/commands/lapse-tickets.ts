import { readNow } from '@hall/transaction';
import { decideLapse } from '../domain/ticket.ts';
import { lockTicketsOfBefore, saveTicket } from '../storage/ticket-store.ts';
import type { Desk } from './desk.ts';

/** So many at a time, so that no transaction is long. */
const LOT = 200;

/**
 * Ends the tickets of earlier days that were not called, or whose talk nobody has ended: a ticket is for its day (S20). Dated to the end of that
 * day, however late it is noticed; nothing waits for it, because nobody is called by a ticket of another day. Answers how many.
 */
export async function lapseTickets({ database }: Desk): Promise<number> {
  const ended = await database.transaction(async (tx) => {
    const { today } = await readNow(tx);
    const tickets = await lockTicketsOfBefore(tx, LOT);
    for (const ticket of tickets) {
      const after = decideLapse(ticket, today);
      if (!after?.finishedAt) continue;
      const { finishedAt: at } = after;
      await saveTicket(tx, ticket, after, { actor: 'system', action: 'lapse', causeId: `lapse:${ticket.id}`, at });
    }
    return tickets.length;
  });
  return ended === LOT ? ended + (await lapseTickets({ database })) : ended;
}
