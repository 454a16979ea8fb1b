import { changeJointDelivery as change } from '../../commands/change-joint-delivery.ts';
import type { MutationResolvers } from '../__generated__/resolver-types.ts';
import { answerOf } from '../union-answer.ts';

export const changeJointDelivery: NonNullable<MutationResolvers['changeJointDelivery']> = async (
  _parent,
  { input },
  { desk, caller },
) =>
  answerOf(await change(desk, caller, input), ({ id, delivery }) => ({
    __typename: 'JointDeliveryChosen' as const,
    jointCase: { id },
    delivery,
  }));
