import type { Party } from '@hall/event-contracts';
import type { HallDate } from '@hall/working-days';
import { collectorOf, type Collector, type Power } from './power.ts';
import { refuse, type Refused } from './refusals.ts';

/** How a document was served (民事诉讼法 arts. 87–95, applied to D13). */
type ServiceMethod = 'DIRECT' | 'AGENT' | 'POST' | 'ELECTRONIC' | 'LEAVE_WITH_WITNESS';

/** The ways of service in which the result is sent, and nobody of the hall sees it arrive. */
export type SentMethod = Extract<ServiceMethod, 'POST' | 'ELECTRONIC'>;

/** The proof of service (送达回证, D13). `recipientId` is the id of an applicant or of an agent; their names are kept by intake alone. */
export type ProofOfService = {
  readonly method: ServiceMethod;
  readonly recipientId: string;
  /** The recipient's identity was checked against their document. */
  readonly identityChecked: boolean;
  /** The number under which the signature is kept, the number of the express slip, or that of the log entry of an electronic service. */
  readonly evidence: string;
  /** Two witnesses' remark, for documents left behind (art. 89). */
  readonly witness: string | null;
  /** The recipient has agreed to electronic service (art. 90). */
  readonly electronicConsent: boolean;
  /** The mandate that was shown at the window, where it was registered just before. Missing: whichever mandate is in force. */
  readonly mandateId?: string | null;
  /** What the recipient is to the applicant. Missing in proofs of the time before this was kept. */
  readonly relation?: Collector['relation'];
};

/** The proof of one document: where its signature, express slip or log entry is kept. */
export type DocumentProof = { readonly name: string; readonly evidence: string };

/**
 * Whether the proof holds (S48), and who the recipient is: the applicant, the legal representative of today, or an agent whose mandate covers
 * collecting and is in force today. Somebody who stands at the window is a natural person whose identity was checked. Answers the proof with what the
 * recipient is to the applicant.
 *
 * Refuses RECIPIENT_MISSING; MANDATE_NOT_HEARD while the mandate that was shown is not known here (a mandate that is known and does not cover the
 * applicant gives no power); COLLECTOR_HAS_NO_POWER; NATURAL_PERSON_NEEDED; IDENTITY_NOT_CHECKED; CONSENT_MISSING; PROOF_MISSING.
 */
export function checkProof(
  parties: readonly Party[],
  powers: readonly Power[],
  proof: ProofOfService,
  today: HallDate,
): ProofOfService | Refused {
  if (proof.recipientId === '') return refuse('RECIPIENT_MISSING');
  const { mandateId } = proof;
  if (mandateId && !powers.some(({ id }) => id === mandateId.toLowerCase())) return refuse('MANDATE_NOT_HEARD');
  const collector = collectorOf(parties, powers, proof.recipientId, today);
  if (!collector) return refuse('COLLECTOR_HAS_NO_POWER');
  const present = proof.method === 'DIRECT' || proof.method === 'AGENT';
  if (present && !collector.isPerson) return refuse('NATURAL_PERSON_NEEDED');
  if (present && !proof.identityChecked) return refuse('IDENTITY_NOT_CHECKED');
  if (proof.method === 'ELECTRONIC' && !proof.electronicConsent) return refuse('CONSENT_MISSING');
  if (proof.evidence.trim() === '') return refuse('PROOF_MISSING', [evidenceOf[proof.method]]);
  if (proof.method === 'LEAVE_WITH_WITNESS' && !proof.witness?.trim()) return refuse('PROOF_MISSING', ['见证人']);
  return { ...proof, relation: collector.relation, mandateId: collector.mandateId };
}

const evidenceOf: Record<ServiceMethod, string> = {
  DIRECT: '签收单编号',
  AGENT: '签收单编号',
  POST: '快递单号',
  ELECTRONIC: '电子送达记录编号',
  LEAVE_WITH_WITNESS: '留置送达记录编号',
};
