import { connectionOf, pageRequest } from '@hall/subgraph-server';
import { workStatuses } from '../../domain/lifecycle.ts';
import { mayDo } from '../../domain/permissions.ts';
import { readWorkList, type DeliveryPosition } from '../../storage/delivery-case-reads.ts';
import type { QueryResolvers } from '../__generated__/resolver-types.ts';

export const deliveryCases: NonNullable<QueryResolvers['deliveryCases']> = async (
  _parent,
  { statuses, ...args },
  { desk, caller },
) => {
  const page = pageRequest<DeliveryPosition>(args, 'at', 'id');
  const allowed = mayDo(caller, 'deliveryCases');
  const wanted = statuses?.length ? statuses : workStatuses;
  const rows = allowed ? await readWorkList(desk.database, wanted, page.limit, page.after) : [];
  return connectionOf(rows, page, ({ offeredAt: at, id }) => ({ at, id }));
};
