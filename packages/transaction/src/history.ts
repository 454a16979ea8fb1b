import type { EntitySchema } from 'typeorm';
import { checkFrozen, leftOutOf } from './frozen/frozen-columns.ts';
import type { Change, HistoryRow, MovedField } from './history-table.ts';
import { pinnedIn } from './pinned/pinned-content-table.ts';
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
 * down whole where it begins and where it ends, so that nobody has to add up its life to see either. Left out are fields that are null, and those that
 * never change: the row of the subject has them. Throws where the step changes one of those.
 * @param isEnd whether the subject has ended with this step
 * @param table in which the row of the subject is. What it keeps by reference the history refers to as well; without a table everything is in the line
 */
export function historyRow<Subject extends string>(
  subject: Subject,
  { before, after, change }: HistoryStep,
  isEnd = false,
  table?: EntitySchema<any>,
): HistoryRow<Subject> {
  const { id, version } = after;
  toldVersions.set(after, { id, version });
  if (before && table) checkFrozen(before, after, table);
  const whole = before === null || isEnd;
  const told = {
    ...change,
    [subject]: id,
    version,
    after: whole ? toldWhole(after, table) : null,
    changed: whole ? null : movedFields(before, after),
  } as HistoryRow<Subject>;
  if (before === null) beginnings.set(after, told);
  return told;
}

function toldWhole(subject: object, table: EntitySchema<any> | undefined): object {
  const leftOut = table ? leftOutOf(subject, table) : new Set();
  const told = Object.entries(subject).filter(([name, value]) => value !== null && !leftOut.has(name));
  return withReferences(Object.fromEntries(told), table ? pinnedIn(table) : []);
}

const beginnings = new WeakMap<object, object>();

/** The line of the history that tells how a subject began, by the very object that the line was made from. */
export const beginningOf = (subject: object): object | undefined => beginnings.get(subject);

/** The version is left out: the line has it in a column of its own. */
function movedFields(before: object, after: object): Readonly<Record<string, MovedField>> {
  const known = fieldsOf(before);
  const next = fieldsOf(after);
  const moved: Record<string, MovedField> = {};
  for (const name of new Set([...Object.keys(known), ...Object.keys(next)])) {
    if (name === 'version' || isSame(known[name], next[name])) continue;
    const from = known[name];
    moved[name] = from === null ? { to: next[name] } : { from, to: next[name] };
  }
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
 * @param properties what every such subject has: where the history says nothing of one, it is null
 * @param frozen what never changes of the subject, as its row has it. A line that leaves this out does not tell the id either
 * @returns undefined where the history does not reach so far
 */
export function versionFrom(
  rows: readonly Told[],
  version: number,
  properties: readonly string[] = [],
  frozen: object = {},
): object | undefined {
  const reached = rows.filter((row) => row.version <= version);
  const start = reached.findLastIndex(({ after }) => after !== null);
  if (start < 0 || reached.at(-1)?.version !== version) return undefined;
  const told = reached[start]?.after ?? {};
  const fields = new Map<string, unknown>(Object.entries('id' in told ? told : { ...frozen, ...told }));
  for (const { changed } of reached.slice(start + 1))
    for (const [name, { to }] of Object.entries(changed ?? {})) {
      if (to === undefined) fields.delete(name);
      else fields.set(name, to);
    }
  fields.set('version', version);
  for (const name of properties) if (!fields.has(name)) fields.set(name, null);
  return Object.fromEntries(fields);
}
