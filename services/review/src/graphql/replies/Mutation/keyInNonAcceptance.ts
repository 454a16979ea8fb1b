import { keyInNonAcceptance as act } from '../../../commands/replies/key-in-non-acceptance.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { changedCase } from '../../case/changed-case.ts';

export const keyInNonAcceptance: NonNullable<MutationResolvers['keyInNonAcceptance']> = async (
  _parent,
  { input },
  { desk, caller },
) =>
  changedCase(
    await act(desk, caller, {
      ...input,
      competentBody: input.competentBody ?? null,
      entries: input.entries ?? [],
      bars: input.bars ?? false,
    }),
  );
