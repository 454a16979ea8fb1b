import type { HallDate } from '@hall/working-days';
import type { Applicant } from '../applicant/applicant.ts';
import { allows, type Mandate } from '../applicant/mandate.ts';
import { refuse, type Refused } from '../refusals.ts';

/** How the officer has verified who stands at the window (S27). */
export type IdentityCheck = {
  readonly method: 'ID_CARD_READER' | 'DOCUMENT_SEEN' | 'FACE_RECOGNITION' | 'REAL_NAME_ACCOUNT';
  readonly applicantVerified: boolean;
  /** Null where the applicant came in person. */
  readonly agentVerified: boolean | null;
};

/** Who appears for whom: the applicant alone, or an agent with the mandate under which they act. */
type Appearance = {
  readonly applicant: Pick<Applicant, 'kind'>;
  readonly agentId: string | null;
  readonly mandate: Mandate | undefined;
};

/**
 * Identity of applicant and agent before the receipt (S27; 行政许可法 art. 29): an agent needs a mandate in force today with the power to submit
 * (B17), and some items want the applicant in person, of an enterprise its legal representative. Refuses PERSON_MISSING, MUST_APPEAR_IN_PERSON,
 * MANDATE_MISSING, IDENTITY_NOT_VERIFIED.
 */
export function checkIdentity(
  mustAppearInPerson: boolean,
  { applicant, agentId, mandate }: Appearance,
  check: IdentityCheck,
  today: HallDate,
): Refused | undefined {
  const nobody = checkSomebody(applicant, agentId);
  if (nobody) return nobody;
  if (agentId !== null && mustAppearInPerson && !mandate?.byOffice) return refuse('MUST_APPEAR_IN_PERSON');
  if (agentId !== null && !(mandate && allows(mandate, 'SUBMIT', today))) return refuse('MANDATE_MISSING');
  const verified = check.applicantVerified && (agentId === null || check.agentVerified === true);
  return verified ? undefined : refuse('IDENTITY_NOT_VERIFIED');
}

/**
 * An enterprise acts by a natural person, at the window and on line: its legal representative by office, or an agent with a mandate (民法典
 * art. 61, 行政许可法 art. 29; S27). Refuses PERSON_MISSING.
 */
export const checkSomebody = ({ kind }: Pick<Applicant, 'kind'>, agentId: string | null): Refused | undefined =>
  kind === 'ENTERPRISE' && agentId === null ? refuse('PERSON_MISSING') : undefined;
