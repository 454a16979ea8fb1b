import { recordDecisionRequest as act } from '../../commands/notice/record-decision-request.ts';
import type { MutationResolvers } from '../__generated__/resolver-types.ts';
import { changedCase } from '../changed-case.ts';

export const recordDecisionRequest: NonNullable<MutationResolvers['recordDecisionRequest']> = async (
  _parent,
  { input },
  { desk, caller },
) => changedCase(await act(desk, caller, input));
