import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const reviewCase: NonNullable<QueryResolvers['reviewCase']> = (_parent, { id }, { reviewCases }) =>
  reviewCases.load(id);
