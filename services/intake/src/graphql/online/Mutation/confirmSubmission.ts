import { confirmSubmission as act } from '../../../commands/online/confirm-submission.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { answerOf } from '../../union-answer.ts';

export const confirmSubmission: NonNullable<MutationResolvers['confirmSubmission']> = async (
  _parent,
  { input },
  { desk, caller },
) =>
  answerOf(await act(desk, caller, input), (serviceCase) => ({
    __typename: 'ConfirmSubmissionSuccess' as const,
    serviceCase,
  }));
