import { askTurnAway as act } from '../../../commands/turn-away/ask-turn-away.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { answerOf } from '../../union-answer.ts';

export const askTurnAway: NonNullable<MutationResolvers['askTurnAway']> = async (
  _parent,
  { input },
  { desk, caller },
) => {
  const { agentId, identityCheck, missing, ...rest } = input;
  const check = { ...identityCheck, agentVerified: identityCheck.agentVerified ?? null };
  const asked = { ...rest, agentId: agentId ?? null, identityCheck: check, missing: missing ?? [] };
  return answerOf(await act(desk, caller, asked), (turnAway) => ({
    __typename: 'AskTurnAwaySuccess' as const,
    turnAway,
  }));
};
