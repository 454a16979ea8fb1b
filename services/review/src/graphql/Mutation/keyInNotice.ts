import { keyInNotice as act } from '../../commands/replies/key-in.ts';
import type { MutationResolvers } from '../__generated__/resolver-types.ts';
import { changedCase } from '../changed-case.ts';

export const keyInNotice: NonNullable<MutationResolvers['keyInNotice']> = async (
  _parent,
  { input },
  { desk, caller },
) => changedCase(await act(desk, caller, input));
