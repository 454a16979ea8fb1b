import { connectionOf, pageRequest } from '@hall/subgraph-server';
import { workStatuses } from '../../domain/status.ts';
import { mayDo } from '../../domain/permissions.ts';
import { readWorkList, type DeliveryPosition } from '../../storage/delivery-case-reads.ts';
import type { QueryResolvers } from '../__generated__/resolver-types.ts';

export const deliveryCases: NonNullable<QueryResolvers['deliveryCases']> = async (
  _parent,
  { statuses, splitOff, ...args },
  { desk, caller, today },
) => {
  const page = pageRequest<DeliveryPosition>(args, 'at', 'id');
  const allowed = mayDo(caller, 'deliveryCases');
  const wanted = statuses?.length ? statuses : workStatuses;
  const filter = { statuses: wanted, splitBy: splitOff ? await today() : null };
  const rows = allowed ? await readWorkList(desk.database, filter, page.limit, page.after) : [];
  return connectionOf(rows, page, ({ offeredAt: at, id }) => ({ at, id }));
};
