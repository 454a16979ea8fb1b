import { availableActions } from '../domain/available-actions.ts';
import { isStaff } from '../domain/permissions.ts';
import type { Handover } from '../domain/question.ts';
import type { QuestionResolvers } from './__generated__/resolver-types.ts';

export const Question: QuestionResolvers = {
  __resolveReference: ({ id }, { questions }) => questions.load(id),
  item: ({ itemCode }) => ({ itemCode }),
  department: ({ departmentCode: code }) => ({ code }),
  firstContactOwner: ({ firstContactOwner: staffNo }) => ({ staffNo }),
  owner: ({ owner: staffNo }) => ({ staffNo }),
  answerer: ({ answerer: staffNo }) => (staffNo ? { staffNo } : null),
  handovers: ({ handovers }, _args, { caller }) => (isStaff(caller) ? handovers.map(shown) : []),
  availableActions: (question, _args, { caller }) => availableActions(caller, question),
};

/** A hand-over as the graph shows it, with members of staff as entities. */
const shown = ({ from, to, by, ...handover }: Handover) => ({
  ...handover,
  from: from === null ? null : { staffNo: from },
  to: { staffNo: to },
  by: { staffNo: by },
});
