import { standingOf } from '../../domain/joint-case/predecessors.ts';
import { isEnded } from '../../domain/case/status.ts';
import { isStaff } from '../../domain/access/permissions.ts';
import { waitingFor, workingDaysLeft } from '../../domain/joint-case/waiting.ts';
import type {
  ComponentReviewResolvers,
  JointCaseResolvers,
  JointReviewResolvers,
  WaitingResolvers,
} from '../__generated__/resolver-types.ts';

/** The field that review adds to intake's entity. A caller who may not see the joint case gets null. */
export const JointCase: JointCaseResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  review: ({ id }, _args, { jointCases }) => jointCases.load(id),
};

export const JointReview: JointReviewResolvers = {
  jointCaseNumber: ({ jointCase }) => jointCase.jointCaseNumber,
  matterCode: ({ jointCase }) => jointCase.matterCode,
  matterName: ({ jointCase }) => jointCase.matterName,
  status: ({ jointCase }) => jointCase.status,
  components: ({ jointCase, components }) =>
    jointCase.components.flatMap(({ caseId }) => {
      const component = components.find(({ id }) => id === caseId);
      return component ? [{ jointCase, components, component }] : [];
    }),
  waitingFor: ({ components }) => waitingFor(components),
  promiseDueOn: ({ jointCase }) => jointCase.promiseDueOn,
  promiseDueHalf: ({ jointCase }) => jointCase.promiseDueHalf,
  workingDaysLeft: async ({ jointCase }, _args, { now, calendar }) =>
    workingDaysLeft(jointCase, (await now()).today, await calendar()),
  clock: async ({ jointCase }, _args, { clocks }) => (await clocks.load(jointCase.id))[0] ?? null,
  jointVisit: ({ jointCase }) => jointCase.jointVisit.map((code) => ({ code })),
  concludedAt: ({ jointCase }) => jointCase.concludedAt,
  version: ({ jointCase }) => jointCase.version,
};

export const ComponentReview: ComponentReviewResolvers = {
  key: ({ component }) => component.componentKey ?? '',
  department: ({ component }) => ({ code: component.departmentCode }),
  status: ({ component }) => component.status,
  outcome: ({ component }) => component.ruling?.outcome ?? null,
  decisionKept: ({ component }) => component.keptRuling !== null && !isEnded(component.status),
  waitsFor: ({ jointCase, components, component }) => standingOf(jointCase, components, component).endsAfter,
  heldFor: ({ jointCase, components, component }) =>
    component.heldSince === null ? [] : standingOf(jointCase, components, component).holds,
  heldSince: ({ component }) => component.heldSince,
  endedHolds: ({ component }, _args, { caller }) =>
    isStaff(caller)
      ? component.endedHolds.map(({ from, reason, at, by }) => ({
          heldFor: from,
          reason,
          endedAt: at,
          endedBy: { staffNo: by },
        }))
      : [],
  terminationCause: ({ component }) => component.termination?.cause ?? null,
  reviewCase: ({ component }, _args, { reviewCases }) => reviewCases.load(component.id),
};

export const Waiting: WaitingResolvers = {
  department: ({ departmentCode: code }) => (code === null ? null : { code }),
};
