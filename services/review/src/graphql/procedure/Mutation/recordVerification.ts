import { recordVerification as act } from '../../../commands/procedure/record-verification.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { changedCase } from '../../case/changed-case.ts';
import { signatureRefusedOf } from '../signature-refused.ts';

export const recordVerification: NonNullable<MutationResolvers['recordVerification']> = async (
  _parent,
  { input },
  { desk, caller },
) =>
  changedCase(
    await act(desk, caller, {
      ...input,
      rectifications: input.rectifications ?? [],
      revisitOn: input.revisitOn ?? null,
      signatureRefused: signatureRefusedOf(input.signatureRefused),
    }),
  );
