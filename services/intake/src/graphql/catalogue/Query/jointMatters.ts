import { readAllEntries } from '../../../storage/catalogue/catalogue-reads.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const jointMatters: NonNullable<QueryResolvers['jointMatters']> = (_parent, _args, { desk }) =>
  readAllEntries(desk.database, 'matter');
