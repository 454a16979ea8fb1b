import { instantOf } from '@hall/working-days';
import { itemAt } from '../../../domain/catalogue/in-force.ts';
import { isRefused } from '../../../domain/refusals/refusals.ts';
import { readVersionsOfItem } from '../../../storage/catalogue/catalogue-reads.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const item: NonNullable<QueryResolvers['item']> = async (
  _parent,
  { itemCode, version, at },
  { desk, items, itemVersions },
) => {
  if (typeof version === 'number') return itemVersions.load({ itemCode, version });
  const asked = typeof at === 'string' ? instantOf(at) : undefined;
  if (asked === undefined) return items.load(itemCode);
  const found = itemAt(new Map([[itemCode, await readVersionsOfItem(desk.database, itemCode)]]), itemCode, asked);
  return isRefused(found) ? null : found;
};
