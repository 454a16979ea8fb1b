import { keyInDecision as act } from '../../../commands/replies/key-in.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { changedCase } from '../../case/changed-case.ts';

export const keyInDecision: NonNullable<MutationResolvers['keyInDecision']> = async (
  _parent,
  { input },
  { desk, caller },
) => changedCase(await act(desk, caller, { ...input, reasons: input.reasons ?? [] }));
