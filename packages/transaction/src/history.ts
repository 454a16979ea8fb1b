import type { Change, HistoryRow, MovedField } from './history-table.ts';
import { withReferences } from './pinned/reference.ts';
import { isSame } from './sent-rows.ts';

/** One step of one subject: as it was before, null where the step makes it, and as it is afterwards. */
type HistoryStep = {
  readonly before: object | null;
  readonly after: { readonly id: string; readonly version: number };
  readonly change: Change;
};

/**
 * The line of the history about one step: who, why, when, and the fields that the step has changed, each from what to what. The subject is written
 * down whole where it begins and where it ends, so that nobody has to add up its life to see either.
 * @param isEnd whether the subject has ended with this step
 * @param pinned the properties of the subject that its table keeps by reference: the whole subject refers to them too
 */
export function historyRow<Subject extends string>(
  subject: Subject,
  { before, after, change }: HistoryStep,
  isEnd = false,
  pinned: readonly string[] = [],
): HistoryRow<Subject> {
  const { id, version } = after;
  toldVersions.set(after, { id, version });
  const whole = before === null || isEnd;
  const told = {
    ...change,
    [subject]: id,
    version,
    after: whole ? withReferences(after, pinned) : null,
    changed: null,
  };
  return (whole ? told : { ...told, changed: movedFields(before, after) }) as HistoryRow<Subject>;
}

function movedFields(before: object, after: object): Readonly<Record<string, MovedField>> {
  const known = fieldsOf(before);
  const next = fieldsOf(after);
  const moved: Record<string, MovedField> = {};
  for (const name of new Set([...Object.keys(known), ...Object.keys(next)]))
    if (!isSame(known[name], next[name])) moved[name] = { from: known[name], to: next[name] };
  return moved;
}

const fieldsOf = (subject: object): Readonly<Record<string, unknown>> => subject as Readonly<Record<string, unknown>>;

/** A version of a subject that the history tells of. */
export type ToldVersion = { readonly id: string; readonly version: number };

const toldVersions = new WeakMap<object, ToldVersion>();

/** The version that a line of the history was made for, by the very object that the line was made from. */
export const toldVersionOf = (subject: object): ToldVersion | undefined => toldVersions.get(subject);

/** A line of the history, as far as it tells what the subject was. */
export type Told = {
  readonly version: number;
  readonly after: object | null;
  readonly changed: Readonly<Record<string, MovedField>> | null;
};

/**
 * The subject as it was in a version, added up from its history: the last time before that it was written down whole, and the fields that have
 * changed since.
 * @param rows the history of one subject, in the order of its versions
 * @returns undefined where the history does not reach so far
 */
export function versionFrom(rows: readonly Told[], version: number): object | undefined {
  const reached = rows.filter((row) => row.version <= version);
  const start = reached.findLastIndex(({ after }) => after !== null);
  if (start < 0 || reached.at(-1)?.version !== version) return undefined;
  const fields = new Map<string, unknown>(Object.entries(reached[start]?.after ?? {}));
  for (const { changed } of reached.slice(start + 1))
    for (const [name, { to }] of Object.entries(changed ?? {})) {
      if (to === undefined) fields.delete(name);
      else fields.set(name, to);
    }
  return Object.fromEntries(fields);
}
