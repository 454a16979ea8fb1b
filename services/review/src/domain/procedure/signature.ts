import { refuse, type Refused } from '../case/refusals.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { isExaminer } from '../case/separation.ts';
import type { SignatureRefused } from '../case/procedures.ts';

/** How a record was signed, or not. */
export type Signature = { readonly signed: boolean; readonly refused: SignatureRefused | null };

/**
 * Whether a record may stand: signed, or its refusal noted by a witness, who is neither who writes the record nor one of those who examine the
 * case. Refuses RECORD_NOT_SIGNED where it is neither, or both; WITNESS_MISSING without a reason or a witness, for who may not be one, and for a
 * unit that holds the number of a person; UNKNOWN_STAFF for a stranger's staff number.
 */
export function checkSignature(
  reviewCase: ReviewCase,
  { signed, refused }: Signature,
  staffNo: string,
  staff: ReadonlySet<string>,
): Refused | undefined {
  if (signed === (refused !== null)) return refuse('RECORD_NOT_SIGNED');
  if (!refused) return undefined;
  const { reason, witnessStaffNo: witness, witnessUnit } = refused;
  const unit = witnessUnit?.trim() ?? '';
  if (reason.trim() === '' || (witness === null && unit === '')) return refuse('WITNESS_MISSING');
  if (NUMBER_OF_A_PERSON.test(unit)) return refuse('WITNESS_MISSING', ['见证人的单位和职务']);
  if (witness === null) return undefined;
  if (witness === staffNo || isExaminer(reviewCase, witness)) return refuse('WITNESS_MISSING', [witness]);
  return staff.has(witness) ? undefined : refuse('UNKNOWN_STAFF', [witness]);
}

/** As long as a telephone number, or longer. */
const NUMBER_OF_A_PERSON = /\p{Nd}{7}/u;

/** What stands on the paper where the signature would. */
export function signatureOn(refused: SignatureRefused | null, ifSigned: string): string {
  if (!refused) return ifSigned;
  const witness = [refused.witnessStaffNo, refused.witnessUnit?.trim()].flatMap((one) => one || []).join('，');
  return `拒绝签字（理由：${refused.reason.trim()}）；见证人：${witness}。`;
}
