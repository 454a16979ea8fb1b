import { takeQuestion as act } from '../../commands/take-question.ts';
import type { MutationResolvers } from '../__generated__/resolver-types.ts';
import { changedQuestion } from '../changed.ts';

export const takeQuestion: NonNullable<MutationResolvers['takeQuestion']> = async (
  _parent,
  { input },
  { desk, caller },
) =>
  changedQuestion(
    await act(desk, caller, { ...input, ticketId: input.ticketId ?? null, caseId: input.caseId ?? null }),
  );
