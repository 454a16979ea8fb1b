import { declineProposal as act } from '../../commands/procedure/decline-proposal.ts';
import type { MutationResolvers } from '../__generated__/resolver-types.ts';
import { changedCase } from '../changed-case.ts';

export const declineProposal: NonNullable<MutationResolvers['declineProposal']> = async (
  _parent,
  { input },
  { desk, caller },
) => changedCase(await act(desk, caller, input));
