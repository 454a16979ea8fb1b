import { oneTransaction, readNow } from '@hall/transaction';
import { decideLapse } from '../domain/serve-ticket.ts';
import { saveDecisions, ticketStep } from '../storage/decision-store.ts';
import { lockTicketsOfBefore } from '../storage/ticket-store.ts';
import type { Desk } from './desk.ts';

/** How many tickets one transaction ends, so that none is long. */
const LOT = 200;

/**
 * Ends the tickets of earlier days that were never called, or whose talk nobody has ended: a ticket is for its day (S20). They are dated to the end of
 * that day, however late it is noticed. Nothing waits for it, because nobody is called by a ticket of another day. Answers how many tickets it has
 * looked at.
 */
export async function lapseTickets({ database }: Desk): Promise<number> {
  const ended = await oneTransaction(database, async (tx) => {
    const { today } = await readNow(tx);
    const tickets = await lockTicketsOfBefore(tx, LOT);
    const steps = tickets.flatMap((ticket) => {
      const after = decideLapse(ticket, today);
      if (!after?.finishedAt) return [];
      const change = { actor: 'system', action: 'lapse', causeId: `lapse:${ticket.id}`, at: after.finishedAt };
      return [ticketStep(ticket, after, change)];
    });
    await saveDecisions(tx, steps);
    return tickets.length;
  });
  return ended === LOT ? ended + (await lapseTickets({ database })) : ended;
}
