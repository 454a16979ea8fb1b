import { connectionOf, pageRequest } from '@hall/subgraph-server';
import { mayDo } from '../../../domain/access/permissions.ts';
import { readDeniedActs, type DeniedActPosition } from '../../../storage/access/denied-act-reads.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const deniedActs: NonNullable<QueryResolvers['deniedActs']> = async (_parent, args, { desk, caller }) => {
  const page = pageRequest<DeniedActPosition>(args, 'at', 'id');
  if (!mayDo(caller, 'deniedActs')) return connectionOf([], page, String);
  const rows = await readDeniedActs(desk.database, page.limit, page.after);
  return connectionOf(rows, page, ({ deniedAt: at, id }) => ({ at, id }));
};
