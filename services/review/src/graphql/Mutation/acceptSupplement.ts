import { acceptSupplement as act } from '../../commands/notice/accept-supplement.ts';
import type { MutationResolvers } from '../__generated__/resolver-types.ts';
import { changedCase } from '../changed-case.ts';

export const acceptSupplement: NonNullable<MutationResolvers['acceptSupplement']> = async (
  _parent,
  { input },
  { desk, caller },
) => changedCase(await act(desk, caller, input));
