import type { ServiceItem } from '@hall/event-contracts';
import { dateOf, dayNumber, instantOf, momentOf, type HallDate } from '@hall/working-days';
import { refuse, type Refused } from '../refusals/refusals.ts';

/** From when to when a version is in force, as RFC 3339 in UTC. At the end itself it no longer is. Null: without beginning, without end. */
export type TimeInForce = { readonly beginsAt: string | null; readonly endsAt: string | null };

/** The first and the last day on which a version may be in force, as the catalogue folder writes them. */
export type Validity = { readonly validFrom?: string | undefined; readonly validTo?: string | undefined };

/** A version of something with the time for which it is in force. Of the versions that are in force at a moment, the highest governs. */
export type Version<Value> = TimeInForce & { readonly version: number; readonly value: Value };

/** Whether a version is in force at a moment. */
const isInForce = ({ beginsAt, endsAt }: TimeInForce, at: string): boolean =>
  (beginsAt === null || beginsAt <= at) && (endsAt === null || at < endsAt);

/** The version that governs at a moment: the highest of those that are in force then (S4). Undefined where none is. */
export const versionAt = <Value>(versions: readonly Version<Value>[], at: string): Version<Value> | undefined =>
  versions
    .filter((version) => isInForce(version, at))
    .reduce<Version<Value> | undefined>((best, one) => (best && best.version > one.version ? best : one), undefined);

/** The moment at which a day begins in the hall. */
export const startOf = (day: string): string => instantOf(`${day}T00:00:00+08:00`) ?? day;

/** The moment at which a last day is over. */
export const endOf = (day: string): string => startOf(dateOf(dayNumber(day as HallDate) + 1));

/** All versions of all items, by the code of the item. */
export type ItemVersions = ReadonlyMap<string, readonly Version<ServiceItem>[]>;

/**
 * The item that governs a receipt at a moment. Refuses ITEM_NOT_FOUND, and ITEM_WITHDRAWN for an item that is past its last day, withdrawn or
 * not yet in force, with its name and with the item that has taken its place.
 */
export function itemAt(items: ItemVersions, itemCode: string, at: string): ServiceItem | Refused {
  const versions = items.get(itemCode) ?? [];
  const found = versionAt(versions, at);
  if (found) return found.value;
  return versions.length === 0
    ? refuse('ITEM_NOT_FOUND')
    : refuse('ITEM_WITHDRAWN', withdrawnWords(items, itemCode, at));
}

/** The words for somebody who asks for an item that is not in force: its name, since or from when, and what to ask for instead. */
export function withdrawnWords(items: ItemVersions, itemCode: string, at: string): readonly string[] {
  const versions = items.get(itemCode) ?? [];
  const name = versions.at(-1)?.value.name ?? itemCode;
  const coming = versions.find(({ beginsAt }) => beginsAt !== null && beginsAt > at);
  const ended = versions.flatMap(({ endsAt }) => (endsAt !== null && endsAt <= at ? [endsAt] : [])).sort();
  const successor = successorOf(items, itemCode, at);
  const words = [`${name}（${itemCode}）`];
  const lastEnd = ended.at(-1);
  if (lastEnd) words.push(`${momentOf(lastEnd).date}起停止办理`);
  if (coming?.beginsAt) words.push(`${momentOf(coming.beginsAt).date}起施行`);
  if (successor) words.push(`请改为办理：${successor.name}（${successor.itemCode}）`);
  return words;
}

/**
 * The item in force that has taken the place of another (E29). Where that one has been replaced in its turn, the search goes on from there.
 * Undefined where there is none.
 */
export function successorOf(items: ItemVersions, itemCode: string, at: string): ServiceItem | undefined {
  const passed = new Set([itemCode]);
  let code = itemCode;
  for (;;) {
    const next = [...items.values()].flatMap((versions) => versions).find(({ value }) => value.successorOf === code);
    if (!next || passed.has(next.value.itemCode)) return undefined;
    code = next.value.itemCode;
    passed.add(code);
    const found = versionAt(items.get(code) ?? [], at);
    if (found) return found.value;
  }
}
