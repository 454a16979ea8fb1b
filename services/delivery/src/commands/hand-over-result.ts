import { decideHandOver } from '../domain/hand-out.ts';
import type { Caller } from '../domain/permissions.ts';
import { saveDecision } from '../storage/delivery-case-store.ts';
import { actOnDelivery, type DeliveryRequest } from './act-on-delivery.ts';
import type { Desk } from './desk.ts';

/** The officer signs for the documents (T24/T25). Refuses what `actOnDelivery` and `decideHandOver` refuse. */
export const handOverResult = (
  desk: Desk,
  caller: Caller,
  request: DeliveryRequest & { readonly documentNames: readonly string[] },
) =>
  actOnDelivery(desk, caller, 'handOverResult', request, async (tx, deliveryCase, now, change) => {
    const decision = decideHandOver(deliveryCase, request.documentNames, caller.id, now);
    if (decision.kind === 'refused') return decision;
    return saveDecision(tx, deliveryCase, decision, { ...change, action: 'handOver' });
  });
