import { revokeMandate as revoke } from '../../../commands/applicant/revoke-mandate.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { answerOf } from '../../union-answer.ts';

export const revokeMandate: NonNullable<MutationResolvers['revokeMandate']> = async (
  _parent,
  { input },
  { desk, caller },
) =>
  answerOf(await revoke(desk, caller, input), (mandate) => ({
    __typename: 'RegisterMandateSuccess' as const,
    mandate,
  }));
