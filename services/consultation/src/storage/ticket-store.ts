import type { Transaction } from '@hall/transaction';
import { isId } from '../domain/question.ts';
import type { Ticket } from '../domain/ticket.ts';
import { MIDNIGHT, TicketTable } from './ticket-table.ts';

/** The ticket as it is now. */
export const findTicket = async (tx: Transaction, id: string): Promise<Ticket | undefined> =>
  isId(id) ? ((await tx.findOneBy(TicketTable, { id })) ?? undefined) : undefined;

/** The ticket of today that has waited longest. It is locked, so that two windows which call at the same moment get two different tickets. */
export async function findNextTicket(tx: Transaction): Promise<Ticket | undefined> {
  const next = await tx
    .createQueryBuilder(TicketTable, 't')
    .where(`t.status = 'ISSUED' AND t.issued_at >= ${MIDNIGHT}`)
    .orderBy('t.issued_at')
    .addOrderBy('t.id')
    .limit(1)
    .setLock('pessimistic_write')
    .setOnLocked('skip_locked')
    .getOne();
  return next ?? undefined;
}

/** Tickets of earlier days that have not ended, the oldest first. They are locked. */
export const lockTicketsOfBefore = (tx: Transaction, most: number): Promise<Ticket[]> =>
  tx
    .createQueryBuilder(TicketTable, 't')
    .where(`t.status IN ('ISSUED', 'CALLED') AND t.issued_at < ${MIDNIGHT}`)
    .orderBy('t.issued_at')
    .addOrderBy('t.id')
    .limit(most)
    .setLock('pessimistic_write')
    .setOnLocked('skip_locked')
    .getMany();

/** The next serial number, from a sequence that begins again after its last number. */
export async function nextTicketSerial(tx: Transaction): Promise<number> {
  const [row]: [{ serial: string }] = await tx.query(`SELECT nextval('ticket_serial') AS serial`);
  return Number(row.serial);
}
