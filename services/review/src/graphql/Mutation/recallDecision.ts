import { recallDecision as act } from '../../commands/examination/recall-decision.ts';
import type { MutationResolvers } from '../__generated__/resolver-types.ts';
import { changedCase } from '../changed-case.ts';

export const recallDecision: NonNullable<MutationResolvers['recallDecision']> = async (
  _parent,
  { input },
  { desk, caller },
) => changedCase(await act(desk, caller, input));
