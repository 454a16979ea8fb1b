import type { Caller } from '@hall/callers';
import { personal, type Place } from './actions.ts';
import type { DeliveryCase } from './delivery-case.ts';
import { openActions, type DeliveryAction } from './lifecycle.ts';
import { mayDo } from './permissions.ts';

/** What this caller may do now with this delivery: the status, the role and the table of actions agree. */
export const availableActions = (caller: Caller, deliveryCase: DeliveryCase, place: Place): readonly DeliveryAction[] =>
  openActions(deliveryCase.status).filter((action) => {
    const row = personal(action);
    if (!row || row.isObstructed(deliveryCase, place)) return false;
    return mayDo(caller, row.operation) && !row.keptFrom(deliveryCase, caller);
  });
