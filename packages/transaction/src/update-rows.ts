import type { EntityManager, EntitySchema } from 'typeorm';
import { isSame, sentRows } from './sent-rows.ts';
import { shapeOf } from './shape.ts';
import { leaveToCommit } from './one-transaction.ts';

/** A row that changes: what it was decided on, and what it will be. */
export type ChangedRow<Row> = { readonly before: Row; readonly after: Row };

/**
 * Changes rows with one statement, each only if it is still the version decided on. Only columns that one of the rows changes are sent and written:
 * what never changes, such as the item that was pinned at the receipt, is written once. Throws StaleRow, at the latest with the
 * commit, when one of the rows is not the version decided on: a lost update is a case decided twice.
 * @param changes `before` is the row as the table has it
 */
export async function updateRows<Row extends { readonly id: string; readonly version: number }>(
  tx: EntityManager,
  table: EntitySchema<Row>,
  changes: readonly ChangedRow<Row>[],
): Promise<void> {
  if (changes.length === 0) return;
  const { table: name, columns, valuesOf } = shapeOf(tx, table);
  const records = changes.map(({ before, after }) => ({ before, known: valuesOf(before), next: valuesOf(after) }));
  const places = [...columns.keys()];
  const changed = places.filter((at) => records.some(({ known, next }) => !isSame(known[at], next[at])));
  // A row that is written as it is: its version is checked all the same.
  if (changed.length === 0) changed.push(columns.findIndex(({ name }) => name === 'version'));
  const written = changed.map((at) => columns[at]!);
  const rows = records.map(({ before: { id, version }, next }) => [id, version, ...changed.map((at) => next[at])]);
  const { from, valueOf, parameters } = sentRows([...decidedOn, ...written], rows, 1);
  const names = written.map((column) => column.name);
  const update = `
    WITH written AS (
      UPDATE ${name} c SET (${listOf(names)}) = ROW (${names.map(valueOf).join(', ')}) FROM ${from}
      WHERE c.id = ${valueOf('id')} AND c.version = ${valueOf('seen')} RETURNING c.id)
    SELECT all_written(array(SELECT id FROM written), array(SELECT ${valueOf('id')} FROM ${from}))`;
  await leaveToCommit(tx, update, parameters);
}

/** By what a row is found that changes: its id, and the version that was seen. */
const decidedOn = [
  { name: 'id', type: 'uuid' },
  { name: 'seen', type: 'integer' },
];

const listOf = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');
