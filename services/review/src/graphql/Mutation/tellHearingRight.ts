import { tellHearingRight as act } from '../../commands/procedure/tell-hearing-right.ts';
import type { MutationResolvers } from '../__generated__/resolver-types.ts';
import { changedCase } from '../changed-case.ts';

export const tellHearingRight: NonNullable<MutationResolvers['tellHearingRight']> = async (
  _parent,
  { input },
  { desk, caller },
) => changedCase(await act(desk, caller, input));
