import { reopenCase as act } from '../../../commands/ending/reopen-case.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { changedCase } from '../../case/changed-case.ts';

export const reopenCase: NonNullable<MutationResolvers['reopenCase']> = async (
  _parent,
  { input: { periodWorkingDays, ...input } },
  { desk, caller },
) => {
  const amount = periodWorkingDays ?? null; // 0 is a period that the rule refuses
  return changedCase(
    await act(desk, caller, { ...input, period: amount === null ? null : { amount, unit: 'WORKING_DAY' } }),
  );
};
