import { keyInResult as act } from '../../../commands/replies/key-in.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { changedCase } from '../../case/changed-case.ts';

export const keyInResult: NonNullable<MutationResolvers['keyInResult']> = async (
  _parent,
  { input },
  { desk, caller },
) => changedCase(await act(desk, caller, { ...input, certificateNumber: input.certificateNumber ?? null }));
