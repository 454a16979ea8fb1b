import { keyInAcceptance as act } from '../../commands/replies/key-in.ts';
import type { MutationResolvers } from '../__generated__/resolver-types.ts';
import { changedCase } from '../changed-case.ts';

export const keyInAcceptance: NonNullable<MutationResolvers['keyInAcceptance']> = async (
  _parent,
  { input },
  { desk, caller },
) => changedCase(await act(desk, caller, input));
