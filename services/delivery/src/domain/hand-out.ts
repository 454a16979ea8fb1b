import type { HallNow } from '@hall/working-days';
import { decided, type Circumstances, type Decided, type Decision } from './decision.ts';
import { headOf, type DeliveryCase } from './delivery-case.ts';
import { nextStatus, openActions } from './lifecycle.ts';
import { notOpen } from './not-open.ts';
import { checkNothingOwed } from './owed-material.ts';
import { checkProof, type DocumentProof, type ProofOfService } from './proof-of-service.ts';
import type { Power } from './power.ts';
import { isRefused, refuse } from './refusals.ts';

/**
 * The officer at the window signs for exactly the documents that the department lists (T24/T25, D12).
 * Refuses ACTION_NOT_OPEN, HAND_OUT_BLOCKED, DOCUMENTS_DO_NOT_MATCH with the names on the list.
 */
export function decideHandOver(
  deliveryCase: DeliveryCase,
  documentNames: readonly string[],
  { by: officerStaffNo, now }: Circumstances,
): Decision {
  const status = nextStatus(deliveryCase.status, 'handOver');
  if (!status) return notOpen(deliveryCase);
  if (deliveryCase.blockedAt) return refuse('HAND_OUT_BLOCKED');
  const listed = deliveryCase.documents.map(({ name }) => name).sort();
  const same = JSON.stringify(listed) === JSON.stringify([...documentNames].sort());
  if (!same) return refuse('DOCUMENTS_DO_NOT_MATCH', listed);
  const ready = { ...deliveryCase, status, officerStaffNo, handedOverAt: now.instant };
  return decided(ready, {
    type: 'ResultHandedOver.v1',
    data: {
      ...headOf(ready),
      officerStaffNo,
      liaisonStaffNo: deliveryCase.liaisonStaffNo,
      handedOverAt: now.instant,
    },
  });
}

/** The circumstances of a service: also the powers that the window was told of, which are those for the applicants and the mandate that was shown. */
export type Serving = Circumstances & { readonly powers: readonly Power[] };

/**
 * The result is served with proof (T26, D13; S48), never before the window has signed for it. Every document has a proof; where none is given for a
 * document, the proof of the whole service counts. Refuses ACTION_NOT_OPEN, HAND_OUT_BLOCKED, and what `checkNothingOwed` and `checkProof` refuse.
 */
export function decideService(
  deliveryCase: DeliveryCase,
  shown: ProofOfService,
  { by: officerStaffNo, now, powers }: Serving,
  documentProofs: readonly DocumentProof[] = sameForAll(deliveryCase, shown),
): Decision {
  const status = nextStatus(deliveryCase.status, 'deliver');
  if (!status) return notOpen(deliveryCase);
  if (deliveryCase.blockedAt) return refuse('HAND_OUT_BLOCKED');
  const owing = checkNothingOwed(deliveryCase);
  if (owing) return owing;
  const proof = checkProof(deliveryCase.parties, powers, shown, now.today);
  if (isRefused(proof)) return proof;
  const delivered = { ...deliveryCase, status, proof, documentProofs, deliveredAt: now.instant };
  const { method, recipientId, relation, mandateId = null } = proof;
  const data = { ...headOf(delivered), method, officerStaffNo, deliveredAt: now.instant, recipientId, mandateId };
  return decided(delivered, { type: 'ResultDelivered.v1', data: relation ? { ...data, relation } : data });
}

/**
 * The case was re-opened by order (T32), was revived, or has ended, after its result was offered: a result that was not handed out yet stays at the
 * window. A result that was handed out stays as it is.
 */
export const decideBlock = (deliveryCase: DeliveryCase, at: string): Decided =>
  decided(
    openActions(deliveryCase.status).some((action) => action === 'handOver' || action === 'deliver')
      ? { ...deliveryCase, blockedAt: at }
      : deliveryCase,
  );

/** The applicant has everything, and the case is complete (办结, T28). It follows the service of the last document. Refuses ACTION_NOT_OPEN. */
export function decideCompletion(deliveryCase: DeliveryCase, now: HallNow): Decision {
  const status = nextStatus(deliveryCase.status, 'complete');
  if (!status) return notOpen(deliveryCase);
  const completed = { ...deliveryCase, status, completedAt: now.instant };
  return decided(completed, {
    type: 'CaseCompleted.v1',
    data: { ...headOf(completed), completedAt: now.instant, documents: deliveryCase.documents.length },
  });
}

const sameForAll = ({ documents }: DeliveryCase, { evidence }: ProofOfService): DocumentProof[] =>
  documents.map(({ name }) => ({ name, evidence }));
