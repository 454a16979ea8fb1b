import { submitCase as act } from '../../../commands/online/submit-case.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { answerOf } from '../../union-answer.ts';

export const submitCase: NonNullable<MutationResolvers['submitCase']> = async (_parent, { input }, { desk, caller }) =>
  answerOf(await act(desk, caller, input), (serviceCase) => ({
    __typename: 'SubmitCaseSuccess' as const,
    serviceCase,
  }));
