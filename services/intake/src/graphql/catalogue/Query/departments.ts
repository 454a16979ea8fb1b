import { readAllEntries } from '../../../storage/catalogue/catalogue-reads.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const departments: NonNullable<QueryResolvers['departments']> = (_parent, _args, { desk }) =>
  readAllEntries(desk.database, 'department');
