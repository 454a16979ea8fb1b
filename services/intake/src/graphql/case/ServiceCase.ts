import { availableActions } from '../../domain/actions/available-actions.ts';
import type { ServiceCaseResolvers } from '../__generated__/resolver-types.ts';
import { stageOfCase, timelineOf } from '../progress/case-story.ts';
import { namedEntries } from '../requests/notice-entries.ts';
import { seesPeople, shownTo } from '../applicant/shown-applicant.ts';

export const ServiceCase: ServiceCaseResolvers = {
  __resolveReference: ({ id }, { serviceCases }) => serviceCases.load(id),
  jointCase: ({ jointCaseId }, _args, { jointCases }) => (jointCaseId === null ? null : jointCases.load(jointCaseId)),
  item: ({ itemCode, itemVersion: version }, _args, { itemVersions }) => itemVersions.load({ itemCode, version }),
  department: ({ departmentCode }, _args, { departments }) => departments.load(departmentCode),
  stage: (serviceCase, _args, context) => stageOfCase(serviceCase, context),
  receivedBy: ({ receivedBy: staffNo }) => (staffNo === null ? null : { staffNo }),
  paperNote: ({ paperNote, paperNumber }) => paperNote && { ...paperNote, number: paperNumber },
  isFiledOnline: ({ opening }) => opening === 'draft',
  form: async (serviceCase, _args, context) => ((await seesPeople(context, serviceCase)) ? serviceCase.form : null),
  applicant: (serviceCase, _args, context) =>
    shownTo(context, serviceCase, context.applicantVersions.load(serviceCase.applicantVersionId)),
  agent: (serviceCase, _args, context) =>
    serviceCase.agentId === null ? null : shownTo(context, serviceCase, context.applicants.load(serviceCase.agentId)),
  receipt: async (serviceCase, _args, context) => ((await seesPeople(context, serviceCase)) ? { serviceCase } : null),
  timeline: (serviceCase, _args, context) => timelineOf(serviceCase, context),
  materials: (serviceCase) => serviceCase.materials.map((check) => ({ serviceCase, check })),
  openNotice: async (serviceCase, _args, context) => {
    const notice = await context.openNotices.load(serviceCase.id);
    return notice && { supplyBy: notice.supplyBy, entries: await namedEntries(notice.entries, serviceCase, context) };
  },
  owed: async (serviceCase, _args, { owed }) =>
    (await owed.load(serviceCase.id)).map((one) => ({ serviceCase, owed: one })),
  supplements: ({ id }, _args, { supplements }) => supplements.load(id),
  collection: async (serviceCase, _args, { collections }) => {
    const collection = await collections.load(serviceCase.id);
    return collection && { serviceCase, collection };
  },
  handover: ({ id }, _args, { handovers }) => handovers.load(id),
  archive: ({ id }, _args, { archiveRecords }) => archiveRecords.load(id),
  withdrawalPending: ({ id }, _args, { pendingWithdrawals }) => pendingWithdrawals.load(id),
  availableActions: async (serviceCase, _args, context) =>
    availableActions(context.caller, serviceCase, await stageOfCase(serviceCase, context)),
};
