import type { HallEvent } from '@hall/event-contracts';
import { appendToOutbox } from '@hall/messaging';
import { historyRow, lockRow, rowsOf, saveRows, stepsOf, type Change, type Transaction } from '@hall/transaction';
import type { HallNow } from '@hall/working-days';
import type { TurnAway } from '../../domain/turn-away/turn-away.ts';
import { HistoryTable } from '../case/history-table.ts';
import { TurnAwayTable } from './turn-away-table.ts';

/** The question with this id, locked until the transaction ends. */
export const lockTurnAway = (tx: Transaction, id: string): Promise<TurnAway | undefined> =>
  lockRow(tx, TurnAwayTable, id);

/** Questions whose thirty minutes are over and that nobody has answered, the first due first, locked; what somebody works on is left to them. */
export const lockSilentTurnAways = (tx: Transaction, { instant }: HallNow, most: number): Promise<TurnAway[]> =>
  tx
    .createQueryBuilder(TurnAwayTable, 't')
    .where(`t.state = 'ASKED' AND t.due_at <= :instant`, { instant })
    .orderBy('t.due_at')
    .addOrderBy('t.id')
    .take(most)
    .setLock('pessimistic_write')
    .setOnLocked('skip_locked')
    .getMany();

/** What was decided about a question: its row before, null for a new one, and after, with the events to publish. */
type TurnAwayChange = {
  readonly before: TurnAway | null;
  readonly after: TurnAway;
  readonly events: readonly HallEvent[];
};

/** Saves a question, its history and its events: a new one, or the next version of `before`. Throws StaleRow. */
export async function saveTurnAway(
  tx: Transaction,
  { before, after, events }: TurnAwayChange,
  change: Change,
): Promise<void> {
  const history = historyRow('caseId', { before, after, change }, false, TurnAwayTable);
  await saveRows(tx, [stepsOf(TurnAwayTable, [{ before, after }])], rowsOf(HistoryTable, [history]));
  await appendToOutbox(tx, { stream: { key: after.id, subject: after.id, time: change.at }, events });
}
