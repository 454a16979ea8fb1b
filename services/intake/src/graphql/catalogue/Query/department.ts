import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const department: NonNullable<QueryResolvers['department']> = (_parent, { code }, { departments }) =>
  departments.load(code);
