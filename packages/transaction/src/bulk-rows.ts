import type { EntityManager, EntitySchema } from 'typeorm';
import { isSame, sentRows, shapeOf } from './sent-rows.ts';
import { StaleRow } from './stale-row.ts';

/** A row that changes: what it was decided on, and what it will be. */
export type ChangedRow<Row> = { readonly before: Row; readonly after: Row };

/** New rows of one table. */
export type Addition = { readonly table: EntitySchema; readonly rows: readonly object[] };

/** New rows of one table, as the domain has them. */
export const rowsOf = <Row extends object>(table: EntitySchema<Row>, rows: readonly Row[]): Addition => ({
  table: table as EntitySchema,
  rows,
});

/** Adds rows of one or several tables with one statement, however many they are. The values are those of the domain. */
export async function insertRows(tx: EntityManager, ...all: readonly Addition[]): Promise<void> {
  const additions = all.filter(({ rows }) => rows.length > 0);
  if (additions.length === 0) return;
  const parameters: string[] = [];
  const inserts = additions.map(({ table, rows }, index) => {
    const shape = shapeOf<object>(tx, table as EntitySchema<object>);
    const sent = sentRows(shape.columns, rows.map(shape.valuesOf), parameters.length + 1);
    parameters.push(...sent.parameters);
    const names = shape.columns.map(({ name }) => name);
    return `added_${index} AS (
      INSERT INTO ${shape.table} (${listOf(names)}) SELECT ${names.map(sent.valueOf).join(', ')} FROM ${sent.from})`;
  });
  await tx.query(`WITH ${inserts.join(', ')} SELECT`, parameters);
}

/**
 * Changes rows with one statement, each only if it is still the version decided on. Only columns that one of the rows changes are sent and written:
 * what never changes, such as the item that was pinned at the receipt, is written once. Throws StaleRow when one of the rows is not the version
 * decided on: a lost update is a case decided twice.
 * @param changes `before` is the row as the table has it
 */
export async function updateRows<Row extends { readonly id: string; readonly version: number }>(
  tx: EntityManager,
  table: EntitySchema<Row>,
  changes: readonly ChangedRow<Row>[],
): Promise<void> {
  if (changes.length === 0) return;
  const { table: name, columns, valuesOf } = shapeOf(tx, table);
  const records = changes.map(({ before, after }) => ({ known: valuesOf(before), next: valuesOf(after) }));
  const changed = columns.filter((column) =>
    records.some(({ known, next }) => !isSame(known[column.name], next[column.name])),
  );
  // A row that is written as it is: its version is checked all the same.
  if (changed.length === 0) changed.push(...columns.filter((column) => column.name === 'version'));
  const rows = records.map(({ known, next }) => ({ ...next, seen: known.version }));
  const { from, valueOf, parameters } = sentRows([...decidedOn, ...changed], rows, 1);
  const names = changed.map((column) => column.name);
  const written: unknown[] = await tx.query(
    `WITH written AS (
       UPDATE ${name} c SET (${listOf(names)}) = ROW (${names.map(valueOf).join(', ')}) FROM ${from}
       WHERE c.id = ${valueOf('id')} AND c.version = ${valueOf('seen')} RETURNING c.id)
     SELECT id FROM written`,
    [...parameters],
  );
  if (written.length !== changes.length) throw new StaleRow(changes.map(({ before }) => before.id).join());
}

/** By what a row is found that changes: its id, and the version that was seen. */
const decidedOn = [
  { name: 'id', type: 'uuid' },
  { name: 'seen', type: 'integer' },
];

const listOf = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');
