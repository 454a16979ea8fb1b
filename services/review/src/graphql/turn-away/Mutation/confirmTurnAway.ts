import { confirmTurnAway as act } from '../../../commands/turn-away/confirm-turn-away.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { answerOf } from '../../union-answer.ts';

export const confirmTurnAway: NonNullable<MutationResolvers['confirmTurnAway']> = async (
  _parent,
  { input },
  { desk, caller },
) => {
  const answer = await act(desk, caller, {
    ...input,
    entries: input.entries ?? [],
    facts: input.facts ?? '',
    legalBasis: input.legalBasis ?? '',
    competentBody: input.competentBody ?? null,
  });
  return answerOf(answer, (confirmation) => ({ __typename: 'TurnAwaySuccess' as const, confirmation }));
};
