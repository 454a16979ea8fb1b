import { announceHearing as act } from '../../../commands/procedure/announce-hearing.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { changedCase } from '../../case/changed-case.ts';

export const announceHearing: NonNullable<MutationResolvers['announceHearing']> = async (
  _parent,
  { input },
  { desk, caller },
) => changedCase(await act(desk, caller, { ...input, ground: input.ground ?? 'ON_REQUEST' }));
