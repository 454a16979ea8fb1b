import { confirmTurnAway as act } from '../../../commands/turn-away/confirm-turn-away.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { answerOf } from '../../union-answer.ts';

export const confirmTurnAway: NonNullable<MutationResolvers['confirmTurnAway']> = async (
  _parent,
  { input },
  { desk, caller },
) => {
  const { entries, facts, legalBasis, competentBody, ...request } = input;
  const given = {
    entries: entries ?? [],
    facts: facts ?? '',
    legalBasis: legalBasis ?? '',
    competentBody: competentBody ?? null,
  };
  const answer = await act(desk, caller, { ...request, ...given });
  return answerOf(answer, (confirmation) => ({ __typename: 'TurnAwaySuccess' as const, confirmation }));
};
