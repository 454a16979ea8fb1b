import type { Database } from '@hall/transaction';
import { In } from 'typeorm';
import type { Clock } from '../../domain/clocks/clock.ts';
import type { Reckoned } from '../../domain/clocks/reckon.ts';
import { ReviewCaseTable } from '../case/review-case-table.ts';
import { clockIn, ClockTable } from './clock-table.ts';

/** A clock of a case, in its last round, with its end as reckoned. */
export type ShownClock = { readonly caseId: string; readonly clock: Clock; readonly due: Reckoned };

/** The clocks of these cases, and of joint cases, in the round they are in, in the order asked and the order of their starts. */
export async function readClocks(database: Database, caseIds: readonly string[]): Promise<ShownClock[][]> {
  const [rows, cases] = await Promise.all([
    database.manager.find(ClockTable, {
      where: { caseId: In([...caseIds]) },
      order: { startedAt: 'ASC', kind: 'ASC' },
    }),
    database.manager.find(ReviewCaseTable, { select: { id: true, round: true }, where: { id: In([...caseIds]) } }),
  ]);
  const rounds = new Map(cases.map(({ id, round }) => [id, round]));
  return caseIds.map((id) => {
    const now = rounds.get(id) ?? 1; // a joint case has one
    return rows
      .filter(({ caseId, round }) => caseId === id && round === now)
      .map((row) => {
        const { dueOn: on, dueHalf: half, provisional, generation } = row;
        return { caseId: id, clock: clockIn(row), due: { on, half, provisional, generation } };
      });
  });
}
