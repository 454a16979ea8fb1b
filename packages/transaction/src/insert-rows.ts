import type { EntityManager, EntitySchema } from 'typeorm';
import { beginningOf } from './history.ts';
import { leaveToCommit } from './one-transaction.ts';
import { sentRows, type SentRows } from './sent-rows.ts';
import { shapeOf, type Shape } from './shape.ts';

/** New rows of one table. */
export type Addition = { readonly table: EntitySchema; readonly rows: readonly object[] };

/** New rows of one table, as the domain has them. */
export const rowsOf = <Row extends object>(table: EntitySchema<Row>, rows: readonly Row[]): Addition => ({
  table: table as EntitySchema,
  rows,
});

/** New rows of a table with the lines of the history, in the same order, that tell how each began. */
type Beginnings = Addition & { readonly history: EntitySchema; readonly lines: readonly Beginning[] };

/** A line of the history that tells how a subject began. */
type Beginning = { readonly after: Readonly<Record<string, unknown>> };

/** Adds rows of one or several tables with one statement, however many they are. The values are those of the domain. */
export async function insertRows(tx: EntityManager, ...all: readonly Addition[]): Promise<void> {
  const parameters: string[] = [];
  const parts: string[] = [];
  for (const addition of toldOnce(tx, all)) {
    const index = parts.length;
    const written =
      'lines' in addition
        ? insertWithHistory(tx, addition, parameters.length + 1)
        : insert(tx, addition, parameters.length + 1);
    parameters.push(...written.parameters);
    parts.push(written.parts(index).join(', '));
  }
  if (parts.length > 0) await leaveToCommit(tx, `WITH ${parts.join(', ')} SELECT`, parameters);
}

/** Parts of a WITH, by the number that their names end with, and the parameters that they take. */
type Written = { readonly parts: (index: number) => readonly string[]; readonly parameters: readonly string[] };

function insert(tx: EntityManager, { table, rows }: Addition, first: number): Written {
  const shape = shapeOf<object>(tx, table as EntitySchema<object>);
  const sent = sentRows(shape.columns, rows.map(shape.valuesOf), first);
  return {
    parts: (index) => [`added_${index} AS (${insertInto(shape, sent.valueOf, sent.from)})`],
    parameters: sent.parameters,
  };
}

const insertInto = (
  { table, columns }: Pick<Shape<never>, 'table'> & { readonly columns: readonly { readonly name: string }[] },
  valueOf: (column: string) => string,
  from: string,
): string => {
  const names = columns.map(({ name }) => name);
  return `INSERT INTO ${table} (${names.map((name) => `"${name}"`).join(', ')}) SELECT ${names.map(valueOf).join(', ')} FROM ${from}`;
};

/** What the history tells of a subject where it begins, the row of the subject says too: it is sent once for both. */
function insertWithHistory(tx: EntityManager, { table, rows, history, lines }: Beginnings, first: number): Written {
  const shape = shapeOf<object>(tx, table as EntitySchema<object>);
  const line = shapeOf<object>(tx, history as EntitySchema<object>);
  // What the history says besides the subject itself: who, why and when. The subject may have columns of the same names.
  const told = line.columns.map(({ name, type }) => ({ name: `line ${name}`, type }));
  const values = rows.map((row, index) => [...shape.valuesOf(row), ...line.valuesOf({ ...lines[index], after: null })]);
  const sent = sentRows([...shape.columns, ...told], values, first);
  const isTold = ({ property }: { readonly property: string }): boolean =>
    lines.some(({ after }) => (after[property] ?? null) !== null);
  const valueInLine = (name: string): string =>
    name === 'after' ? wholeOf(shape.columns.filter(isTold), sent) : sent.valueOf(`line ${name}`);
  return {
    parts: (index) => [
      `sent_${index} AS (SELECT r, shared FROM ${sent.from})`,
      `added_${index} AS (${insertInto(shape, sent.valueOf, `sent_${index}`)})`,
      `told_${index} AS (${insertInto(line, valueInLine, `sent_${index}`)})`,
    ],
    parameters: sent.parameters,
  };
}

/** A function of PostgreSQL takes a hundred arguments at most. */
const PAIRS_AT_ONCE = 50;

/** The expression of a subject as the history tells it, made of what was sent for these columns of its row. */
function wholeOf(columns: Shape<never>['columns'], { jsonOf }: SentRows): string {
  const pairs = columns.map(({ name, property, isPinned }) => {
    const value = jsonOf(name);
    const told = isPinned
      ? `CASE WHEN ${value} = 'null' THEN ${value} ELSE jsonb_build_object('pinned', ${value}) END`
      : value;
    return `'${property}', ${told}`;
  });
  const objects: string[] = [];
  for (let at = 0; at < pairs.length; at += PAIRS_AT_ONCE)
    objects.push(`jsonb_build_object(${pairs.slice(at, at + PAIRS_AT_ONCE).join(', ')})`);
  return objects.join(' || ');
}

/** The additions that bring rows, with the lines of the history that tell of beginnings at the rows that they tell of. */
function toldOnce(tx: EntityManager, all: readonly Addition[]): readonly (Addition | Beginnings)[] {
  const histories = new Map(all.flatMap(({ table, rows }) => rows.map((row) => [row, table] as const)));
  const taken = new Set<object>();
  const additions = all.map(({ table, rows }): Addition | Beginnings => {
    const lines = rows.map((row) => {
      const line = beginningOf(row);
      return line && histories.has(line) && isTheSame(tx, table, row) ? line : undefined;
    });
    const [one] = lines;
    if (!one || lines.includes(undefined)) return { table, rows };
    for (const line of lines) taken.add(line!);
    return { table, rows, history: histories.get(one)!, lines: lines as readonly Beginning[] };
  });
  return additions
    .map((addition) => ({ ...addition, rows: addition.rows.filter((row) => !taken.has(row)) }))
    .filter(({ rows }) => rows.length > 0);
}

/** Whether a row keeps everything that its subject has, as it is or by reference, so that the subject can be told by the row. */
function isTheSame(tx: EntityManager, table: EntitySchema, row: object): boolean {
  const { columns, valuesOf } = shapeOf<object>(tx, table as EntitySchema<object>);
  const fields = row as Readonly<Record<string, unknown>>;
  const values = valuesOf(row);
  const isKept = columns.every(({ property, isPinned }, at) => isPinned || fields[property] === values[at]);
  return isKept && Object.keys(row).length === columns.length;
}
