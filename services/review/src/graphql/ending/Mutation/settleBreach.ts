import { settleBreach as act } from '../../../commands/ending/settle-breach.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { changedCase } from '../../case/changed-case.ts';

export const settleBreach: NonNullable<MutationResolvers['settleBreach']> = async (
  _parent,
  { input },
  { desk, caller },
) => changedCase(await act(desk, caller, { ...input, until: input.until ?? null }));
