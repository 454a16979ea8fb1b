import { signForMaterials as act } from '../../../commands/handover/sign-for-materials.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { answerOf } from '../../union-answer.ts';

export const signForMaterials: NonNullable<MutationResolvers['signForMaterials']> = async (
  _parent,
  { input },
  { desk, caller },
) => answerOf(await act(desk, caller, input), (handover) => ({ __typename: 'HandoverSuccess' as const, handover }));
