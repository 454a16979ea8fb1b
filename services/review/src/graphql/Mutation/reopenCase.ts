import { reopenCase as act } from '../../commands/ending/reopen-case.ts';
import type { MutationResolvers } from '../__generated__/resolver-types.ts';
import { changedCase } from '../changed-case.ts';

export const reopenCase: NonNullable<MutationResolvers['reopenCase']> = async (_parent, { input }, { desk, caller }) =>
  changedCase(
    await act(desk, caller, {
      ...input,
      period: input.periodWorkingDays == null ? null : { amount: input.periodWorkingDays, unit: 'WORKING_DAY' },
    }),
  );
