import { keyInNonAcceptance as act } from '../../../commands/replies/key-in-non-acceptance.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { changedCase } from '../../case/changed-case.ts';
import { nonAcceptanceOf } from '../../ending/non-acceptance-input.ts';

export const keyInNonAcceptance: NonNullable<MutationResolvers['keyInNonAcceptance']> = async (
  _parent,
  { input },
  { desk, caller },
) => changedCase(await act(desk, caller, nonAcceptanceOf(input)));
