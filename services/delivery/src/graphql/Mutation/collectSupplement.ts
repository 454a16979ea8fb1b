import { collectSupplement as act } from '../../commands/collect-supplement.ts';
import type { MutationResolvers } from '../__generated__/resolver-types.ts';
import { changedCase } from '../changed-case.ts';

export const collectSupplement: NonNullable<MutationResolvers['collectSupplement']> = async (
  _parent,
  { input },
  { desk, caller },
) => changedCase(await act(desk, caller, input));
