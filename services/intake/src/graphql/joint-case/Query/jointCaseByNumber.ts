import { mayReadJoint } from '../../../domain/permissions/permissions.ts';
import { caseNumberIn } from '../../../domain/receipt/case-number.ts';
import { readJointCaseByNumber } from '../../../storage/joint-case/joint-case-reads.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const jointCaseByNumber: NonNullable<QueryResolvers['jointCaseByNumber']> = async (
  _parent,
  { jointCaseNumber },
  { desk, caller, today },
) => {
  const jointCase = await readJointCaseByNumber(desk.database, caseNumberIn(jointCaseNumber));
  return jointCase && mayReadJoint(caller, jointCase, await today()) ? jointCase : null;
};
