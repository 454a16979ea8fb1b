import { approveSuspension as act } from '../../commands/procedure/approve-suspension.ts';
import type { MutationResolvers } from '../__generated__/resolver-types.ts';
import { changedCase } from '../changed-case.ts';

export const approveSuspension: NonNullable<MutationResolvers['approveSuspension']> = async (
  _parent,
  { input },
  { desk, caller },
) => changedCase(await act(desk, caller, input));
