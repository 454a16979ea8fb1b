import type { ServiceItemResolvers } from './__generated__/resolver-types.ts';

export const ServiceItem: ServiceItemResolvers = {
  __resolveReference: ({ itemCode }, { items }) => items.load(itemCode),
  department: ({ departmentCode }, _args, { departments }) => departments.load(departmentCode),
  toleranceAllowed: ({ tolerance }) => tolerance !== null,
};
