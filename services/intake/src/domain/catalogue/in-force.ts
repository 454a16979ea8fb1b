import type { ServiceItem } from '@hall/event-contracts';
import { dateOf, dayNumber, instantOf, momentOf, type HallDate } from '@hall/working-days';
import { refuse, type Refused } from '../refusals.ts';

/** From when to when a version is in force (RFC 3339, UTC; the end itself no more). Null: without beginning, without end. */
export type Spell = { readonly beginsAt: string | null; readonly endsAt: string | null };

/** Days on which a version may be in force, the first and the last, as the catalogue's folder writes them. */
export type Validity = { readonly validFrom?: string | undefined; readonly validTo?: string | undefined };

/** A version of something with its spell; the highest that is in force on a moment governs it. */
export type Version<Value> = Spell & { readonly version: number; readonly value: Value };

/** Whether a version is in force at a moment. */
const isInForce = ({ beginsAt, endsAt }: Spell, at: string): boolean =>
  (beginsAt === null || beginsAt <= at) && (endsAt === null || at < endsAt);

/** The version in force at a moment: the highest of those that are (S4). */
export const versionAt = <Value>(versions: readonly Version<Value>[], at: string): Version<Value> | undefined =>
  versions
    .filter((version) => isInForce(version, at))
    .reduce<Version<Value> | undefined>((best, one) => (best && best.version > one.version ? best : one), undefined);

/** The moment a day of the hall begins. */
export const startOf = (day: string): string => instantOf(`${day}T00:00:00+08:00`) ?? day;

/** The moment after the last day. */
export const endOf = (day: string): string => startOf(dateOf(dayNumber(day as HallDate) + 1));

/** All versions of all items, by code. */
export type ItemVersions = ReadonlyMap<string, readonly Version<ServiceItem>[]>;

/**
 * The item that governs a receipt at a moment. Refuses ITEM_NOT_FOUND, and ITEM_WITHDRAWN for one that is past its last day, withdrawn
 * or not in force yet, with its name and what has taken its place.
 */
export function itemAt(items: ItemVersions, itemCode: string, at: string): ServiceItem | Refused {
  const versions = items.get(itemCode) ?? [];
  const found = versionAt(versions, at);
  if (found) return found.value;
  return versions.length === 0
    ? refuse('ITEM_NOT_FOUND')
    : refuse('ITEM_WITHDRAWN', withdrawnWords(items, itemCode, at));
}

/** What somebody is told who asks for an item that is not in force: which, since or from when, and what to ask for instead. */
export function withdrawnWords(items: ItemVersions, itemCode: string, at: string): readonly string[] {
  const versions = items.get(itemCode) ?? [];
  const name = versions.at(-1)?.value.name ?? itemCode;
  const coming = versions.find(({ beginsAt }) => beginsAt !== null && beginsAt > at);
  const ended = versions.flatMap(({ endsAt }) => (endsAt !== null && endsAt <= at ? [endsAt] : [])).sort();
  const successor = successorOf(items, itemCode, at);
  return [
    `${name}（${itemCode}）`,
    ...ended.slice(-1).map((endsAt) => `${momentOf(endsAt).date}起停止办理`),
    ...(coming?.beginsAt ? [`${momentOf(coming.beginsAt).date}起施行`] : []),
    ...(successor ? [`请改为办理：${successor.name}（${successor.itemCode}）`] : []),
  ];
}

/** The item in force that has taken the place of another, also by way of others (E29); undefined where there is none. */
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
