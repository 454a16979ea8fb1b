import { terminateCase as act } from '../../commands/ending/terminate-case.ts';
import type { MutationResolvers } from '../__generated__/resolver-types.ts';
import { changedCase } from '../changed-case.ts';

export const terminateCase: NonNullable<MutationResolvers['terminateCase']> = async (
  _parent,
  { input },
  { desk, caller },
) => changedCase(await act(desk, caller, input));
