import { sendMaterials as act } from '../../../commands/handover/send-materials.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { answerOf } from '../../union-answer.ts';

export const sendMaterials: NonNullable<MutationResolvers['sendMaterials']> = async (
  _parent,
  { input },
  { desk, caller },
) => answerOf(await act(desk, caller, input), (handover) => ({ __typename: 'HandoverSuccess' as const, handover }));
