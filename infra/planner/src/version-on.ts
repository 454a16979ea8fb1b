import type { Catalogue } from '@hall/catalogue';

/** What has a version, and perhaps days. */
type Dated = {
  readonly version: number;
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
};

/** All versions of each code. */
export type Versions<Entry> = ReadonlyMap<string, readonly Entry[]>;

/** The entries of a list by code, with all their versions. */
export function versionsOf<Entry>(entries: readonly Entry[], codeOf: (entry: Entry) => string): Versions<Entry> {
  const versions = new Map<string, Entry[]>();
  for (const entry of entries) versions.set(codeOf(entry), [...(versions.get(codeOf(entry)) ?? []), entry]);
  return versions;
}

/** The version in force on the day of the receipt: the highest that is valid then; of no day in particular the highest. */
export const versionOn = <Entry extends Dated>(versions: readonly Entry[], on: string | undefined): Entry | undefined =>
  versions
    .filter(({ validFrom, validTo }) => on === undefined || ((validFrom ?? on) <= on && on <= (validTo ?? on)))
    .reduce<Entry | undefined>((best, one) => (best && best.version > one.version ? best : one), undefined);

/** The items of a matter that are in force on the day. */
export const itemsOn = (
  { components }: Catalogue['matters'][number],
  items: Versions<Catalogue['items'][number]>,
  on: string | undefined,
) =>
  new Map(
    components.flatMap(({ itemCode }) => {
      const item = versionOn(items.get(itemCode) ?? [], on);
      return item ? [[itemCode, item] as const] : [];
    }),
  );
