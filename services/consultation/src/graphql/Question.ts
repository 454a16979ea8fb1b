import { availableActions } from '../domain/permissions.ts';
import type { QuestionResolvers } from './__generated__/resolver-types.ts';

export const Question: QuestionResolvers = {
  __resolveReference: ({ id }, { questions }) => questions.load(id),
  item: ({ itemCode }) => ({ itemCode }),
  department: ({ departmentCode: code }) => ({ code }),
  firstContactOwner: ({ firstContactOwner: staffNo }) => ({ staffNo }),
  availableActions: (question, _args, { caller }) => availableActions(caller, question),
};
