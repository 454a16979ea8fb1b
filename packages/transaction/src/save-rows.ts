import type { EntityManager, EntitySchema } from 'typeorm';
import { insertRows, rowsOf, type Addition } from './insert-rows.ts';
import { updateRows, type ChangedRow } from './update-rows.ts';
import { keepPinned } from './pinned/keep-pinned.ts';

/** What every row has that changes by decisions: an id, and a version that each decision raises by one. */
type Versioned = { readonly id: string; readonly version: number };

/** A row before and after a decision; `before` is null where the decision makes the row. */
export type RowStep<Row> = { readonly before: Row | null; readonly after: Row };

/** The decisions about the rows of one table, in the order in which they were made. */
export type TableSteps = { readonly table: EntitySchema<Versioned>; readonly steps: readonly RowStep<Versioned>[] };

/** The decisions about the rows of one table, as the domain has them. */
export const stepsOf = <Row extends Versioned>(
  table: EntitySchema<Row>,
  steps: readonly RowStep<Row>[],
): TableSteps => ({ table: table as unknown as EntitySchema<Versioned>, steps });

/**
 * Writes the rows that decisions have changed or made. Several decisions about one row follow each other: the row is written once, as it is after
 * the last, and only if it is still the version that the first was based on. New rows are written with one statement, together with `more`, which
 * is the history. What a table pins is kept in `pinned_content` before. Throws StaleRow. This is the part of the one door for writes that all services share (decision 0002).
 */
export async function saveRows(
  tx: EntityManager,
  tables: readonly TableSteps[],
  ...more: readonly Addition[]
): Promise<void> {
  await keepPinned(tx, tables);
  const written = tables.map(({ table, steps }) => ({ table, rows: firstToLast(steps) }));
  for (const { table, rows } of written) await updateRows(tx, table, rows.filter(isChanged));
  const added = written.map(({ table, rows }) =>
    rowsOf(
      table,
      rows.filter(({ before }) => before === null).map(({ after }) => after),
    ),
  );
  await insertRows(tx, ...added, ...more);
}

/** Each row once: what it was before its first decision, and what it is after its last. Ordered by id, so that no two transactions wait for each other. */
export function firstToLast<Row extends { readonly id: string }>(steps: readonly RowStep<Row>[]): RowStep<Row>[] {
  const rows = new Map<string, RowStep<Row>>();
  for (const { before, after } of steps) {
    const earlier = rows.get(after.id);
    rows.set(after.id, { before: earlier ? earlier.before : before, after });
  }
  return [...rows.values()].sort((one, other) => (one.after.id < other.after.id ? -1 : 1));
}

const isChanged = <Row>(step: RowStep<Row>): step is ChangedRow<Row> => step.before !== null;
