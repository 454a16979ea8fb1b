import type { HallEvent } from '@hall/event-contracts';
import { lockRow, type Transaction } from '@hall/transaction';
import type { TurnAway } from '../../domain/turn-away/turn-away.ts';
import type { Change } from '../case/decision-store.ts';
import { saveRecord } from '../case/record-store.ts';
import { TurnAwayTable } from './turn-away-table.ts';

/** The contact with this id, locked until the transaction ends. */
export const lockTurnAway = (tx: Transaction, id: string): Promise<TurnAway | undefined> =>
  lockRow(tx, TurnAwayTable, id);

/** Saves a contact, its history and its events: a new one, or the next version of `before`. Throws StaleRow. */
export const saveTurnAway = (
  tx: Transaction,
  before: TurnAway | null,
  after: TurnAway,
  events: readonly HallEvent[],
  change: Change,
): Promise<void> => saveRecord(tx, TurnAwayTable, { before, after }, { key: after.id, events }, change);
