import { offerResult as act } from '../../commands/result/offer-result.ts';
import type { MutationResolvers } from '../__generated__/resolver-types.ts';
import { changedCase } from '../changed-case.ts';

export const offerResult: NonNullable<MutationResolvers['offerResult']> = async (
  _parent,
  { input },
  { desk, caller },
) => changedCase(await act(desk, caller, input));
