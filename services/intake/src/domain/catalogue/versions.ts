import type { CatalogueEntry } from './catalogue.ts';
import { endOf, startOf, type TimeInForce, type Validity } from './in-force.ts';

/** A version as it is stored: with the moment of its publication, and with the time for which it is in force. */
export type StoredVersion = CatalogueEntry & TimeInForce & { readonly publishedAt: string };

/** What an import does to the versions of one code. */
export type VersionsDecided = {
  /** New versions. */
  readonly appended: readonly StoredVersion[];
  /** Known versions that now have other days. */
  readonly amended: readonly StoredVersion[];
  /** Known versions that the folder no longer names. They end when the first one that it names begins. */
  readonly superseded: readonly StoredVersion[];
  /** The number of known versions that stay as they are. */
  readonly unchanged: number;
};

/**
 * Compares the known versions of one code with those that a folder offers, both in ascending order. The longest run of versions with which
 * the folder begins and the known ones end is the same, whatever numbers the folder gives them; everything the folder names after it is new.
 * The days of validity are not content: they may change without a new version, because no case has pinned them.
 *
 * @example Known are a, b, c; offered are b, c, d. The run b, c is the same, a is superseded, and d is new.
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

/** The version with its end at this moment, or at the end of its own days where that is earlier. */
export function endedAt(version: StoredVersion, at: string): StoredVersion {
  const own = daysOf(version.value).endsAt;
  return { ...version, endsAt: own !== null && own < at ? own : at };
}

/** The length of the longest run of versions with which the known ones end and the offered ones begin. */
function inCommon(known: readonly CatalogueEntry[], offered: readonly CatalogueEntry[]): number {
  const before = known.map(contentOf);
  const after = offered.map(contentOf);
  for (let common = Math.min(before.length, after.length); common > 0; common -= 1)
    if (before.slice(-common).every((content, place) => content === after[place])) return common;
  return 0;
}

/** A known version with the days that the folder gives it now. Without a first day it keeps the beginning it had. */
function withDaysOf(version: StoredVersion, { value }: CatalogueEntry): StoredVersion {
  const { beginsAt, endsAt } = daysOf(value);
  const hadFirstDay = daysOf(version.value).beginsAt !== null;
  const began = hadFirstDay ? version.publishedAt : version.beginsAt;
  return { ...atVersion({ ...version, value } as StoredVersion, version.version), beginsAt: beginsAt ?? began, endsAt };
}

const daysOf = (value: object): TimeInForce => {
  const { validFrom, validTo } = value as Validity;
  return { beginsAt: validFrom ? startOf(validFrom) : null, endsAt: validTo ? endOf(validTo) : null };
};

const isOther = (one: TimeInForce, other: TimeInForce): boolean =>
  one.beginsAt !== other.beginsAt || one.endsAt !== other.endsAt;

function atVersion<Entry extends CatalogueEntry>(entry: Entry, version: number): Entry {
  const value = 'version' in entry.value ? { ...entry.value, version } : entry.value;
  return { ...entry, version, value };
}

/** The fields of an entry that are not its content. */
const noContent: readonly string[] = ['version', 'validFrom', 'validTo'];

/** The content of an entry as a text that can be compared: without version and days, with all fields in alphabetical order. */
const contentOf = (entry: CatalogueEntry): string =>
  JSON.stringify(entry.value, (key, value: unknown) => {
    if (noContent.includes(key)) return undefined;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
