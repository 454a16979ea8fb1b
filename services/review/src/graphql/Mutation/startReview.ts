import { startReview as act } from '../../commands/examination/start-review.ts';
import type { MutationResolvers } from '../__generated__/resolver-types.ts';
import { changedCase } from '../changed-case.ts';

export const startReview: NonNullable<MutationResolvers['startReview']> = async (
  _parent,
  { input },
  { desk, caller },
) => changedCase(await act(desk, caller, input));
