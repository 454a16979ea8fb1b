import { claimCase as act } from '../../commands/examination/claim-case.ts';
import type { MutationResolvers } from '../__generated__/resolver-types.ts';
import { changedCase } from '../changed-case.ts';

export const claimCase: NonNullable<MutationResolvers['claimCase']> = async (_parent, { input }, { desk, caller }) =>
  changedCase(await act(desk, caller, input));
