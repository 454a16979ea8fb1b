import { decideCase as act } from '../../../commands/examination/decide-case.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { changedCase } from '../../case/changed-case.ts';

export const decideCase: NonNullable<MutationResolvers['decideCase']> = async (_parent, { input }, { desk, caller }) =>
  changedCase(await act(desk, caller, { ...input, reasons: input.reasons ?? [] }));
