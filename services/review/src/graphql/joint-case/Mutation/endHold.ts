import { endHold as act } from '../../../commands/joint-case/end-hold.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { answerOf } from '../../union-answer.ts';

export const endHold: NonNullable<MutationResolvers['endHold']> = async (
  _parent,
  { input },
  { desk, caller, jointCases },
) => {
  const answer = await act(desk, caller, input);
  jointCases.clear(input.jointCaseId);
  return answerOf(answer, ({ id }) => ({ __typename: 'JointReviewSuccess' as const, jointCase: { id } }));
};
