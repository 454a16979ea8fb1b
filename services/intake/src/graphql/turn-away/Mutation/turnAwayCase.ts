import { turnAwayCase as act } from '../../../commands/turn-away/turn-away-case.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { answerOf } from '../../union-answer.ts';

export const turnAwayCase: NonNullable<MutationResolvers['turnAwayCase']> = async (
  _parent,
  { input },
  { desk, caller },
) =>
  answerOf(await act(desk, caller, input), (serviceCase) => ({
    __typename: 'TurnAwayCaseSuccess' as const,
    serviceCase,
  }));
