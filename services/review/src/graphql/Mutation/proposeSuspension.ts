import { proposeSuspension as act } from '../../commands/procedure/propose-suspension.ts';
import type { MutationResolvers } from '../__generated__/resolver-types.ts';
import { changedCase } from '../changed-case.ts';

export const proposeSuspension: NonNullable<MutationResolvers['proposeSuspension']> = async (
  _parent,
  { input },
  { desk, caller },
) => changedCase(await act(desk, caller, input));
