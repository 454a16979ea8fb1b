import type { SignatureRefused } from '../../domain/case/procedures.ts';
import type { SignatureRefusedInput } from '../__generated__/resolver-types.ts';

/** Who would not sign, why, and who has witnessed it. Null where everybody has signed. */
export const signatureRefusedOf = (input: SignatureRefusedInput | null | undefined): SignatureRefused | null =>
  input
    ? {
        reason: input.reason,
        witnessStaffNo: input.witnessStaffNo ?? null,
        witnessUnit: input.witnessUnit ?? null,
      }
    : null;
