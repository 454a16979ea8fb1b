import type { OpenNotice } from '../domain/requests/requests.ts';
import type { ServiceCase } from '../domain/service-case.ts';
import type { OpenNoticeEntry } from './__generated__/resolver-types.ts';
import type { IntakeContext } from './context.ts';

/** Entries of a notice with the names their materials have in the item as the case has pinned it; else with their codes. */
export async function namedEntries(
  entries: OpenNotice['entries'],
  serviceCase: ServiceCase | null,
  { itemVersions }: IntakeContext,
): Promise<OpenNoticeEntry[]> {
  const item =
    serviceCase && (await itemVersions.load({ itemCode: serviceCase.itemCode, version: serviceCase.itemVersion }));
  return entries.map(({ key, materialCode }) => ({
    ...{ key, materialCode },
    materialName: item?.materials.find(({ code }) => code === materialCode)?.name ?? materialCode,
  }));
}
