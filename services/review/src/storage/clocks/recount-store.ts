import type { Transaction } from '@hall/transaction';
import type { Calendar, HallDate } from '@hall/working-days';
import { reckonAgain, warningOf } from '../../domain/clocks/reckon.ts';
import { APPEALS, ClockTable, runIn } from './clock-table.ts';

/**
 * Reckons the ends of running clocks again after a calendar was published or corrected (R13, R14). Only what was reckoned by another
 * calendar: running it again changes nothing, and what a transaction has saved meanwhile by the old one is found the next time.
 */
export async function recountClocks(tx: Transaction, today: HallDate, calendar: Calendar): Promise<void> {
  const rows = await tx
    .createQueryBuilder(ClockTable, 'k')
    .where(RECKONED_OTHERWISE, { mark: calendar.mark })
    .orderBy('k.case_id')
    .addOrderBy('k.round')
    .addOrderBy('k.kind')
    .setLock('pessimistic_write')
    .getMany();
  const moved = rows.map((row) => {
    const before = { on: row.dueOn, half: row.dueHalf, provisional: row.provisional, generation: row.generation };
    const clock = runIn(row);
    const { on, half, provisional, generation } = reckonAgain(clock, before, today, calendar);
    return {
      case_id: row.caseId,
      round: row.round,
      kind: row.kind,
      calendar_mark: calendar.mark,
      due_on: on,
      due_half: half,
      provisional,
      generation,
      warn_on: warningOf(clock, today, calendar),
    };
  });
  if (moved.length > 0) await tx.query(recount, [JSON.stringify(moved)]);
}

/** Each half has an index of its own; of appeals, which are never ended on record, only what was reckoned by another calendar is read. */
const RECKONED_OTHERWISE = `k.ended_at IS NULL AND (
  (k.kind NOT IN (${APPEALS}) AND k.calendar_mark <> :mark)
  OR (k.kind IN (${APPEALS}) AND (k.calendar_mark < :mark OR k.calendar_mark > :mark)))`;

const recount = `
  UPDATE clock c SET due_on = n.due_on, due_half = n.due_half, provisional = n.provisional, generation = n.generation,
         warn_on = n.warn_on,
         calendar_mark = n.calendar_mark
  FROM jsonb_populate_recordset(null::clock, $1::jsonb) n
  WHERE c.case_id = n.case_id AND c.round = n.round AND c.kind = n.kind`;
