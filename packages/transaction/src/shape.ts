import { isUtf8 } from 'node:buffer';
import type { DataSource, EntityManager, EntityMetadata, EntitySchema } from 'typeorm';
import { isPinned } from './pinned/pinned-content-table.ts';

/** A column of a table, as statements name it and type it. */
export type Column = { readonly name: string; readonly type: string };

/** A column that keeps a property of the domain; `isPinned` where it keeps only the digest of its value. */
type PropertyColumn = Column & { readonly property: string; readonly isPinned: boolean };

/** What a table keeps of a row, as JSON has it, in the order of the columns. */
export type Values = readonly unknown[];

/** A table as statements write it. Columns that the database counts itself are left out. */
export type Shape<Row> = {
  readonly table: string;
  readonly columns: readonly PropertyColumn[];
  readonly valuesOf: (row: Row) => Values;
};

/** Shapes do not change while a process runs. */
const known = new WeakMap<DataSource, Map<EntitySchema, Shape<never>>>();

/** Reads from TypeORM, once, how a table is written. */
export function shapeOf<Row extends object>(tx: EntityManager, table: EntitySchema<Row>): Shape<Row> {
  const shapes = known.get(tx.connection) ?? new Map<EntitySchema, Shape<never>>();
  known.set(tx.connection, shapes);
  const shape = shapes.get(table as EntitySchema) ?? readShape(tx.connection, table);
  shapes.set(table as EntitySchema, shape);
  return shape as Shape<Row>;
}

function readShape<Row extends object>(connection: DataSource, table: EntitySchema<Row>): Shape<Row> {
  const metadata = connection.getMetadata(table);
  const kept = metadata.columns.filter(({ isGenerated }) => !isGenerated);
  const readers = kept.map(readerOf);
  return {
    table: `"${metadata.tableName}"`,
    columns: kept.map((column) => ({
      name: column.databaseName,
      type: connection.driver.normalizeType(column),
      property: column.propertyName,
      isPinned: isPinned(column),
    })),
    valuesOf: (row) => readers.map((read) => read(row as Readonly<Record<string, unknown>>)),
  };
}

/** Reads what the table keeps of a property: as the transformers of its column say, bytes in a notation that PostgreSQL reads. */
function readerOf({ propertyName, transformer = [] }: EntityMetadata['columns'][number]) {
  const transformers = [transformer].flat();
  return (row: Readonly<Record<string, unknown>>): unknown => {
    let value = row[propertyName];
    for (const { to } of transformers) value = to(value);
    return Buffer.isBuffer(value) ? notationOf(value) : (value ?? null);
  };
}

/**
 * Bytes as the type `bytea` reads them. Text, such as a message of a department, is sent as it is (with its backslashes doubled), because hexadecimal
 * digits would be twice as long. The databases are UTF-8, so text arrives as the same bytes.
 */
const notationOf = (bytes: Buffer): string =>
  isUtf8(bytes) && !bytes.includes(0) ? bytes.toString().replaceAll('\\', '\\\\') : `\\x${bytes.toString('hex')}`;
