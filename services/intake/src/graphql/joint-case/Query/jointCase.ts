import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const jointCase: NonNullable<QueryResolvers['jointCase']> = (_parent, { id }, { jointCases }) =>
  jointCases.load(id);
