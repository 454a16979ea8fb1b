import { archiveCase as act } from '../../../commands/archive/archive-case.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { answerOf } from '../../union-answer.ts';

export const archiveCase: NonNullable<MutationResolvers['archiveCase']> = async (
  _parent,
  { input },
  { desk, caller },
) =>
  answerOf(await act(desk, caller, input), (serviceCase) => ({
    __typename: 'ArchiveCaseSuccess' as const,
    serviceCase,
  }));
