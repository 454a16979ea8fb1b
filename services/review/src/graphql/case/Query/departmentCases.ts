import { departmentsOf } from '@hall/callers';
import { connectionOf, pageRequest } from '@hall/subgraph-server';
import { workStatuses } from '../../../domain/case/status.ts';
import { mayDo, seesAllDepartments } from '../../../domain/access/permissions.ts';
import { readWorkList, type CasePosition } from '../../../storage/case/review-case-reads.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const departmentCases: NonNullable<QueryResolvers['departmentCases']> = async (
  _parent,
  { filter, ...args },
  { desk, caller },
) => {
  const page = pageRequest<CasePosition>(args, 'at', 'id');
  const all = seesAllDepartments(caller);
  if (!mayDo(caller, 'departmentCases') || (!all && caller.departmentCode === null))
    return connectionOf([], page, String);
  const wanted = {
    departmentCodes: all ? null : departmentsOf(caller),
    statuses: filter?.statuses?.length ? filter.statuses : filter?.brokenPromise ? [] : workStatuses,
    brokenPromise: filter?.brokenPromise ?? false,
    reviewerStaffNo: filter?.mine ? caller.id : null,
  };
  const rows = await readWorkList(desk.database, wanted, page.limit, page.after);
  return connectionOf(rows, page, ({ receivedAt: at, id }) => ({ at, id }));
};
