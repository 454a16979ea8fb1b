import { mayDo } from '../../../domain/permissions/permissions.ts';
import { readDrafts } from '../../../storage/online/draft-reads.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const myDrafts: NonNullable<QueryResolvers['myDrafts']> = (_parent, _args, { desk, caller }) =>
  mayDo(caller, 'myDrafts') ? readDrafts(desk.database, caller.id) : [];
