import type { HallEvent } from '@hall/event-contracts';
import type { HallNow } from '@hall/working-days';
import type { Decided } from './decision.ts';
import type { DeliveryCase } from './delivery-case.ts';
import { outstandingOf } from './desk-records.ts';
import { isAllOut, isOfItsRound, missingItems } from './expected-results.ts';
import { decideCompletion, decideService, type Serving } from './hand-out.ts';
import type { JointDelivery } from './joint-case.ts';
import { openActions } from './lifecycle.ts';
import type { DocumentProof, ProofOfService } from './proof-of-service.ts';
import { isRefused, refuse, type Refused } from './refusals.ts';

/** The results that are still to be handed out: neither those that were handed out alone before, nor those that a new round has replaced. */
const stillHere = (joint: JointDelivery, deliveries: readonly DeliveryCase[]): readonly DeliveryCase[] =>
  deliveries
    .filter(({ status, blockedAt }) => openActions(status).some((action) => action === 'deliver') && blockedAt === null)
    .filter((deliveryCase) => isOfItsRound(joint, deliveryCase));

/** What the applicant still owes for the items of a joint case: item and material. */
export const owedItems = (deliveries: readonly DeliveryCase[]): string[] =>
  deliveries.flatMap((delivery) => outstandingOf(delivery).map(({ name }) => `${delivery.itemName}：${name}`));

/**
 * The applicant changes how the results are handed out, until all of them are (P5). Results that were handed out before are not affected.
 * Choosing the same again publishes no event. Refuses ALL_HANDED_OUT.
 */
export function decideChoice(
  joint: JointDelivery,
  deliveries: readonly DeliveryCase[],
  delivery: JointDelivery['delivery'],
  { by, now }: { readonly by: string | null; readonly now: HallNow },
): { readonly joint: JointDelivery; readonly events: readonly HallEvent[] } | Refused {
  if (isAllOut(joint, deliveries)) return refuse('ALL_HANDED_OUT');
  if (joint.delivery === delivery) return { joint, events: [] };
  const data = { jointCaseId: joint.id, delivery, changedAt: now.instant, officerStaffNo: by };
  return { joint: { ...joint, delivery }, events: [{ type: 'JointDeliveryChanged.v1', data }] };
}

/** The proof of one document of a joint case, and whose document it is. */
export type CaseProof = DocumentProof & { readonly caseId: string };

/** A delivery as it was, and its two decisions: it is served, and then it is completed. */
export type Served = { readonly before: DeliveryCase; readonly service: Decided; readonly completion: Decided };

/**
 * All results of a joint case are handed out in one order, with one proof for each document (统一出件). Every result must have been offered by its
 * department and signed for by the window, and nothing may be owed for any of them (S49). Results that were handed out alone before are not handed
 * out again. Refuses HANDED_OUT_SINGLY, RESULTS_MISSING, ALL_HANDED_OUT, SUPPLEMENT_OWED, DOCUMENTS_DO_NOT_MATCH, and what `decideService` refuses.
 */
export function decideUnifiedService(
  joint: JointDelivery,
  all: readonly DeliveryCase[],
  { proof, proofs }: { readonly proof: ProofOfService; readonly proofs: readonly CaseProof[] },
  serving: Serving,
): readonly Served[] | Refused {
  if (joint.delivery !== 'TOGETHER') return refuse('HANDED_OUT_SINGLY');
  const missing = missingItems(joint, all);
  if (missing.length > 0) return refuse('RESULTS_MISSING', missing);
  const deliveries = stillHere(joint, all);
  if (deliveries.length === 0) return refuse('ALL_HANDED_OUT');
  const owed = owedItems(deliveries);
  if (owed.length > 0) return refuse('SUPPLEMENT_OWED', owed);
  const wanted = deliveries.flatMap(({ id, documents }) => documents.map(({ name }) => `${id} ${name}`));
  const given = proofs.map(({ caseId, name }) => `${caseId} ${name}`);
  if (JSON.stringify([...wanted].sort()) !== JSON.stringify([...given].sort()))
    return refuse(
      'DOCUMENTS_DO_NOT_MATCH',
      deliveries.flatMap(({ itemName, documents }) => documents.map(({ name }) => `${itemName}：${name}`)),
    );
  const served = deliveries.map((delivery) => serve(delivery, proof, proofs, serving));
  return served.find(isRefused) ?? (served as readonly Served[]);
}

function serve(
  before: DeliveryCase,
  proof: ProofOfService,
  proofs: readonly CaseProof[],
  serving: Serving,
): Served | Refused {
  const own = proofs.filter(({ caseId }) => caseId === before.id).map(({ name, evidence }) => ({ name, evidence }));
  const weakest = own.find(({ evidence }) => evidence.trim() === '') ?? own[0];
  const service = decideService(before, { ...proof, evidence: weakest?.evidence ?? '' }, serving, own);
  if (service.kind === 'refused') return service;
  const completion = decideCompletion(service.deliveryCase, serving.now);
  return completion.kind === 'refused' ? completion : { before, service, completion };
}
