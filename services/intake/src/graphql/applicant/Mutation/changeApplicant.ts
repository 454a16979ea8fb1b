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

/** Left out, or null, is "as before": an enterprise always has a representative once it has named one. */
const requestOf = <Input extends { legalRepresentativeId?: string | null | undefined }>({
  legalRepresentativeId,
  ...input
}: Input) => (legalRepresentativeId ? { ...input, legalRepresentativeId } : input);
