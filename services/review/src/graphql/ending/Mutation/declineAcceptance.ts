import { declineAcceptance as act } from '../../../commands/ending/decline-acceptance.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { changedCase } from '../../case/changed-case.ts';
import { nonAcceptanceOf } from '../non-acceptance-input.ts';

export const declineAcceptance: NonNullable<MutationResolvers['declineAcceptance']> = async (
  _parent,
  { input },
  { desk, caller },
) => changedCase(await act(desk, caller, nonAcceptanceOf(input)));
