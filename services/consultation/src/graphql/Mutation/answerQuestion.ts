import { answerQuestion as act } from '../../commands/answer-question.ts';
import type { MutationResolvers } from '../__generated__/resolver-types.ts';
import { changedQuestion } from '../changed.ts';

export const answerQuestion: NonNullable<MutationResolvers['answerQuestion']> = async (
  _parent,
  { input },
  { desk, caller },
) => changedQuestion(await act(desk, caller, input));
