import type { DataSource, EntityMetadata, EntitySchema } from 'typeorm';
import { PinnedContents } from './pinned/pinned-contents.ts';
import { pinnedPropertiesOf } from './pinned/pinned-content-table.ts';

type Row = Record<string, unknown>;

/** How the rows of a table are read. */
type Reading = {
  /** All columns, each under the name of its property, and the table. */
  readonly select: string;
  /** What turns a value as it comes into that of the domain, for the properties that need it. */
  readonly turns: readonly (readonly [property: string, turn: (value: any) => unknown])[];
  readonly pinned: readonly string[];
};

/** What is read of a table does not change while a process runs. */
const known = new WeakMap<DataSource, Map<EntitySchema, Reading>>();

/**
 * Reads rows of a table, outside of a transaction, as values of the domain, the same that `find` gives. For lists: `find` takes several times as long for each row, because it looks
 * at every column of every row again.
 * @param rest what follows the name of the table
 * @param values of `$1`, `$2` and so on. A list of keys is one value, so that the statement is the same for every number of them.
 * @example await readRows(database, ClockTable, 'c WHERE c.case_id = ANY($1) ORDER BY c.started_at', [caseIds])
 */
export async function readRows<Value extends object>(
  database: DataSource,
  table: EntitySchema<Value>,
  rest: string,
  values: readonly unknown[] = [],
): Promise<Value[]> {
  const { select, turns, pinned } = readingOf(database, table as EntitySchema);
  const rows: Row[] = await database.query(`${select} ${rest}`, [...values]);
  for (const row of rows)
    for (const [property, turn] of turns) if (row[property] !== null) row[property] = turn(row[property]);
  if (pinned.length > 0) await PinnedContents.of(database).fill(database, rows, pinned);
  return rows as Value[];
}

function readingOf(connection: DataSource, table: EntitySchema): Reading {
  const readings = known.get(connection) ?? new Map<EntitySchema, Reading>();
  known.set(connection, readings);
  const reading = readings.get(table) ?? readingFrom(connection.getMetadata(table));
  readings.set(table, reading);
  return reading;
}

function readingFrom(metadata: EntityMetadata): Reading {
  const { columns, tableName } = metadata;
  const pinned = pinnedPropertiesOf(metadata);
  const selected = columns.map((column) => `"${column.databaseName}"${castOf(column)} AS "${column.propertyName}"`);
  return {
    select: `SELECT ${selected.join(', ')} FROM "${tableName}"`,
    turns: columns.flatMap(({ propertyName, transformer = [] }) =>
      pinned.includes(propertyName) ? [] : [transformer].flat().map(({ from }) => [propertyName, from] as const),
    ),
    pinned,
  };
}

/** A day comes as its text: the driver would make a moment of it, in the time zone of the process. */
const castOf = ({ type }: EntityMetadata['columns'][number]): string => (type === 'date' ? '::text' : '');
