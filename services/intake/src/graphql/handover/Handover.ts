import { hasDiscrepancy } from '../../domain/handover/handover.ts';
import type { HandoverResolvers } from '../__generated__/resolver-types.ts';

export const Handover: HandoverResolvers = {
  serviceCase: ({ caseId }, _args, { serviceCases }) => serviceCases.load(caseId),
  department: ({ departmentCode }, _args, { departments }) => departments.load(departmentCode),
  sentBy: ({ sentBy: staffNo }) => ({ staffNo }),
  signedBy: ({ signedBy: staffNo }) => (staffNo === null ? null : { staffNo }),
  hasDiscrepancy,
};
