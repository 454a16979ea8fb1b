import { registerApplicant as register } from '../../../commands/applicant/register-applicant.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { answerOf } from '../../union-answer.ts';

export const registerApplicant: NonNullable<MutationResolvers['registerApplicant']> = async (
  _parent,
  { input },
  { desk, caller },
) => {
  const { legalRepresentativeId = null, verifiedByRegistry = false, ...rest } = input;
  const answer = await register(desk, caller, { ...rest, legalRepresentativeId, verifiedByRegistry });
  return answerOf(answer, (applicant) => ({ __typename: 'RegisterApplicantSuccess' as const, applicant }));
};
