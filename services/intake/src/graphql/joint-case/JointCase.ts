import type { JointCaseResolvers, JointComponentResolvers } from '../__generated__/resolver-types.ts';
import { jointTimelineOf } from '../progress/case-story.ts';
import { seesPeople, shownTo } from '../applicant/shown-applicant.ts';

export const JointCase: JointCaseResolvers = {
  __resolveReference: ({ id }, { jointCases }) => jointCases.load(id),
  receivedBy: ({ receivedBy: staffNo }) => ({ staffNo }),
  applicant: (jointCase, _args, context) =>
    shownTo(context, jointCase, context.applicantVersions.load(jointCase.applicantVersionId)),
  agent: (jointCase, _args, context) =>
    jointCase.agentId === null ? null : shownTo(context, jointCase, context.applicants.load(jointCase.agentId)),
  receipt: async (jointCase, _args, context) => ((await seesPeople(context, jointCase)) ? { jointCase } : null),
  timeline: (jointCase, _args, context) => jointTimelineOf(jointCase, context),
};

export const JointComponent: JointComponentResolvers = {
  department: ({ departmentCode }, _args, { departments }) => departments.load(departmentCode),
  serviceCase: ({ caseId }, _args, { serviceCases }) => serviceCases.load(caseId),
};
