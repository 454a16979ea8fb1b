import { departmentsOf } from '@hall/callers';
import { connectionOf, pageRequest } from '@hall/subgraph-server';
import { mayDo, seesAllDepartments } from '../../../domain/access/permissions.ts';
import { readOpenTurnAways, type TurnAwayPosition } from '../../../storage/turn-away/turn-away-reads.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const turnAways: NonNullable<QueryResolvers['turnAways']> = async (_parent, args, { desk, caller }) => {
  const page = pageRequest<TurnAwayPosition>(args, 'at', 'id');
  const all = seesAllDepartments(caller);
  if (!mayDo(caller, 'turnAways') || (!all && !caller.departmentCode)) return connectionOf([], page, String);
  const rows = await readOpenTurnAways(desk.database, all ? null : departmentsOf(caller), page.limit, page.after);
  return connectionOf(rows, page, ({ askedAt: at, id }) => ({ at, id }));
};
