import { changeApplicant as change } from '../../../commands/applicant/change-applicant.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { answerOf } from '../../union-answer.ts';

export const changeApplicant: NonNullable<MutationResolvers['changeApplicant']> = async (
  _parent,
  { input },
  { desk, caller },
) =>
  answerOf(await change(desk, caller, requestOf(input)), (applicant) => ({
    __typename: 'ChangeApplicantSuccess' as const,
    applicant,
  }));

/** The request. A legal representative that is missing or null stays as it was: an enterprise that has named one always has one. */
const requestOf = <Input extends { legalRepresentativeId?: string | null | undefined }>({
  legalRepresentativeId,
  ...input
}: Input) => (legalRepresentativeId ? { ...input, legalRepresentativeId } : input);
