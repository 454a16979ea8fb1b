import { returnToReview as act } from '../../commands/examination/return-to-review.ts';
import type { MutationResolvers } from '../__generated__/resolver-types.ts';
import { changedCase } from '../changed-case.ts';

export const returnToReview: NonNullable<MutationResolvers['returnToReview']> = async (
  _parent,
  { input },
  { desk, caller },
) => changedCase(await act(desk, caller, input));
