import type { HallNow } from '@hall/working-days';
import { decided, type Decided, type Decision } from './decision.ts';
import { headOf, type DeliveryCase } from './delivery-case.ts';
import { nextStatus, openActions } from './lifecycle.ts';
import { notOpen } from './not-open.ts';
import { checkNothingOwed } from './owed-material.ts';
import { checkProof, type DocumentProof, type ProofOfService } from './proof-of-service.ts';
import type { Power } from './power.ts';
import { isRefused, refuse } from './refusals.ts';

/**
 * The window's officer signs for the documents the department lists (T24/T25, D12): no more, no fewer.
 * Refuses ACTION_NOT_OPEN, HAND_OUT_BLOCKED, DOCUMENTS_DO_NOT_MATCH.
 */
export function decideHandOver(
  deliveryCase: DeliveryCase,
  documentNames: readonly string[],
  officerStaffNo: string,
  now: HallNow,
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

/** Who serves, when, and the powers the window has been told of: those for the applicants, and the mandate that was shown. */
export type Serving = { readonly by: string; readonly now: HallNow; readonly powers: readonly Power[] };

/**
 * The result is served with proof, one for each document (T26, D13; S48): never before the department's hand-over. Without proofs
 * of their own all documents have that of the whole. Refuses ACTION_NOT_OPEN, HAND_OUT_BLOCKED, and what `checkNothingOwed` and `checkProof`
 * refuse.
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
  return decided(delivered, {
    type: 'ResultDelivered.v1',
    data: {
      ...headOf(delivered),
      method: proof.method,
      officerStaffNo,
      deliveredAt: now.instant,
      recipientId: proof.recipientId,
      ...(proof.relation && { relation: proof.relation }),
      mandateId: proof.mandateId ?? null,
    },
  });
}

/**
 * The case was re-opened by order (T32), revived, or has ended, after its result was offered: what is not handed out yet stays here. Answers
 * the same when everything is out already.
 */
export const decideBlock = (deliveryCase: DeliveryCase, at: string): Decided =>
  decided(
    openActions(deliveryCase.status).some((action) => action === 'handOver' || action === 'deliver')
      ? { ...deliveryCase, blockedAt: at }
      : deliveryCase,
  );

/** Everything is with the applicant (办结, T28): follows the service of the last document. Refuses ACTION_NOT_OPEN. */
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
