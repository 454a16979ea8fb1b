import type { Transaction } from '@hall/transaction';
import type { Due, HallDate } from '@hall/working-days';
import { In, IsNull } from 'typeorm';
import { lapsingKinds, type LapsingKind } from '../../domain/silence/lapse.ts';
import { ClockTable } from './clock-table.ts';

/** A clock that has run out, and whose running out means something: a page after this place. */
export type LapsedClock = { readonly caseId: string; readonly kind: LapsingKind; readonly dueOn: HallDate };

/** Clocks of these kinds that ran out before this day in cases that are still going on, the first that ran out first. */
export const listLapsedClocks = (
  tx: Pick<Transaction, 'query'>,
  today: HallDate,
  most: number,
  after: LapsedClock | null,
): Promise<LapsedClock[]> =>
  tx.query(
    `SELECT case_id AS "caseId", kind, to_char(due_on, 'YYYY-MM-DD') AS "dueOn" FROM lapsing_clock
     WHERE due_on < $1 AND ($2::date IS NULL OR (due_on, case_id, kind) > ($2::date, $3::uuid, $4))
     ORDER BY due_on, case_id, kind LIMIT $5`,
    [today, after?.dueOn ?? null, after?.caseId ?? null, after?.kind ?? null, most],
  );

/** The ends of these clocks as they stand on record, by case and kind, locked; their cases are locked already. */
export async function lockClocks(tx: Transaction, caseIds: readonly string[]): Promise<ReadonlyMap<string, Due>> {
  const rows = await tx.find(ClockTable, {
    where: { caseId: In([...caseIds]), kind: In([...lapsingKinds]), endedAt: IsNull() },
    order: { caseId: 'ASC', kind: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  return new Map(
    rows.map(({ caseId, kind, dueOn: on, dueHalf: half, provisional }) => [
      `${caseId} ${kind}`,
      { on, half, provisional },
    ]),
  );
}
