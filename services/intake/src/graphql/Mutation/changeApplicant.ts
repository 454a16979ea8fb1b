import { changeApplicant as change } from '../../commands/change-applicant.ts';
import type { MutationResolvers } from '../__generated__/resolver-types.ts';
import { answerOf } from '../union-answer.ts';

export const changeApplicant: NonNullable<MutationResolvers['changeApplicant']> = async (
  _parent,
  { input },
  { desk, caller },
) =>
  answerOf(await change(desk, caller, input), (applicant) => ({
    __typename: 'ChangeApplicantSuccess' as const,
    applicant,
  }));
