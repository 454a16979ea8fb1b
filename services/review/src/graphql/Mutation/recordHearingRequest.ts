import { recordHearingRequest as act } from '../../commands/procedure/record-hearing-request.ts';
import type { MutationResolvers } from '../__generated__/resolver-types.ts';
import { changedCase } from '../changed-case.ts';

export const recordHearingRequest: NonNullable<MutationResolvers['recordHearingRequest']> = async (
  _parent,
  { input },
  { desk, caller },
) => changedCase(await act(desk, caller, input));
