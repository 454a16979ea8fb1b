import type { CaseProgressResolvers } from './__generated__/resolver-types.ts';
import { stageOfCase, timelineOf } from './case-story.ts';

export const CaseProgress: CaseProgressResolvers = {
  caseNumber: ({ serviceCase }) => serviceCase.caseNumber,
  receivedAt: ({ serviceCase }) => serviceCase.receivedAt,
  noticeBy: ({ serviceCase }) => serviceCase.noticeBy,
  itemName: async ({ serviceCase: { itemCode, itemVersion: version } }, _args, { itemVersions }) =>
    (await itemVersions.load({ itemCode, version }))?.name ?? itemCode,
  stage: ({ serviceCase }, _args, context) => stageOfCase(serviceCase, context),
  timeline: ({ serviceCase }, _args, context) => timelineOf(serviceCase, context),
};
