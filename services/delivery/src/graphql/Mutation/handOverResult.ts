import { handOverResult as handOver } from '../../commands/hand-over-result.ts';
import type { MutationResolvers } from '../__generated__/resolver-types.ts';
import { changedCase } from '../changed-case.ts';

export const handOverResult: NonNullable<MutationResolvers['handOverResult']> = async (
  _parent,
  { input },
  { desk, caller },
) => changedCase(await handOver(desk, caller, input));
