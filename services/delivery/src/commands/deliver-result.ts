import { hasComeBack } from '../domain/failed-try.ts';
import { decideCompletion, decideService } from '../domain/hand-out.ts';
import type { Caller } from '../domain/permissions.ts';
import type { ProofOfService } from '../domain/proof-of-service.ts';
import { saveDecision } from '../storage/delivery-case-store.ts';
import { actOnDelivery, type DeliveryRequest } from './act-on-delivery.ts';
import type { Desk } from './desk.ts';
import { refuse } from '../domain/refusals.ts';
import { findJointDelivery } from '../storage/joint-delivery-store.ts';

/**
 * The result is served with proof (T26), and as nothing is left to hand out the case is completed (办结, T28) in the same
 * transaction. Refuses HANDED_OUT_TOGETHER where the applicant wants all results of a joint case in one order and it was not sent with them
 * once before, and what
 * `actOnDelivery` and `decideService` refuse.
 */
export const deliverResult = (
  desk: Desk,
  caller: Caller,
  request: DeliveryRequest & { readonly proof: ProofOfService },
) =>
  actOnDelivery(desk, caller, 'deliverResult', request, async (tx, deliveryCase, now, change) => {
    const joint = deliveryCase.jointCaseId === null ? undefined : await findJointDelivery(tx, deliveryCase.jointCaseId);
    if (joint?.delivery === 'TOGETHER' && !hasComeBack(deliveryCase)) return refuse('HANDED_OUT_TOGETHER');
    const service = decideService(deliveryCase, request.proof, caller.id, now);
    if (service.kind === 'refused') return service;
    const delivered = await saveDecision(tx, deliveryCase, service, { ...change, action: 'deliver' });
    const completion = decideCompletion(delivered, now);
    if (completion.kind === 'refused') return completion;
    return saveDecision(tx, delivered, completion, { ...change, action: 'complete' });
  });
