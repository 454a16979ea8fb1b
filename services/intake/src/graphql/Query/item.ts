import type { QueryResolvers } from '../__generated__/resolver-types.ts';

export const item: NonNullable<QueryResolvers['item']> = (_parent, { itemCode }, { items }) => items.load(itemCode);
