import type { Caller } from '@hall/callers';
import { decideCompletion, decideService } from '../domain/hand-out.ts';
import { mayGoAlone } from '../domain/joint-case.ts';
import type { ProofOfService } from '../domain/proof-of-service.ts';
import { refuse } from '../domain/refusals.ts';
import { caseStep } from '../storage/decision-store.ts';
import { findJointDelivery } from '../storage/joint-delivery-store.ts';
import { listPowers } from '../storage/power-store.ts';
import { actOnDelivery, type DeliveryRequest } from './act-on-delivery.ts';
import type { Desk } from './desk.ts';

/**
 * The result is served with proof (T26). As nothing is left to hand out then, the case is completed (办结, T28) in the same transaction. Refuses
 * HANDED_OUT_TOGETHER where the applicant wants all results of a joint case in one order and this one may not go alone yet, and what `actOnDelivery`
 * and `decideService` refuse.
 */
export const deliverResult = (
  desk: Desk,
  caller: Caller,
  request: DeliveryRequest & { readonly proof: ProofOfService },
) =>
  actOnDelivery({ desk, caller, operation: 'deliverResult' }, request, async (deliveryCase, { tx, now, change }) => {
    const joint = deliveryCase.jointCaseId === null ? undefined : await findJointDelivery(tx, deliveryCase.jointCaseId);
    if (!mayGoAlone(deliveryCase, joint, now.today))
      return refuse('HANDED_OUT_TOGETHER', [`可以单独送达的日期：${deliveryCase.handOutAloneFrom}`]);
    const powers = await listPowers(tx, deliveryCase.parties, request.proof.mandateId);
    const service = decideService(deliveryCase, request.proof, { by: caller.id, now, powers });
    if (service.kind === 'refused') return service;
    const delivered = caseStep(deliveryCase, service, { ...change, action: 'deliver' });
    const completion = decideCompletion(delivered.after, now);
    if (completion.kind === 'refused') return completion;
    return [delivered, caseStep(delivered.after, completion, { ...change, action: 'complete' })];
  });
