import { handOverQuestion as act } from '../../commands/hand-over-question.ts';
import type { MutationResolvers } from '../__generated__/resolver-types.ts';
import { changedQuestion } from '../changed.ts';

export const handOverQuestion: NonNullable<MutationResolvers['handOverQuestion']> = async (
  _parent,
  { input },
  { desk, caller },
) => changedQuestion(await act(desk, caller, input));
