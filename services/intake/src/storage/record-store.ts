import type { HallEvent } from '@hall/event-contracts';
import { appendToOutbox } from '@hall/messaging';
import { rowsOf, saveRows, stepsOf, type Transaction } from '@hall/transaction';
import type { EntitySchema } from 'typeorm';
import type { Change } from './decision-store.ts';
import { HistoryTable } from './history-table.ts';

/** What stands beside cases and changes like one: a version, a history, events. */
type Record = { readonly id: string; readonly version: number };

/**
 * Saves what stands beside a case (papers, turn-aways), as `saveDecisions` does cases: the row, new or the next version of `before`, its history,
 * its events under their key. Throws StaleRow.
 */
export async function saveRecord<Row extends Record>(
  tx: Transaction,
  table: EntitySchema<Row>,
  { before, after }: { readonly before: Row | null; readonly after: Row },
  { key, events }: { readonly key: string; readonly events: readonly HallEvent[] },
  change: Change,
): Promise<void> {
  const history = { ...change, caseId: after.id, version: after.version, after };
  await saveRows(tx, [stepsOf(table, [{ before, after }])], rowsOf(HistoryTable, [history]));
  await appendToOutbox(tx, { stream: { key, subject: key, time: change.at }, events });
}
