import type { EntityMetadata, EntitySchema, EntitySchemaColumnOptions } from 'typeorm';
import { isSame } from '../sent-rows.ts';

/**
 * Columns that are written with a new row and never again. The history leaves them out where it tells a subject whole, because the row says the same as
 * long as there is a history; and the database refuses to change them, by a trigger that a migration makes with `freezeColumns`.
 * @example columns: { ...frozenColumns({ caseNumber: { type: 'text', name: 'case_number' } }), status: { type: 'text' } }
 */
export const frozenColumns = <Columns extends Readonly<Record<string, EntitySchemaColumnOptions>>>(
  columns: Columns,
): { [Name in keyof Columns]: Columns[Name] & { readonly update: false } } =>
  Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, { ...column, update: false }])) as never;

/**
 * What the history leaves out of a subject that it tells whole: the id, which each line has in a column of its own, and what the row of the subject gives
 * back exactly as the line would tell it. A moment that is written without milliseconds, for example, stays in the line. Nothing where the table freezes nothing.
 */
export function leftOutOf(subject: object, { options }: EntitySchema<any>): ReadonlySet<string> {
  const left = Object.entries(subject).filter(([name, value]) => {
    const column = options.columns[name];
    return column?.update === false && isGivenBack(column, value);
  });
  return new Set(left.length === 0 ? [] : ['id', ...left.map(([name]) => name)]);
}

/**
 * Throws where a step changes what is frozen. The database refuses the same of a row that it has; a row that begins with an earlier step of the same
 * transaction is not there yet.
 */
export function checkFrozen(before: object, after: object, { options }: EntitySchema<any>): void {
  const known = before as Readonly<Record<string, unknown>>;
  const next = after as Readonly<Record<string, unknown>>;
  for (const [name, column] of Object.entries(options.columns))
    if (column?.update === false && !isSame(known[name] ?? null, next[name] ?? null))
      throw new Error(`${name} of ${options.name} never changes`);
}

/** Whether SQL gives a value back in the form in which it is written. Types that are not named here keep every form. */
const isGivenBack = ({ type }: EntitySchemaColumnOptions, value: unknown): boolean => {
  if (type === 'uuid') return value === String(value).toLowerCase();
  if (type === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(String(value));
  if (type === 'timestamptz') return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(String(value));
  return true;
};

/** The frozen properties of a row that was read, as the domain has them. */
export const frozenFieldsOf = (row: object, { columns }: EntityMetadata): object => {
  const frozen = new Set(columns.filter(({ isUpdate }) => !isUpdate).map(({ propertyName }) => propertyName));
  return Object.fromEntries(Object.entries(row).filter(([name]) => name === 'id' || frozen.has(name)));
};
