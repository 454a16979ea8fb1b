import type { Database } from '@hall/transaction';
import { In } from 'typeorm';
import type { Handover } from '../../domain/handover/handover.ts';
import { HandoverTable } from './handover-table.ts';

/** The hand-over list after which a page begins. */
export type HandoverPosition = { readonly at: string; readonly id: string };

/** The hand-over lists of these cases, in the order asked for; null where no papers were sent. */
export async function readHandovers(database: Database, caseIds: readonly string[]): Promise<(Handover | null)[]> {
  const rows = await database.manager.findBy(HandoverTable, { caseId: In([...caseIds]) });
  return caseIds.map((id) => rows.find(({ caseId }) => caseId === id) ?? null);
}

/**
 * A page of the hand-over lists for which no department has signed, the oldest first; of these departments, or of all where none are named.
 */
export async function readInTransit(
  database: Database,
  departmentCodes: readonly string[] | null,
  limit: number,
  after: HandoverPosition | null,
): Promise<Handover[]> {
  const query = database.manager
    .createQueryBuilder(HandoverTable, 'h')
    .where('h.signed_at IS NULL AND (:codes::text[] IS NULL OR h.department_code = ANY(:codes))', {
      codes: departmentCodes,
    });
  if (after)
    query.andWhere(
      `h.sent_at >= :at::timestamptz AND (date_trunc('milliseconds', h.sent_at), h.id) > (:at::timestamptz, :id::uuid)`,
      after,
    );
  return query.orderBy('h.sent_at').addOrderBy('h.id').take(limit).getMany();
}
