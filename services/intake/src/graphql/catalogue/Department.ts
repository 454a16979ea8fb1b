import { readAllEntries } from '../../storage/catalogue/catalogue-reads.ts';
import type { DepartmentResolvers } from '../__generated__/resolver-types.ts';

export const Department: DepartmentResolvers = {
  __resolveReference: ({ code }, { departments }) => departments.load(code),
  successor: async ({ code }, _args, { desk }) => {
    const all = await readAllEntries(desk.database, 'department');
    return all.find(({ successorOf }) => successorOf === code) ?? null;
  },
};
