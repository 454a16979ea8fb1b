import { readRows, type Database } from '@hall/transaction';
import type { Clock } from '../../domain/clocks/clock.ts';
import type { Reckoned } from '../../domain/clocks/reckon.ts';
import { clockIn, WholeClockTable } from './clock-table.ts';

/** A clock of a case, in its last round, with its end as reckoned. */
export type KeptClock = { readonly caseId: string; readonly clock: Clock; readonly due: Reckoned };

/** The clocks of these cases, and of joint cases, in the round they are in, in the order asked and the order of their starts. */
export async function readClocks(database: Database, caseIds: readonly string[]): Promise<KeptClock[][]> {
  const rows = await readRows(database, WholeClockTable, IN_LAST_ROUND, [caseIds]);
  return caseIds.map((id) =>
    rows
      .filter(({ caseId }) => caseId === id)
      .map((row) => {
        const { dueOn: on, dueHalf: half, provisional, generation } = row;
        return { caseId: id, clock: clockIn(row), due: { on, half, provisional, generation } };
      }),
  );
}

/** The round of a case stands in its row; a joint case has one. */
const IN_LAST_ROUND = `k WHERE k.case_id = ANY($1::uuid[])
  AND k.round = coalesce((SELECT c.round FROM review_case c WHERE c.id = k.case_id), 1)
  ORDER BY k.started_at, k.kind`;
