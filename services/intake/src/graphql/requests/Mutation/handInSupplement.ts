import { handInSupplement as act } from '../../../commands/requests/hand-in-supplement.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { answerOf } from '../../union-answer.ts';

export const handInSupplement: NonNullable<MutationResolvers['handInSupplement']> = async (
  _parent,
  { input },
  { desk, caller },
) =>
  answerOf(await act(desk, caller, { ...input, originalsChecked: input.originalsChecked ?? false }), (supplement) => ({
    __typename: 'SupplementReceipt' as const,
    ...supplement,
  }));
