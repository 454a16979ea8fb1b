import type { Database } from '@hall/transaction';
import { In } from 'typeorm';
import { isCaseId } from '../../domain/case/review-case.ts';
import type { TurnAway } from '../../domain/turn-away/turn-away.ts';
import { TurnAwayTable } from './turn-away-table.ts';

/** Where a page begins: after this question, the oldest first. */
export type TurnAwayPosition = { readonly at: string; readonly id: string };

/** The questions of these ids, in the order asked; null where there is none. */
export async function readTurnAways(database: Database, ids: readonly string[]): Promise<(TurnAway | null)[]> {
  const rows = await database.manager.findBy(TurnAwayTable, { id: In(ids.filter(isCaseId)) });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id.toLowerCase()) ?? null);
}

/** A page of questions that are not answered, the oldest first; of some departments, or of all. */
export async function readOpenTurnAways(
  database: Database,
  departmentCodes: readonly string[] | null,
  limit: number,
  after: TurnAwayPosition | null,
): Promise<TurnAway[]> {
  const query = database.manager
    .createQueryBuilder(TurnAwayTable, 't')
    .where(`t.state IN ('ASKED', 'LAPSED') AND (:codes::text[] IS NULL OR t.department_code = ANY(:codes))`, {
      codes: departmentCodes,
    });
  if (after)
    query.andWhere(
      `t.asked_at >= :at::timestamptz AND (date_trunc('milliseconds', t.asked_at), t.id) > (:at::timestamptz, :id::uuid)`,
      after,
    );
  return query.orderBy('t.asked_at').addOrderBy('t.id').take(limit).getMany();
}
