import { approveExtension as act } from '../../commands/procedure/approve-extension.ts';
import type { MutationResolvers } from '../__generated__/resolver-types.ts';
import { changedCase } from '../changed-case.ts';

export const approveExtension: NonNullable<MutationResolvers['approveExtension']> = async (
  _parent,
  { input },
  { desk, caller },
) => changedCase(await act(desk, caller, input));
