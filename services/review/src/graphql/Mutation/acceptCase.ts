import { acceptCase as act } from '../../commands/acceptance/accept-case.ts';
import type { MutationResolvers } from '../__generated__/resolver-types.ts';
import { changedCase } from '../changed-case.ts';

export const acceptCase: NonNullable<MutationResolvers['acceptCase']> = async (_parent, { input }, { desk, caller }) =>
  changedCase(await act(desk, caller, input));
