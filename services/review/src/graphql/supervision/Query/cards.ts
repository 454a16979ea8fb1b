import { departmentsOf } from '@hall/callers';
import { connectionOf, pageRequest } from '@hall/subgraph-server';
import { mayDo, seesAllDepartments } from '../../../domain/access/permissions.ts';
import { readCards, type CardPosition } from '../../../storage/supervision/card-reads.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const cards: NonNullable<QueryResolvers['cards']> = async (_parent, { filter, ...args }, { desk, caller }) => {
  const page = pageRequest<CardPosition>(args, 'at', 'caseId', 'kind', 'level');
  const all = seesAllDepartments(caller);
  if (!mayDo(caller, 'cards') || (!all && !caller.departmentCode)) return connectionOf([], page, String);
  const wanted = {
    departmentCodes: all ? (filter?.department ? [filter.department] : null) : departmentsOf(caller),
    levels: filter?.levels ?? [],
    open: filter?.open ?? true,
  };
  const rows = await readCards(desk.database, wanted, page.limit, page.after);
  return connectionOf(rows, page, ({ raisedAt: at, caseId, kind, level }) => ({ at, caseId, kind, level }));
};
