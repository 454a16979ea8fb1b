import type { JointMatter, ServiceItem } from '@hall/event-contracts';
import { versionAt, withdrawnWords, type ItemVersions, type Version } from '../catalogue/in-force.ts';
import { refuse, type Refused } from '../refusals/refusals.ts';
import type { PlanFault } from './plan-fault.ts';

/** The joint matter that governs a receipt at a moment. Refuses UNKNOWN_MATTER, MATTER_WITHDRAWN. */
export function matterAt(
  versions: readonly Version<JointMatter>[],
  matterCode: string,
  at: string,
): JointMatter | Refused {
  const found = versionAt(versions, at);
  if (found) return found.value;
  if (versions.length === 0) return refuse('UNKNOWN_MATTER', [matterCode]);
  return refuse('MATTER_WITHDRAWN', [`${versions.at(-1)?.value.name}（${matterCode}）`]);
}

/** The items of a matter at a moment, by code: those in force, and for every other one the words that say why it is not. */
export function itemsOfMatter({ components }: JointMatter, versions: ItemVersions, at: string) {
  const items = new Map<string, ServiceItem>();
  const withdrawn = new Map<string, readonly string[]>();
  for (const { itemCode } of components) {
    const found = versionAt(versions.get(itemCode) ?? [], at);
    if (found) items.set(itemCode, found.value);
    else withdrawn.set(itemCode, withdrawnWords(versions, itemCode, at));
  }
  return { items, withdrawn };
}

/** A fault of planning as a refusal. For an item that is not in force its details say which, since when, and what has taken its place. */
export function refusalOfPlan({ code, key }: PlanFault, withdrawn?: ReadonlyMap<string, readonly string[]>): Refused {
  if (key === null) return refuse(code);
  return refuse(code, (code === 'ITEM_WITHDRAWN' ? withdrawn?.get(key) : undefined) ?? [key]);
}
