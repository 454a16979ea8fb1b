import type { CatalogueEntry } from './catalogue.ts';
import { endOf, startOf, type Spell, type Validity } from './in-force.ts';

/** A version as it is kept, with when it was published and when it is in force. */
export type StoredVersion = CatalogueEntry & Spell & { readonly publishedAt: string };

/** What becomes of the versions of one code. */
type VersionsDecided = {
  readonly appended: readonly StoredVersion[];
  /** Known, with other days than before. */
  readonly amended: readonly StoredVersion[];
  /** Known, not named any more: over when the first that is named begins. */
  readonly superseded: readonly StoredVersion[];
  readonly unchanged: number;
};

/**
 * Compares the versions of one code, both ascending. What the folder begins with and the last known versions have in common is the
 * same, whatever number the folder gives it; what follows is new. Days of validity are no content: they may change without a new
 * version, because no case has pinned them.
 */
export function decideVersions(
  known: readonly StoredVersion[],
  offered: readonly CatalogueEntry[],
  at: string,
): VersionsDecided {
  const common = inCommon(known, offered);
  const kept = known.slice(known.length - common);
  const renewed = kept.map((version, place) => withDaysOf(version, offered[place]!));
  const appended: StoredVersion[] = [];
  for (const entry of offered.slice(common)) {
    const last = appended.at(-1) ?? known.at(-1);
    const numbered = atVersion(entry, Math.max((last?.version ?? 0) + 1, entry.version));
    const { beginsAt, endsAt } = daysOf(numbered.value);
    appended.push({ ...numbered, beginsAt: beginsAt ?? (known.length === 0 ? null : at), endsAt, publishedAt: at });
  }
  const begins = [...renewed, ...appended].map(({ beginsAt }) => beginsAt ?? '').sort()[0] ?? '';
  const amended = renewed.filter((version, place) => isOther(version, kept[place]!));
  return {
    appended,
    amended,
    superseded: known
      .slice(0, known.length - common)
      .filter(({ endsAt }) => endsAt === null || endsAt > at)
      .map((version) => endedAt(version, begins > at ? begins : at))
      .filter((version) =>
        isOther(
          version,
          known.find(({ version: number }) => number === version.version)!,
        ),
      ),
    unchanged: renewed.length - amended.length,
  };
}

/** The version, over at a moment, or at the end of its own days where that is earlier. */
export function endedAt(version: StoredVersion, at: string): StoredVersion {
  const own = daysOf(version.value).endsAt;
  return { ...version, endsAt: own !== null && own < at ? own : at };
}

/** How many of the last known versions the folder begins with. */
function inCommon(known: readonly CatalogueEntry[], offered: readonly CatalogueEntry[]): number {
  const [before, after] = [known.map(contentOf), offered.map(contentOf)];
  for (let common = Math.min(before.length, after.length); common > 0; common -= 1)
    if (before.slice(-common).every((content, place) => content === after[place])) return common;
  return 0;
}

/** A known version with the days that the folder now gives it; without a first day it began when it did. */
function withDaysOf(version: StoredVersion, { value }: CatalogueEntry): StoredVersion {
  const { beginsAt, endsAt } = daysOf(value);
  const hadFirstDay = daysOf(version.value).beginsAt !== null;
  const began = hadFirstDay ? version.publishedAt : version.beginsAt;
  return { ...atVersion({ ...version, value } as StoredVersion, version.version), beginsAt: beginsAt ?? began, endsAt };
}

const daysOf = (value: object): Spell => {
  const { validFrom, validTo } = value as Validity;
  return { beginsAt: validFrom ? startOf(validFrom) : null, endsAt: validTo ? endOf(validTo) : null };
};

const isOther = (one: Spell, other: Spell): boolean => one.beginsAt !== other.beginsAt || one.endsAt !== other.endsAt;

function atVersion<Entry extends CatalogueEntry>(entry: Entry, version: number): Entry {
  const value = 'version' in entry.value ? { ...entry.value, version } : entry.value;
  return { ...entry, version, value };
}

const noContent: readonly string[] = ['version', 'validFrom', 'validTo'];

/** The content without its version number and its days, in one order of fields. */
const contentOf = (entry: CatalogueEntry): string =>
  JSON.stringify(entry.value, (key, value: unknown) => {
    if (noContent.includes(key)) return undefined;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
