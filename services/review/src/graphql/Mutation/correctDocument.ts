import { correctDocument as act } from '../../commands/result/correct-document.ts';
import type { MutationResolvers } from '../__generated__/resolver-types.ts';
import { changedCase } from '../changed-case.ts';

export const correctDocument: NonNullable<MutationResolvers['correctDocument']> = async (
  _parent,
  { input },
  { desk, caller },
) => changedCase(await act(desk, caller, input));
