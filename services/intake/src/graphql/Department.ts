import type { DepartmentResolvers } from './__generated__/resolver-types.ts';

export const Department: DepartmentResolvers = {
  __resolveReference: ({ code }, { departments }) => departments.load(code),
};
