import { saveDraft as act } from '../../../commands/online/save-draft.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { answerOf } from '../../union-answer.ts';

export const saveDraft: NonNullable<MutationResolvers['saveDraft']> = async (_parent, { input }, { desk, caller }) => {
  const { draftId = null, expectedVersion = null, materials, ...rest } = input;
  const ready = materials.map((material) => ({ ...material, originalChecked: false }));
  const answer = await act(desk, caller, { ...rest, draftId, expectedVersion, materials: ready });
  return answerOf(answer, (draft) => ({ __typename: 'SaveDraftSuccess' as const, draft }));
};
