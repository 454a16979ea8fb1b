import { requestWithdrawal as act } from '../../../commands/requests/request-withdrawal.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { answerOf } from '../../union-answer.ts';

export const requestWithdrawal: NonNullable<MutationResolvers['requestWithdrawal']> = async (
  _parent,
  { input },
  { desk, caller },
) =>
  answerOf(await act(desk, caller, input), ({ requestedAt }) => ({
    __typename: 'WithdrawalRequested' as const,
    requestedAt,
  }));
