import { readSuccessorOfItem } from '../../storage/catalogue/catalogue-reads.ts';
import type { ServiceItemResolvers } from '../__generated__/resolver-types.ts';

export const ServiceItem: ServiceItemResolvers = {
  __resolveReference: ({ itemCode }, { items }) => items.load(itemCode),
  department: ({ departmentCode }, _args, { departments }) => departments.load(departmentCode),
  isInForce: async ({ itemCode, version }, _args, { itemsInForce }) =>
    (await itemsInForce.load(itemCode))?.version === version,
  successor: async ({ itemCode }, _args, { desk }) => readSuccessorOfItem(desk.database, itemCode),
  toleranceAllowed: ({ tolerance }) => tolerance !== null,
};
