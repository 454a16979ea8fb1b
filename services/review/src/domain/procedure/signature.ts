import { refuse, type Refused } from '../case/refusals.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { isExaminer } from '../lifecycle/separation.ts';
import type { SignatureRefused } from '../case/procedures.ts';

/** How a record was signed, or not. */
export type Signature = { readonly signed: boolean; readonly refused: SignatureRefused | null };

/**
 * Checks that a record is signed, or that a witness confirms the refusal to sign. The witness may be neither the writer of the record nor anybody
 * who examines the case. Refuses RECORD_NOT_SIGNED where the record is neither or both; WITNESS_MISSING without a reason or a witness, for a
 * person who may not be the witness, and for a unit that contains a telephone or identity number; UNKNOWN_STAFF for a staff number that is not
 * the department's.
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

/** Seven digits in a row: a telephone or identity number, which must not be written into the unit of a witness. */
const NUMBER_OF_A_PERSON = /\p{Nd}{7}/u;

/** The text in the place of the signature: `ifSigned`, or the refusal with its reason and the witness. */
export function signatureOn(refused: SignatureRefused | null, ifSigned: string): string {
  if (!refused) return ifSigned;
  const witness = [refused.witnessStaffNo, refused.witnessUnit?.trim()].flatMap((one) => one || []).join('，');
  return `拒绝签字（理由：${refused.reason.trim()}）；见证人：${witness}。`;
}
