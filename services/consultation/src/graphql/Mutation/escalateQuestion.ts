import { escalateQuestion as act } from '../../commands/answer-question.ts';
import type { MutationResolvers } from '../__generated__/resolver-types.ts';
import { changedQuestion } from '../changed.ts';

export const escalateQuestion: NonNullable<MutationResolvers['escalateQuestion']> = async (
  _parent,
  { input },
  { desk, caller },
) => changedQuestion(await act(desk, caller, input));
