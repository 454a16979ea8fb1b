import type { Database } from '@hall/transaction';
import type { DeniedAct } from '../../domain/access/denied-act.ts';
import { DeniedActTable } from './denied-act-table.ts';

/** Where a page begins: before this entry, the latest first. */
export type DeniedActPosition = { readonly at: string; readonly id: string };

/** A page of entries, the latest first. */
export async function readDeniedActs(
  database: Database,
  limit: number,
  after: DeniedActPosition | null,
): Promise<DeniedAct[]> {
  const query = database.manager.createQueryBuilder(DeniedActTable, 'd').where('true');
  if (after)
    query.andWhere(
      `d.denied_at < :at::timestamptz + interval '1 millisecond' AND (date_trunc('milliseconds', d.denied_at), d.id) < (:at::timestamptz, :id::uuid)`,
      after,
    );
  return query.orderBy('d.denied_at', 'DESC').addOrderBy('d.id', 'DESC').take(limit).getMany();
}
