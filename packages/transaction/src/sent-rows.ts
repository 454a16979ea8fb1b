import type { Column, Values } from './shape.ts';

/** Rows as a statement takes them. */
export type SentRows = {
  /** What stands in FROM or USING. */
  readonly from: string;
  /** The expression of a column's value in each row. */
  readonly valueOf: (column: string) => string;
  /** The same as `jsonb`, also of what the column does not keep as `jsonb`. */
  readonly jsonOf: (column: string) => string;
  readonly parameters: readonly string[];
};

/** Columns of these types often have one value in several rows: whose case it is, what was done, when, from what to what. */
const LISTED_TYPES = new Set(['uuid', 'text', 'timestamp with time zone', 'jsonb']);

/** From so many rows on, a list of the values that a column has costs fewer bytes than it saves. */
const ROWS_WORTH_LISTS = 3;

/**
 * Sends the values of some columns of rows with few bytes: what all rows share once, what differs as lists without names, and what is null in every
 * row not at all. Example: three rows of (id, place, note) that lie in one place and have no note become
 * `[[…],[…],[…]]` with their ids and `["大厅"]`, and the note is NULL in the statement.
 *
 * Of three rows and more, a column of ids, texts, moments or JSON sends each of its values once, and the rows say which. Example: three rows of
 * (id, place), two of which lie in the hall, become `[[0,0],[1,1],[2,0]]` and `[["…1","…2","…3"],["大厅","审批局"]]`.
 * @param rows the values of each row, in the order of the columns
 * @param first the number of the first parameter of the statement that is free
 */
export function sentRows(columns: readonly Column[], rows: readonly Values[], first: number): SentRows {
  const own: unknown[][] = rows.map(() => []);
  const shared: unknown[] = [];
  const places = new Map<string, Place>();
  columns.forEach((column, index) => {
    const values = rows.map((row) => row[index] ?? null);
    if (values.every((value) => isSame(value, values[0]))) {
      const [value = null] = values;
      if (value !== null) places.set(column.name, { column, shared: shared.push(value) - 1 });
      return;
    }
    const listed = rows.length >= ROWS_WORTH_LISTS && LISTED_TYPES.has(column.type) ? eachOnce(values) : undefined;
    const ofRows = listed?.numbers ?? values;
    ofRows.forEach((value, row) => own[row]!.push(value));
    const at = own[0]!.length - 1;
    places.set(column.name, listed ? { column, at, list: shared.push(listed.values) - 1 } : { column, at });
  });
  const types = new Map(columns.map(({ name, type }) => [name, type]));
  return {
    from: `jsonb_array_elements($${first}::jsonb) AS r, (SELECT $${first + 1}::jsonb AS shared) AS s`,
    valueOf: (name) => valueAt(places.get(name)) ?? `NULL::${types.get(name)}`,
    jsonOf: (name) => jsonAt(places.get(name)) ?? `'null'::jsonb`,
    parameters: [JSON.stringify(own), JSON.stringify(shared)],
  };
}

/** The values without repetition, and of each row the number of its value. */
function eachOnce(values: readonly unknown[]): { readonly values: readonly unknown[]; readonly numbers: number[] } {
  const once: unknown[] = [];
  const known = new Map<unknown, number>();
  const numbers = values.map((value) => {
    const key = isComposite(value)
      ? `JSON ${JSON.stringify(value)}`
      : typeof value === 'string'
        ? `text ${value}`
        : value;
    const number = known.get(key);
    if (number !== undefined) return number;
    known.set(key, once.length);
    return once.push(value) - 1;
  });
  return { values: once, numbers };
}

/** Where the value of a column stands: in what all rows share; or in the list of each row, itself or by its number in a list that they share. */
type Place = { readonly column: Column } & (
  { readonly shared: number } | { readonly at: number; readonly list?: number }
);

/** The value at a place, as its column takes it: a JSON null is no value. */
function valueAt(place: Place | undefined): string | undefined {
  if (!place) return undefined;
  const { list, at } = stepsTo(place);
  const { type } = place.column;
  return type === 'jsonb' ? `nullif(${list} -> ${at}, 'null')` : `(${list} ->> ${at})::${type}`;
}

function jsonAt(place: Place | undefined): string | undefined {
  if (!place) return undefined;
  const { list, at } = stepsTo(place);
  return `${list} -> ${at}`;
}

/** The SQL of the list that has the value, and of the number that the value has in it. */
function stepsTo(place: Place): { readonly list: string; readonly at: number | string } {
  if ('shared' in place) return { list: 'shared', at: place.shared };
  if (place.list === undefined) return { list: 'r', at: place.at };
  return { list: `shared -> ${place.list}`, at: `(r ->> ${place.at})::integer` };
}

/** Whether two values are the same JSON. Most that are the same are one object, which is seen at once. */
export const isSame = (one: unknown, other: unknown): boolean =>
  one === other || (isComposite(one) && isComposite(other) && JSON.stringify(one) === JSON.stringify(other));

const isComposite = (value: unknown): boolean => typeof value === 'object' && value !== null;
