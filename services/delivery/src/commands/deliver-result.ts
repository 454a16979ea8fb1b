import { decideCompletion, decideService } from '../domain/hand-out.ts';
import type { Caller } from '../domain/permissions.ts';
import type { ProofOfService } from '../domain/proof-of-service.ts';
import { saveDecision } from '../storage/delivery-case-store.ts';
import { actOnDelivery, type DeliveryRequest } from './act-on-delivery.ts';
import type { Desk } from './desk.ts';

/**
 * The result is served with proof (T26), and as nothing is left to hand out the case is completed (办结, T28) in the same
 * transaction. Refuses what `actOnDelivery` and `decideService` refuse.
 */
export const deliverResult = (
  desk: Desk,
  caller: Caller,
  request: DeliveryRequest & { readonly proof: ProofOfService },
) =>
  actOnDelivery(desk, caller, 'deliverResult', request, async (tx, deliveryCase, now, change) => {
    const service = decideService(deliveryCase, request.proof, caller.id, now);
    if (service.kind === 'refused') return service;
    const delivered = await saveDecision(tx, deliveryCase, service, { ...change, action: 'deliver' });
    const completion = decideCompletion(delivered, now);
    if (completion.kind === 'refused') return completion;
    return saveDecision(tx, delivered, completion, { ...change, action: 'complete' });
  });
