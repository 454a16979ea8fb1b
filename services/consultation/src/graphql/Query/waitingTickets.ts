import { connectionOf, pageRequest } from '@hall/subgraph-server';
import { mayDo } from '../../domain/permissions.ts';
import { readWaitingTickets, type Position } from '../../storage/ticket-reads.ts';
import type { QueryResolvers } from '../__generated__/resolver-types.ts';

export const waitingTickets: NonNullable<QueryResolvers['waitingTickets']> = async (
  _parent,
  args,
  { desk, caller },
) => {
  const page = pageRequest<Position>(args, 'at', 'id');
  const allowed = mayDo(caller, 'waitingTickets');
  const rows = allowed ? await readWaitingTickets(desk.database, page.limit, page.after) : [];
  return connectionOf(rows, page, ({ issuedAt: at, id }) => ({ at, id }));
};
