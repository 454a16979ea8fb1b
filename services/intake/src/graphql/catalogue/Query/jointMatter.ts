import { readEntries } from '../../../storage/catalogue/catalogue-reads.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const jointMatter: NonNullable<QueryResolvers['jointMatter']> = async (_parent, { matterCode }, { desk }) =>
  (await readEntries(desk.database, 'matter', [matterCode]))[0] ?? null;
