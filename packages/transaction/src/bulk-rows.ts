import type { EntityManager, EntityMetadata, EntitySchema } from 'typeorm';
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
  const shapes = additions.map(({ table }) => shapeOf<object>(tx, table as EntitySchema<object>));
  const inserts = shapes.map(({ name, columns }, index) => {
    const list = columns.map((column) => `"${column}"`).join(', ');
    return `added_${index} AS (
      INSERT INTO ${name} (${list}) SELECT ${list} FROM jsonb_populate_recordset(null::${name}, $${index + 1}::jsonb))`;
  });
  await tx.query(
    `WITH ${inserts.join(', ')} SELECT`,
    additions.map(({ rows }, index) => JSON.stringify(rows.map(shapes[index]!.record))),
  );
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
  const { name, columns, record } = shapeOf(tx, table);
  const records = changes.map(({ before, after }) => ({ known: record(before), next: record(after) }));
  const changed = columns.filter((column) => records.some(({ known, next }) => isChanged(known[column], next[column])));
  if (changed.length === 0) changed.push('version'); // a row that is written as it is: its version is checked all the same
  const list = changed.map((column) => `"${column}"`);
  const written: unknown[] = await tx.query(
    `WITH written AS (
       UPDATE ${name} c SET (${list.join(', ')}) = ROW (${list.map((column) => `n.${column}`).join(', ')})
       FROM jsonb_populate_recordset(null::${name}, $1::jsonb) n JOIN unnest($2::uuid[], $3::int[]) AS v (id, seen) ON v.id = n.id
       WHERE c.id = n.id AND c.version = v.seen RETURNING c.id)
     SELECT id FROM written`,
    [
      JSON.stringify(records.map(({ next }) => only(next, ['id', ...changed]))),
      changes.map(({ before }) => before.id),
      changes.map(({ before }) => before.version),
    ],
  );
  if (written.length !== changes.length) throw new StaleRow(changes.map(({ before }) => before.id).join());
}

/** Whether two values of a column are written differently. Most that are the same are one object, which is seen at once. */
const isChanged = (known: unknown, next: unknown): boolean =>
  known !== next && JSON.stringify(known) !== JSON.stringify(next);

const only = (record: Values, columns: readonly string[]): Values =>
  Object.fromEntries(columns.map((column) => [column, record[column]]));

/** A row as JSON: values by the names of the columns. */
type Values = Readonly<Record<string, unknown>>;

/** The table's name and columns, and a value as a JSON record of them; columns that the database counts itself are left out. */
function shapeOf<Row extends object>(tx: EntityManager, table: EntitySchema<Row>) {
  const metadata = tx.connection.getMetadata(table);
  const columns = metadata.columns.filter(({ isGenerated }) => !isGenerated);
  return {
    name: `"${metadata.tableName}"`,
    columns: columns.map(({ databaseName }) => databaseName),
    record: (row: Row): Values =>
      Object.fromEntries(columns.map((column) => [column.databaseName, kept(column, row as Record<string, unknown>)])),
  };
}

type Column = EntityMetadata['columns'][number];

/** What the table keeps of a property: as the transformers of its column say, bytes in the notation that PostgreSQL reads. */
function kept({ propertyName, transformer = [] }: Column, row: Record<string, unknown>): unknown {
  const value = [transformer].flat().reduce((given, { to }) => to(given), row[propertyName]);
  return Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : (value ?? null);
}
