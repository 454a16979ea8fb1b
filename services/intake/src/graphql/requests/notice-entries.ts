import type { OpenNotice, OwedEntry } from '../../domain/requests/requests.ts';
import type { ServiceCase } from '../../domain/case/service-case.ts';
import type { IntakeContext } from '../context.ts';

/** An entry with the name of its material. */
type Named<Entry extends OwedEntry> = Entry & { readonly materialName: string };

/**
 * The entries of what is owed, with the names of their materials in the item that the case has pinned. Where the case is not known the code
 * takes the place of the name, and for a finding of an on-site verification its number.
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
