import type { OpenNotice, OwedEntry } from '../../domain/requests/requests.ts';
import type { ServiceCase } from '../../domain/case/service-case.ts';
import type { IntakeContext } from '../context.ts';

/** An entry with a name people know. */
type Named<Entry extends OwedEntry> = Entry & { readonly materialName: string };

/**
 * Entries of what is owed with the names their materials have in the item as the case has pinned it; else with their codes, and of what a visit
 * found with their number.
 */
export async function namedEntries<Entry extends OwedEntry | OpenNotice['entries'][number]>(
  entries: readonly Entry[],
  serviceCase: ServiceCase | null,
  { itemVersions }: Pick<IntakeContext, 'itemVersions'>,
): Promise<Named<Entry>[]> {
  const item =
    serviceCase && (await itemVersions.load({ itemCode: serviceCase.itemCode, version: serviceCase.itemVersion }));
  return entries.map((entry) => ({
    ...entry,
    materialName:
      entry.materialCode === null
        ? `整改事项${entry.key}`
        : (item?.materials.find(({ code }) => code === entry.materialCode)?.name ?? entry.materialCode),
  }));
}
