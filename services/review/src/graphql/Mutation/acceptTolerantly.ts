import { acceptTolerantly as act } from '../../commands/tolerance/accept-tolerantly.ts';
import type { MutationResolvers } from '../__generated__/resolver-types.ts';
import { changedCase } from '../changed-case.ts';

export const acceptTolerantly: NonNullable<MutationResolvers['acceptTolerantly']> = async (
  _parent,
  { input },
  { desk, caller },
) => changedCase(await act(desk, caller, input));
