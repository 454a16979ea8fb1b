import { receiveJointCase as receive } from '../../../commands/joint-case/receive-joint-case.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { isRefused } from '../../../domain/refusals/refusals.ts';
import { answersFrom } from '../answers.ts';
import { answerOf, refusalOf } from '../../union-answer.ts';

export const receiveJointCase: NonNullable<MutationResolvers['receiveJointCase']> = async (
  _parent,
  { input },
  { desk, caller },
) => {
  const { agentId, delivery, answers, leaveOut = [], identityCheck, ...rest } = input;
  const given = answersFrom(answers);
  if (isRefused(given)) return refusalOf(given);
  const answer = await receive(desk, caller, {
    ...rest,
    leaveOut,
    agentId: agentId ?? null,
    delivery: delivery ?? null,
    answers: given,
    identityCheck: { ...identityCheck, agentVerified: identityCheck.agentVerified ?? null },
  });
  return answerOf(answer, (jointCase) => ({ __typename: 'ReceiveJointCaseSuccess' as const, jointCase }));
};
