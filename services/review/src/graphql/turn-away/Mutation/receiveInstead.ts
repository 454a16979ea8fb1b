import { receiveInstead as act } from '../../../commands/turn-away/receive-instead.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { answerOf } from '../../union-answer.ts';

export const receiveInstead: NonNullable<MutationResolvers['receiveInstead']> = async (
  _parent,
  { input },
  { desk, caller },
) =>
  answerOf(await act(desk, caller, input), (confirmation) => ({
    __typename: 'TurnAwaySuccess' as const,
    confirmation,
  }));
