import { supplyTolerance as act } from '../../commands/tolerance/supply-tolerance.ts';
import type { MutationResolvers } from '../__generated__/resolver-types.ts';
import { changedCase } from '../changed-case.ts';

export const supplyTolerance: NonNullable<MutationResolvers['supplyTolerance']> = async (
  _parent,
  { input },
  { desk, caller },
) => changedCase(await act(desk, caller, input));
