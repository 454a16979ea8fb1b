import type { Database } from '@hall/transaction';
import { In } from 'typeorm';
import { isId } from '../domain/question.ts';
import type { Ticket } from '../domain/ticket.ts';
import { MIDNIGHT, TicketTable } from './ticket-table.ts';

/** The tickets of these ids in one query, in the order asked, null where there is none. */
export async function readTickets(database: Database, ids: readonly string[]): Promise<(Ticket | null)[]> {
  const found = await database.manager.findBy(TicketTable, { id: In(ids.filter(isId)) });
  const byId = new Map(found.map((ticket) => [ticket.id, ticket]));
  return ids.map((id) => byId.get(id.toLowerCase()) ?? null);
}

/** Where a page begins: after the row with this id, which was made at this moment. */
export type Position = { readonly at: string; readonly id: string };

/** A page of the tickets that wait today, the one that has waited longest first. */
export async function readWaitingTickets(database: Database, limit: number, after: Position | null): Promise<Ticket[]> {
  const query = database.manager
    .createQueryBuilder(TicketTable, 't')
    .where(`t.status = 'ISSUED' AND t.issued_at >= ${MIDNIGHT}`);
  if (after) query.andWhere('(t.issued_at, t.id) > (:at::timestamptz, :id::uuid)', after);
  return query.orderBy('t.issued_at').addOrderBy('t.id').take(limit).getMany();
}
