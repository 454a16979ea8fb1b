import type { HallEvent, JointCaseReceivedV1 } from '@hall/event-contracts';
import type { HallDate, HallNow } from '@hall/working-days';
import type { Decided } from './decision.ts';
import type { DeliveryCase } from './delivery-case.ts';
import { isAllOut, isOfItsRound, missingItems, type ExpectedResults } from './expected-results.ts';
import { hasComeBack } from './failed-try.ts';
import { decideCompletion, decideService, type Serving } from './hand-out.ts';
import { openActions } from './lifecycle.ts';
import { outstandingOf } from './owed-material.ts';
import type { DocumentProof, ProofOfService } from './proof-of-service.ts';
import { isRefused, refuse, type Refused } from './refusals.ts';

/** What delivery knows of a joint case: what the applicant chose, and from its conclusion on which results there will be. */
export type JointDelivery = ExpectedResults & {
  readonly id: string;
  readonly jointCaseNumber: string;
  readonly matterName: string;
  readonly delivery: 'TOGETHER' | 'AS_READY';
};

/** What is kept of a joint case at its receipt. */
export const openJointDelivery = (received: JointCaseReceivedV1): JointDelivery => ({
  id: received.jointCaseId,
  jointCaseNumber: received.jointCaseNumber,
  matterName: received.matter.name,
  delivery: received.delivery,
  components: received.components.map(({ key, caseId, item }) => ({ key, caseId, itemName: item.name })),
  expected: null,
});

/**
 * Whether a result may be handed out by itself: of a case of its own; where the applicant wants each as it comes; and although all are wanted in
 * one order, a refusal at once, because its remedies run from service, and a grant from day 9 on, so that the ten days of art. 44 are kept
 * (domain 6.3). What was sent with the others once and has come back goes by itself, and an offer of before such days were told never waits.
 */
export const mayGoAlone = (
  deliveryCase: Pick<DeliveryCase, 'outcome' | 'handOutAloneFrom' | 'attempts'>,
  joint: Pick<JointDelivery, 'delivery'> | null | undefined,
  today: HallDate,
): boolean => {
  const { outcome, handOutAloneFrom } = deliveryCase;
  if (joint?.delivery !== 'TOGETHER' || outcome === 'REFUSED' || hasComeBack(deliveryCase)) return true;
  return handOutAloneFrom === null || today >= handOutAloneFrom;
};

/** Results that are still to be handed out: what is out already, alone, is not handed out again, nor what a new round has replaced. */
const stillHere = (joint: JointDelivery, deliveries: readonly DeliveryCase[]): readonly DeliveryCase[] =>
  deliveries
    .filter(({ status, blockedAt }) => openActions(status).some((action) => action === 'deliver') && blockedAt === null)
    .filter((deliveryCase) => isOfItsRound(joint, deliveryCase));

/** What the applicant still owes for the items of a joint case: item and material. */
export const owedItems = (deliveries: readonly DeliveryCase[]): string[] =>
  deliveries.flatMap((delivery) => outstandingOf(delivery).map(({ name }) => `${delivery.itemName}：${name}`));

/**
 * The choice is changed until all results are out (domain 6.3): what is out stays out. Choosing the same again tells nobody. Refuses ALL_HANDED_OUT.
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

/** One proof per document, by case. */
export type CaseProof = DocumentProof & { readonly caseId: string };

/** A delivery as it was, and its two steps: served, and completed. */
type Served = { readonly before: DeliveryCase; readonly service: Decided; readonly completion: Decided };

/**
 * All results are handed out in one order, with one proof per document (统一出件): nothing is handed out that its department has not
 * offered and the window not signed for, nor while something is owed for one of them (S49); what is out already, alone, is not handed out again.
 * Refuses HANDED_OUT_SINGLY, RESULTS_MISSING, ALL_HANDED_OUT, SUPPLEMENT_OWED, DOCUMENTS_DO_NOT_MATCH, and what `decideService` refuses.
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
