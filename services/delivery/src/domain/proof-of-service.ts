import type { Party } from '@hall/event-contracts';
import type { HallDate } from '@hall/working-days';
import { refuse, type Refused } from './refusals.ts';

/** How a document was served (民事诉讼法 arts. 87–95, applied to D13). */
export const serviceMethods = ['DIRECT', 'AGENT', 'POST', 'ELECTRONIC', 'LEAVE_WITH_WITNESS'] as const;
export type ServiceMethod = (typeof serviceMethods)[number];

/** How it was sent: nobody of the hall sees it arrive. */
export type SentMethod = Extract<ServiceMethod, 'POST' | 'ELECTRONIC'>;

/** The proof of service (送达回证, D13). `recipientId` is an applicant's or agent's id; names stay in intake. */
export type ProofOfService = {
  readonly method: ServiceMethod;
  readonly recipientId: string;
  /** The recipient's identity was checked against their document. */
  readonly identityChecked: boolean;
  /** Where the signature is kept, or the express number, or the log entry of the electronic service. */
  readonly evidence: string;
  /** Two witnesses' remark, for documents left behind (art. 89). */
  readonly witness: string | null;
  /** The recipient has agreed to electronic service (art. 90). */
  readonly electronicConsent: boolean;
};

/** The proof of one document: where its signature, express slip or log entry is kept. */
export type DocumentProof = { readonly name: string; readonly evidence: string };

/**
 * Whether the proof holds (S48): the applicant, or an agent whose mandate covers collecting and is in force today; identity
 * checked wherever somebody stands at the window. Refuses RECIPIENT_MISSING, COLLECTOR_HAS_NO_POWER, IDENTITY_NOT_CHECKED,
 * CONSENT_MISSING, PROOF_MISSING.
 */
export function checkProof(parties: readonly Party[], proof: ProofOfService, today: HallDate): Refused | undefined {
  if (proof.recipientId === '') return refuse('RECIPIENT_MISSING');
  if (!mayCollect(parties, proof.recipientId, today)) return refuse('COLLECTOR_HAS_NO_POWER');
  const present = proof.method === 'DIRECT' || proof.method === 'AGENT';
  if (present && !proof.identityChecked) return refuse('IDENTITY_NOT_CHECKED');
  if (proof.method === 'ELECTRONIC' && !proof.electronicConsent) return refuse('CONSENT_MISSING');
  if (proof.evidence.trim() === '') return refuse('PROOF_MISSING', [evidenceOf[proof.method]]);
  if (proof.method === 'LEAVE_WITH_WITNESS' && !proof.witness?.trim()) return refuse('PROOF_MISSING', ['见证人']);
  return undefined;
}

const evidenceOf: Record<ServiceMethod, string> = {
  DIRECT: '签收单编号',
  AGENT: '签收单编号',
  POST: '快递单号',
  ELECTRONIC: '电子送达记录编号',
  LEAVE_WITH_WITNESS: '留置送达记录编号',
};

/** The applicant, or an agent with the power to collect whose mandate is in force (B41). */
const mayCollect = (parties: readonly Party[], recipientId: string, today: HallDate): boolean =>
  parties.some(
    ({ applicantId, agentId, powers, validTo }) =>
      recipientId === applicantId ||
      (recipientId === agentId && powers.includes('COLLECT') && validTo !== null && today <= validTo),
  );
