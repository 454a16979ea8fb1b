import { discardDraft as act } from '../../../commands/online/discard-draft.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { answerOf } from '../../union-answer.ts';

export const discardDraft: NonNullable<MutationResolvers['discardDraft']> = async (
  _parent,
  { input },
  { desk, caller },
) =>
  answerOf(await act(desk, caller, input), ({ id: draftId }) => ({
    __typename: 'DiscardDraftSuccess' as const,
    draftId,
  }));
