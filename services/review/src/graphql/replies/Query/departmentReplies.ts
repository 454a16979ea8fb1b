import { departmentsOf } from '@hall/callers';
import { connectionOf, pageRequest } from '@hall/subgraph-server';
import { mayDo, seesAllDepartments } from '../../../domain/access/permissions.ts';
import { isCaseId } from '../../../domain/case/review-case.ts';
import { readReplies, type ReplyPosition } from '../../../storage/replies/department-reply-reads.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const departmentReplies: NonNullable<QueryResolvers['departmentReplies']> = async (
  _parent,
  { caseId, verdicts, ...args },
  { desk, caller },
) => {
  const page = pageRequest<ReplyPosition>(args, 'place');
  const departmentCodes = seesAllDepartments(caller) ? null : departmentsOf(caller);
  const isNobodys = !mayDo(caller, 'departmentReplies') || departmentCodes?.length === 0;
  if (isNobodys || (caseId && !isCaseId(caseId))) return connectionOf([], page, String);
  const filter = { departmentCodes, caseId: caseId ?? null, verdicts: verdicts ?? [] };
  const rows = await readReplies(desk.database, filter, page.limit, page.after);
  return connectionOf(rows, page, ({ place }) => ({ place }));
};
