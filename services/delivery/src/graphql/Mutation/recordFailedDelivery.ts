import { recordFailedDelivery as act } from '../../commands/record-failed-delivery.ts';
import type { MutationResolvers } from '../__generated__/resolver-types.ts';
import { changedCase } from '../changed-case.ts';

export const recordFailedDelivery: NonNullable<MutationResolvers['recordFailedDelivery']> = async (
  _parent,
  { input },
  { desk, caller },
) => changedCase(await act(desk, caller, input));
