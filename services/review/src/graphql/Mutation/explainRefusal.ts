import { explainRefusal as act } from '../../commands/result/explain-refusal.ts';
import type { MutationResolvers } from '../__generated__/resolver-types.ts';
import { changedCase } from '../changed-case.ts';

export const explainRefusal: NonNullable<MutationResolvers['explainRefusal']> = async (
  _parent,
  { input },
  { desk, caller },
) => changedCase(await act(desk, caller, input));
