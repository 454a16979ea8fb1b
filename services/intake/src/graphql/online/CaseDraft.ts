import type { CaseDraftResolvers } from '../__generated__/resolver-types.ts';

export const CaseDraft: CaseDraftResolvers = {
  item: ({ itemCode }, _args, { items }) => items.load(itemCode),
};
