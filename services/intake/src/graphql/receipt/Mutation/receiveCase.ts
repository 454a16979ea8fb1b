import { receiveCase as receive } from '../../../commands/receipt/receive-case.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { answerOf } from '../../union-answer.ts';

export const receiveCase: NonNullable<MutationResolvers['receiveCase']> = async (
  _parent,
  { input },
  { desk, caller },
) => {
  const { agentId, identityCheck, ...rest } = input;
  const check = { ...identityCheck, agentVerified: identityCheck.agentVerified ?? null };
  const answer = await receive(desk, caller, { ...rest, agentId: agentId ?? null, identityCheck: check });
  return answerOf(answer, (serviceCase) => ({ __typename: 'ReceiveCaseSuccess' as const, serviceCase }));
};
