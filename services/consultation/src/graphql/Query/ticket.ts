import type { QueryResolvers } from '../__generated__/resolver-types.ts';

export const ticket: NonNullable<QueryResolvers['ticket']> = (_parent, { id }, { tickets }) => tickets.load(id);
