import type { HallEvent } from '@hall/event-contracts';
import type { CatalogueEntry } from './catalogue.ts';

/** A checked entry of a folder; `version` is what the folder says, 1 where the format has none. */
export type OfferedEntry = CatalogueEntry;

/** What an import does with the entries of a folder. */
export type Publication = {
  readonly added: CatalogueEntry[];
  readonly changed: CatalogueEntry[];
  readonly unchanged: number;
};

/**
 * Compares a folder with what is in force: the same content changes nothing, another content becomes a new version (S4), higher
 * than the last and at least the one the folder states. Nothing is ever withdrawn by being absent.
 */
export function decidePublication(inForce: readonly CatalogueEntry[], offered: readonly OfferedEntry[]): Publication {
  const known = new Map(inForce.map((entry) => [`${entry.kind}:${entry.code}`, entry]));
  const publication: Publication & { unchanged: number } = { added: [], changed: [], unchanged: 0 };
  for (const entry of offered) {
    const last = known.get(`${entry.kind}:${entry.code}`);
    if (!last) publication.added.push(entry);
    else if (contentOf(last) === contentOf(entry)) publication.unchanged += 1;
    else publication.changed.push(atVersion(entry, Math.max(last.version + 1, entry.version)));
  }
  return publication;
}

/** The event that tells the others, or undefined for what only this service needs. Names and phones of staff stay here. */
export function announcementOf(entry: CatalogueEntry, publishedAt: string): HallEvent | undefined {
  const published = { version: entry.version, publishedAt };
  switch (entry.kind) {
    case 'item':
      return { type: 'ItemPublished.v1', data: { ...published, item: entry.value } };
    case 'matter':
      return { type: 'MatterPublished.v1', data: { ...published, matter: entry.value } };
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

function atVersion(entry: CatalogueEntry, version: number): CatalogueEntry {
  const value = 'version' in entry.value ? { ...entry.value, version } : entry.value;
  return { ...entry, version, value } as CatalogueEntry;
}

/** The content without its version number, in one order of fields. */
const contentOf = (entry: CatalogueEntry): string =>
  JSON.stringify(entry.value, (key, value: unknown) => {
    if (key === 'version') return undefined;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
