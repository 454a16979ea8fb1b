import type { HallEvent } from '@hall/event-contracts';
import { appendToOutbox } from '@hall/messaging';
import { insertRows, rowsOf, updateRows, type Transaction } from '@hall/transaction';
import { isId } from '../../domain/service-case.ts';
import type { TurnAway } from '../../domain/turn-away/turn-away.ts';
import type { Change } from '../decision-store.ts';
import { HistoryTable } from '../history-table.ts';
import { TurnAwayTable } from './turn-away-table.ts';

/** The contact with this id, locked until the transaction ends. */
export const lockTurnAway = async (tx: Transaction, id: string): Promise<TurnAway | undefined> =>
  isId(id)
    ? ((await tx.findOne(TurnAwayTable, {
        where: { id: id.toLowerCase() },
        lock: { mode: 'pessimistic_write' },
      })) ?? undefined)
    : undefined;

/** Saves a contact, its history and its events: a new one, or the next version of `before`. Throws StaleRow. */
export async function saveTurnAway(
  tx: Transaction,
  before: TurnAway | null,
  after: TurnAway,
  events: readonly HallEvent[],
  change: Change,
): Promise<void> {
  if (before) await updateRows(tx, TurnAwayTable, [{ before, after }]);
  const history = { ...change, caseId: after.id, version: after.version, after };
  await insertRows(tx, rowsOf(TurnAwayTable, before ? [] : [after]), rowsOf(HistoryTable, [history]));
  await appendToOutbox(tx, { stream: { key: after.id, subject: after.id, time: change.at }, events });
}
