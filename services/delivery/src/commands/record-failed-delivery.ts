import type { Caller } from '@hall/callers';
import type { FailedTry } from '../domain/desk-records.ts';
import { decideFailedTry } from '../domain/failed-try.ts';
import { caseStep } from '../storage/decision-store.ts';
import { actOnDelivery, type DeliveryRequest } from './act-on-delivery.ts';
import type { Desk } from './desk.ts';

/** A try to serve the result has failed (送达未成, T27). Refuses what `actOnDelivery` and `decideFailedTry` refuse. */
export const recordFailedDelivery = (
  desk: Desk,
  caller: Caller,
  request: DeliveryRequest & Pick<FailedTry, 'reason' | 'evidence'>,
) =>
  actOnDelivery({ desk, caller, operation: 'recordFailedDelivery' }, request, async (deliveryCase, { now, change }) => {
    const { reason, evidence } = request;
    const decision = decideFailedTry(deliveryCase, { reason, evidence }, { by: caller.id, now });
    if (decision.kind === 'refused') return decision;
    return [caseStep(deliveryCase, decision, { ...change, action: 'failTry' })];
  });
