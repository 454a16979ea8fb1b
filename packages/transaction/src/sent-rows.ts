import { isUtf8 } from 'node:buffer';
import type { EntityManager, EntityMetadata, EntitySchema } from 'typeorm';

/** A column of a table, as statements name it and type it. */
type Column = { readonly name: string; readonly type: string };

/** Values of a row by the names of their columns, as JSON has them. */
export type Values = Readonly<Record<string, unknown>>;

/** A table as statements write it. Columns that the database counts itself are left out. */
export type Shape<Row> = {
  readonly table: string;
  readonly columns: readonly Column[];
  /** What the table keeps of a row. */
  readonly valuesOf: (row: Row) => Values;
};

/** Reads from TypeORM how a table is written. */
export function shapeOf<Row extends object>(tx: EntityManager, table: EntitySchema<Row>): Shape<Row> {
  const { driver } = tx.connection;
  const metadata = tx.connection.getMetadata(table);
  const columns = metadata.columns.filter(({ isGenerated }) => !isGenerated);
  return {
    table: `"${metadata.tableName}"`,
    columns: columns.map((column) => ({ name: column.databaseName, type: driver.normalizeType(column) })),
    valuesOf: (row) =>
      Object.fromEntries(columns.map((column) => [column.databaseName, kept(column, row as Record<string, unknown>)])),
  };
}

/** What the table keeps of a property: as the transformers of its column say, bytes in a notation that PostgreSQL reads. */
function kept({ propertyName, transformer = [] }: EntityMetadata['columns'][number], row: Values): unknown {
  const value = [transformer].flat().reduce((given, { to }) => to(given), row[propertyName]);
  return Buffer.isBuffer(value) ? notationOf(value) : (value ?? null);
}

/**
 * Bytes as the type `bytea` reads them. Text, such as a message of a department, is sent as it is (with its backslashes doubled), because hexadecimal
 * digits would be twice as long. The databases are UTF-8, so text arrives as the same bytes.
 */
const notationOf = (bytes: Buffer): string =>
  isUtf8(bytes) && !bytes.includes(0) ? bytes.toString().replaceAll('\\', '\\\\') : `\\x${bytes.toString('hex')}`;

/** Rows as a statement takes them. */
export type SentRows = {
  /** What stands in FROM or USING. */
  readonly from: string;
  /** The expression of a column's value in each row. */
  readonly valueOf: (column: string) => string;
  readonly parameters: readonly string[];
};

/**
 * Sends the values of some columns of rows with few bytes: what all rows share once, what differs as lists without names, and what is null in every
 * row not at all. Example: three rows of (id, place, note) that lie in one place and have no note become
 * `[["…1"],["…2"],["…3"]]` and `["大厅"]`, and the note is NULL in the statement.
 * @param first the number of the first parameter of the statement that is free
 */
export function sentRows(columns: readonly Column[], rows: readonly Values[], first: number): SentRows {
  const [one = {}, ...others] = rows;
  const isShared = ({ name }: Column): boolean => others.every((row) => isSame(row[name], one[name]));
  const shared = columns.filter((column) => isShared(column) && (one[column.name] ?? null) !== null);
  const own = columns.filter((column) => !isShared(column));
  const expressionOf = (column: Column): string => {
    if (own.includes(column)) return valueAt('r', own.indexOf(column), column.type);
    return shared.includes(column) ? valueAt('shared', shared.indexOf(column), column.type) : `NULL::${column.type}`;
  };
  const expressions = new Map(columns.map((column) => [column.name, expressionOf(column)]));
  return {
    from: `jsonb_array_elements($${first}::jsonb) AS r, (SELECT $${first + 1}::jsonb AS shared) AS s`,
    valueOf: (column) => expressions.get(column) ?? 'NULL',
    parameters: [
      JSON.stringify(rows.map((row) => own.map(({ name }) => row[name]))),
      JSON.stringify(shared.map(({ name }) => one[name])),
    ],
  };
}

/** Whether two values are the same JSON. Most that are the same are one object, which is seen at once. */
export const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/** The value at a place of a JSON list, as its column takes it: a JSON null is no value. */
const valueAt = (list: string, place: number, type: string): string =>
  type === 'jsonb' ? `nullif(${list} -> ${place}, 'null')` : `(${list} ->> ${place})::${type}`;
