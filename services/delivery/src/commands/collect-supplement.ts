import type { Caller } from '@hall/callers';
import { decideCollection, type MaterialReceived } from '../domain/owed-material.ts';
import { caseStep } from '../storage/decision-store.ts';
import { actOnDelivery, type DeliveryRequest } from './act-on-delivery.ts';
import type { Desk } from './desk.ts';

/** Materials of tolerated acceptance come in at the window (出件时补正, S49). Refuses what `actOnDelivery` and `decideCollection` refuse. */
export const collectSupplement = (
  desk: Desk,
  caller: Caller,
  request: DeliveryRequest & { readonly materials: readonly MaterialReceived[] },
) =>
  actOnDelivery({ desk, caller, operation: 'collectSupplement' }, request, async (deliveryCase, { now, change }) => {
    const decision = decideCollection(deliveryCase, request.materials, { by: caller.id, now });
    if (decision.kind === 'refused') return decision;
    return [caseStep(deliveryCase, decision, { ...change, action: 'collect' })];
  });
