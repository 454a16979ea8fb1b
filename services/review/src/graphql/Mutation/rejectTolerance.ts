import { rejectTolerance as act } from '../../commands/tolerance/reject-tolerance.ts';
import type { MutationResolvers } from '../__generated__/resolver-types.ts';
import { changedCase } from '../changed-case.ts';

export const rejectTolerance: NonNullable<MutationResolvers['rejectTolerance']> = async (
  _parent,
  { input },
  { desk, caller },
) => changedCase(await act(desk, caller, input));
