import type { HallEvent } from '@hall/event-contracts';
import { appendToOutbox } from '@hall/messaging';
import { historyRow, rowsOf, saveRows, stepsOf, type Change, type Transaction } from '@hall/transaction';
import type { EntitySchema } from 'typeorm';
import { HistoryTable } from './history-table.ts';

/** A record beside a case that changes as a case does: with a version, a history and events. */
type VersionedRecord = { readonly id: string; readonly version: number };

/** A record before and after a change; `before` is null for a new record. */
export type RecordChange<Row> = { readonly before: Row | null; readonly after: Row };

/** What a change of a record means: the events that tell the other services of it, and who made it when and why. */
export type RecordNote = { readonly events: readonly HallEvent[]; readonly change: Change };

/**
 * Saves a record beside a case (a hand-over list, a turn-away) as `saveDecisions` saves a case: the row, its history, and the events under
 * the key of their stream. Throws StaleRow where somebody else has changed the record since `before` was read.
 */
export async function saveRecord<Row extends VersionedRecord>(
  tx: Transaction,
  table: EntitySchema<Row>,
  { before, after }: RecordChange<Row>,
  { key, events, change }: RecordNote & { readonly key: string },
): Promise<void> {
  const history = historyRow('caseId', { before, after, change }, false, table);
  await saveRows(tx, [stepsOf(table, [{ before, after }])], rowsOf(HistoryTable, [history]));
  await appendToOutbox(tx, { stream: { key, subject: key, time: change.at }, events });
}
