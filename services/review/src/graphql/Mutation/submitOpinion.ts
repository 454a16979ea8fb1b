import { submitOpinion as act } from '../../commands/examination/submit-opinion.ts';
import type { MutationResolvers } from '../__generated__/resolver-types.ts';
import { changedCase } from '../changed-case.ts';

export const submitOpinion: NonNullable<MutationResolvers['submitOpinion']> = async (
  _parent,
  { input },
  { desk, caller },
) => changedCase(await act(desk, caller, input));
