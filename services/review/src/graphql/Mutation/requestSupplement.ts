import { requestSupplement as act } from '../../commands/notice/request-supplement.ts';
import type { MutationResolvers } from '../__generated__/resolver-types.ts';
import { changedCase } from '../changed-case.ts';

export const requestSupplement: NonNullable<MutationResolvers['requestSupplement']> = async (
  _parent,
  { input },
  { desk, caller },
) => changedCase(await act(desk, caller, input));
