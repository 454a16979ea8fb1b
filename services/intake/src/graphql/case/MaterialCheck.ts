import type { MaterialCheckResolvers } from '../__generated__/resolver-types.ts';

export const MaterialCheck: MaterialCheckResolvers = {
  code: ({ check }) => check.code,
  copies: ({ check }) => check.copies,
  originalChecked: ({ check }) => check.originalChecked,
  name: async ({ check, serviceCase: { itemCode, itemVersion: version } }, _args, { itemVersions }) => {
    const item = await itemVersions.load({ itemCode, version });
    return item?.materials.find(({ code }) => code === check.code)?.name ?? check.code;
  },
};
