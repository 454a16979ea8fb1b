import type { Caller } from '@hall/callers';
import { decideHandOver } from '../domain/hand-out.ts';
import { caseStep } from '../storage/decision-store.ts';
import { actOnDelivery, type DeliveryRequest } from './act-on-delivery.ts';
import type { Desk } from './desk.ts';

/** The officer signs for the documents (T24/T25). Refuses what `actOnDelivery` and `decideHandOver` refuse. */
export const handOverResult = (
  desk: Desk,
  caller: Caller,
  request: DeliveryRequest & { readonly documentNames: readonly string[] },
) =>
  actOnDelivery({ desk, caller, operation: 'handOverResult' }, request, async (deliveryCase, { now, change }) => {
    const decision = decideHandOver(deliveryCase, request.documentNames, { by: caller.id, now });
    if (decision.kind === 'refused') return decision;
    return [caseStep(deliveryCase, decision, { ...change, action: 'handOver' })];
  });
