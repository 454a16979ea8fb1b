import { closeHallTask as act } from '../../../commands/hall-tasks/close-hall-task.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { answerOf } from '../../union-answer.ts';

export const closeHallTask: NonNullable<MutationResolvers['closeHallTask']> = async (
  _parent,
  { input },
  { desk, caller },
) => answerOf(await act(desk, caller, input), (task) => ({ __typename: 'HallTaskSuccess' as const, task }));
