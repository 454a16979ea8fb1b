import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const turnAway: NonNullable<QueryResolvers['turnAway']> = (_parent, { id }, { turnAways }) => turnAways.load(id);
