import type { HallEvent } from '@hall/event-contracts';
import type { CatalogueEntry } from './catalogue.ts';
import { decideVersions, endedAt, type StoredVersion } from './versions.ts';

/** A checked entry of a folder; `version` is what the folder says, 1 where the format has none. */
type OfferedEntry = CatalogueEntry;

/** What an import does with the entries of a folder. */
type Publication = {
  readonly added: StoredVersion[];
  readonly changed: StoredVersion[];
  /** Versions that are known, with other days, superseded or withdrawn: told again under their own key. */
  readonly amended: StoredVersion[];
  readonly unchanged: number;
  /** How many items and matters have been withdrawn because the folder does not name them. */
  readonly withdrawn: number;
};

/** What an import is asked for, and when. */
type PublicationTerms = { readonly at: string; readonly withdrawMissing: boolean };

/**
 * Compares a folder with what is known: the same content changes nothing, another content becomes a new version (S4), higher than
 * the last and at least the one the folder states. Of items and matters the folder says all versions there are, and their days: what
 * it does not name any more of such a code ends when the first it names begins. A code that is missing stays in force, unless the
 * import is asked to withdraw what is missing.
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

/** The entries of each code, versions ascending. */
function grouped<Entry extends CatalogueEntry>(entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const name = `${entry.kind}:${entry.code}`;
    groups.set(name, [...(groups.get(name) ?? []), entry]);
  }
  for (const group of groups.values()) group.sort((one, other) => one.version - other.version);
  return groups;
}

/** The event that tells the others, or undefined for what only this service needs. Names and phones of staff stay here. */
export function announcementOf(entry: StoredVersion): HallEvent | undefined {
  const { beginsAt, endsAt } = entry;
  const published = { version: entry.version, publishedAt: entry.publishedAt };
  const inForce = { ...(beginsAt !== null && { beginsAt }), ...(endsAt !== null && { endsAt }) };
  switch (entry.kind) {
    case 'item':
      return { type: 'ItemPublished.v1', data: { ...published, ...inForce, item: entry.value } };
    case 'matter':
      return { type: 'MatterPublished.v1', data: { ...published, ...inForce, matter: entry.value } };
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
