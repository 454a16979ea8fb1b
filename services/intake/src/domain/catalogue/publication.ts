import type { HallEvent } from '@hall/event-contracts';
import type { CatalogueEntry } from './catalogue.ts';
import type { TimeInForce } from './in-force.ts';
import { decideVersions, endedAt, type StoredVersion } from './versions.ts';

/** An entry of a checked folder. Its version is the one that the folder states, or 1 where the format of the entry has none. */
export type OfferedEntry = CatalogueEntry;

/** What the import of a folder does to the catalogue. */
export type Publication = {
  readonly added: StoredVersion[];
  readonly changed: StoredVersion[];
  /** Known versions that end now or have other days than before. They are announced again under their own key. */
  readonly amended: StoredVersion[];
  readonly unchanged: number;
  /** The number of items and matters that are withdrawn because the folder does not name them. */
  readonly withdrawn: number;
};

/** When a folder is imported, and whether items and matters that it does not name are to be withdrawn. */
export type PublicationTerms = { readonly at: string; readonly withdrawMissing: boolean };

/**
 * Compares a folder with the known catalogue. The same content changes nothing; other content becomes a new version (S4), whose number is
 * higher than the last one and at least the one that the folder states. Of an item or a matter that the folder names, it names all versions
 * and their days: known versions that it no longer names end when the first one that it names begins. An item or a matter that the folder
 * does not name at all stays in force, unless the import is asked to withdraw what is missing.
 */
export function decidePublication(
  stored: readonly StoredVersion[],
  offered: readonly OfferedEntry[],
  terms: PublicationTerms,
): Publication {
  const known = grouped(stored);
  const wanted = grouped(offered);
  const publication = { added: [], changed: [], amended: [], unchanged: 0, withdrawn: 0 } as Mutable;
  for (const [name, entries] of wanted) {
    const { appended, amended, superseded, unchanged } = decideVersions(known.get(name) ?? [], entries, terms.at);
    publication[known.has(name) ? 'changed' : 'added'].push(...appended);
    publication.changed.push(...amended);
    if (isWithdrawable(entries[0])) publication.amended.push(...superseded);
    publication.unchanged += unchanged;
  }
  if (!terms.withdrawMissing) return publication;
  for (const [name, versions] of known) {
    const open = versions.filter(({ endsAt }) => endsAt === null || endsAt > terms.at);
    if (wanted.has(name) || open.length === 0 || !isWithdrawable(open[0])) continue;
    publication.amended.push(...open.map((version) => endedAt(version, terms.at)));
    publication.withdrawn += 1;
  }
  return publication;
}

type Mutable = { -readonly [K in keyof Publication]: Publication[K] };

const isWithdrawable = (entry: CatalogueEntry | undefined): boolean =>
  entry?.kind === 'item' || entry?.kind === 'matter';

/** The entries grouped by kind and code, each group with its versions in ascending order. */
function grouped<Entry extends CatalogueEntry>(entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const name = `${entry.kind}:${entry.code}`;
    groups.set(name, [...(groups.get(name) ?? []), entry]);
  }
  for (const group of groups.values()) group.sort((one, other) => one.version - other.version);
  return groups;
}

/**
 * The event that tells the other services of an entry. Undefined for entries that only this service needs. Names and phones of staff are
 * left out of it.
 */
export function announcementOf(entry: StoredVersion): HallEvent | undefined {
  const published = { version: entry.version, publishedAt: entry.publishedAt };
  switch (entry.kind) {
    case 'item':
      return { type: 'ItemPublished.v1', data: { ...published, ...timesOf(entry), item: entry.value } };
    case 'matter':
      return { type: 'MatterPublished.v1', data: { ...published, ...timesOf(entry), matter: entry.value } };
    case 'department':
      return { type: 'DepartmentPublished.v1', data: { ...published, department: entry.value } };
    case 'staff': {
      const { name: _name, phone: _phone, ...staff } = entry.value;
      return { type: 'StaffPublished.v1', data: { ...published, staff } };
    }
    case 'calendar':
      return { type: 'CalendarPublished.v1', data: { ...published, calendar: entry.value } };
    case 'district':
    case 'window':
      return undefined;
  }
}

/** The time for which a version is in force, as its event tells it: what has no beginning or no end has no such field. */
function timesOf({ beginsAt, endsAt }: TimeInForce): { beginsAt?: string; endsAt?: string } {
  const times: { beginsAt?: string; endsAt?: string } = {};
  if (beginsAt !== null) times.beginsAt = beginsAt;
  if (endsAt !== null) times.endsAt = endsAt;
  return times;
}
