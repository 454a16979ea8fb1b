import { mayRead } from '../../../domain/permissions/permissions.ts';
import { caseNumberIn } from '../../../domain/receipt/case-number.ts';
import { readServiceCaseByNumber } from '../../../storage/case/service-case-reads.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const serviceCaseByNumber: NonNullable<QueryResolvers['serviceCaseByNumber']> = async (
  _parent,
  { caseNumber },
  { desk, caller, today },
) => {
  const serviceCase = await readServiceCaseByNumber(desk.database, caseNumberIn(caseNumber));
  return serviceCase && mayRead(caller, serviceCase, await today()) ? serviceCase : null;
};
