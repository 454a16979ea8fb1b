import type { Database } from '@hall/transaction';
import { In } from 'typeorm';
import type { Clock } from '../domain/clocks/clock.ts';
import type { Reckoned } from '../domain/clocks/reckon.ts';
import { clockIn, ClockTable } from './clock-table.ts';

/** A clock of a case, in its last round, with its end as reckoned. */
export type ShownClock = { readonly caseId: string; readonly clock: Clock; readonly due: Reckoned };

/** The clocks of these cases in their last rounds, in the order asked and the order of their starts. */
export async function readClocks(database: Database, caseIds: readonly string[]): Promise<ShownClock[][]> {
  const rows = await database.manager.find(ClockTable, {
    where: { caseId: In([...caseIds]) },
    order: { startedAt: 'ASC', kind: 'ASC' },
  });
  return caseIds.map((id) => {
    const own = rows.filter(({ caseId }) => caseId === id);
    const last = Math.max(...own.map(({ round }) => round));
    return own
      .filter(({ round }) => round === last)
      .map((row) => {
        const { dueOn: on, dueHalf: half, provisional, generation } = row;
        return { caseId: id, clock: clockIn(row), due: { on, half, provisional, generation } };
      });
  });
}
