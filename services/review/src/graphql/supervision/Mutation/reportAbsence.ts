import { reportAbsence as act } from '../../../commands/supervision/report-absence.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { answerOf } from '../../union-answer.ts';

export const reportAbsence: NonNullable<MutationResolvers['reportAbsence']> = async (
  _parent,
  { input },
  { desk, caller },
) => answerOf(await act(desk, caller, input), (absence) => ({ __typename: 'AbsenceSuccess' as const, absence }));
