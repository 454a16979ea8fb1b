import { resumeReview as act } from '../../commands/procedure/resume-review.ts';
import type { MutationResolvers } from '../__generated__/resolver-types.ts';
import { changedCase } from '../changed-case.ts';

export const resumeReview: NonNullable<MutationResolvers['resumeReview']> = async (
  _parent,
  { input },
  { desk, caller },
) => changedCase(await act(desk, caller, input));
