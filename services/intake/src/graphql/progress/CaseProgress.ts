import type { JointCase } from '../../domain/joint-case/joint-case.ts';
import { furthestBehind } from '../../domain/progress/stage.ts';
import type { ServiceCase } from '../../domain/case/service-case.ts';
import { readServiceCases } from '../../storage/case/service-case-reads.ts';
import type { CaseProgressResolvers } from '../__generated__/resolver-types.ts';
import { jointTimelineOf, stageOfCase, timelineOf } from './case-story.ts';
import type { IntakeContext } from '../context.ts';

type Received = ServiceCase | JointCase;
const isJoint = (received: Received): received is JointCase => 'jointCaseNumber' in received;

export const CaseProgress: CaseProgressResolvers = {
  caseNumber: ({ received }) => (isJoint(received) ? received.jointCaseNumber : received.caseNumber),
  receivedAt: ({ received }) => received.receivedAt,
  noticeBy: ({ received }) => received.noticeBy,
  itemName: async ({ received }, _args, { itemVersions }) => {
    if (isJoint(received)) return received.matterName;
    const { itemCode, itemVersion: version } = received;
    return (await itemVersions.load({ itemCode, version }))?.name ?? itemCode;
  },
  stage: async ({ received }, _args, context) =>
    isJoint(received)
      ? furthestBehind(
          await Promise.all((await componentsOf(received, context)).map((one) => stageOfCase(one, context))),
        )
      : stageOfCase(received, context),
  timeline: ({ received }, _args, context) =>
    isJoint(received) ? jointTimelineOf(received, context) : timelineOf(received, context),
  components: async ({ received }, _args, context) =>
    isJoint(received) ? (await componentsOf(received, context)).map((one) => ({ received: one })) : [],
};

/**
 * The component cases. Whoever holds the receipt of the joint case may see them, so that they are read without the loader, which would ask who has signed in.
 */
const componentsOf = async ({ components }: JointCase, { desk }: IntakeContext): Promise<ServiceCase[]> =>
  (
    await readServiceCases(
      desk.database,
      components.map(({ caseId }) => caseId),
    )
  ).flatMap((component) => component ?? []);
