import { registerMandate as register } from '../../../commands/applicant/register-mandate.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { answerOf } from '../../union-answer.ts';

export const registerMandate: NonNullable<MutationResolvers['registerMandate']> = async (
  _parent,
  { input },
  { desk, caller },
) =>
  answerOf(await register(desk, caller, input), (mandate) => ({
    __typename: 'RegisterMandateSuccess' as const,
    mandate,
  }));
