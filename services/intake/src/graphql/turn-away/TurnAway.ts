import { masked } from '../../domain/applicant/masking.ts';
import type { TurnAwayResolvers } from '../__generated__/resolver-types.ts';

export const TurnAway: TurnAwayResolvers = {
  __resolveReference: ({ id }, { turnAways }) => turnAways.load(id),
  item: ({ itemCode, itemVersion: version }, _args, { itemVersions }) => itemVersions.load({ itemCode, version }),
  department: ({ departmentCode }, _args, { departments }) => departments.load(departmentCode),
  applicant: async ({ applicantVersionId, applicantId, askedBy }, _args, { applicantVersions, caller }) => {
    const applicant = await applicantVersions.load(applicantVersionId);
    return applicant && caller.id !== askedBy && caller.id !== applicantId ? masked(applicant) : applicant;
  },
  askedBy: ({ askedBy: staffNo }) => ({ staffNo }),
  serviceCase: ({ caseId }, _args, { serviceCases }) => (caseId === null ? null : serviceCases.load(caseId)),
};
