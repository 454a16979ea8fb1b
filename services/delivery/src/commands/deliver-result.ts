import { decideCompletion, decideService } from '../domain/hand-out.ts';
import type { Caller } from '../domain/permissions.ts';
import type { ProofOfService } from '../domain/proof-of-service.ts';
import { saveDecision } from '../storage/delivery-case-store.ts';
import { actOnDelivery, type DeliveryRequest } from './act-on-delivery.ts';
import type { Desk } from './desk.ts';
import { mayGoAlone } from '../domain/joint-delivery.ts';
import { refuse } from '../domain/refusals.ts';
import { listPowers } from '../storage/power-store.ts';
import { findJointDelivery } from '../storage/joint-delivery-store.ts';

/**
 * The result is served with proof (T26), and as nothing is left to hand out the case is completed (办结, T28) in the same
 * transaction. Refuses HANDED_OUT_TOGETHER where the applicant wants all results of a joint case in one order and it may not go alone yet, and what
 * `actOnDelivery` and `decideService` refuse.
 */
export const deliverResult = (
  desk: Desk,
  caller: Caller,
  request: DeliveryRequest & { readonly proof: ProofOfService },
) =>
  actOnDelivery(desk, caller, 'deliverResult', request, async (tx, deliveryCase, now, change) => {
    const joint = deliveryCase.jointCaseId === null ? undefined : await findJointDelivery(tx, deliveryCase.jointCaseId);
    if (!mayGoAlone(deliveryCase, joint, now.today))
      return refuse('HANDED_OUT_TOGETHER', [`可以单独送达的日期：${deliveryCase.handOutAloneFrom}`]);
    const powers = await listPowers(tx, deliveryCase.parties, request.proof.mandateId);
    const service = decideService(deliveryCase, request.proof, { by: caller.id, now, powers });
    if (service.kind === 'refused') return service;
    const delivered = await saveDecision(tx, deliveryCase, service, { ...change, action: 'deliver' });
    const completion = decideCompletion(delivered, now);
    if (completion.kind === 'refused') return completion;
    return saveDecision(tx, delivered, completion, { ...change, action: 'complete' });
  });
