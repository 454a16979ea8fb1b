import { recordHearing as act } from '../../../commands/procedure/record-hearing.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { changedCase } from '../../case/changed-case.ts';
import { signatureRefusedOf } from '../signature-refused.ts';

export const recordHearing: NonNullable<MutationResolvers['recordHearing']> = async (
  _parent,
  { input },
  { desk, caller },
) => changedCase(await act(desk, caller, { ...input, signatureRefused: signatureRefusedOf(input.signatureRefused) }));
