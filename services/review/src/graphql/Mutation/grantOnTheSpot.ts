import { grantOnTheSpot as act } from '../../commands/examination/grant-on-the-spot.ts';
import type { MutationResolvers } from '../__generated__/resolver-types.ts';
import { changedCase } from '../changed-case.ts';

export const grantOnTheSpot: NonNullable<MutationResolvers['grantOnTheSpot']> = async (
  _parent,
  { input },
  { desk, caller },
) => changedCase(await act(desk, caller, input));
