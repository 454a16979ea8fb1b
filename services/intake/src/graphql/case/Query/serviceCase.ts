import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const serviceCase: NonNullable<QueryResolvers['serviceCase']> = (_parent, { id }, { serviceCases }) =>
  serviceCases.load(id);
