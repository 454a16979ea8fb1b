import { lockRow, type Transaction } from '@hall/transaction';
import type { TurnAway } from '../../domain/turn-away/turn-away.ts';
import { saveRecord, type RecordChange, type RecordNote } from '../case/record-store.ts';
import { TurnAwayTable } from './turn-away-table.ts';

/** The turn-away with this id, locked until the transaction ends. */
export const lockTurnAway = (tx: Transaction, id: string): Promise<TurnAway | undefined> =>
  lockRow(tx, TurnAwayTable, id);

/** Saves a turn-away with its history and its events. Throws StaleRow. */
export const saveTurnAway = (tx: Transaction, changed: RecordChange<TurnAway>, note: RecordNote): Promise<void> =>
  saveRecord(tx, TurnAwayTable, changed, { ...note, key: changed.after.id });
