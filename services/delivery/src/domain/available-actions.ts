import type { Caller } from '@hall/callers';
import { isOffered } from '@hall/lifecycle';
import { actions, type DeliveryAction, type Place } from './actions.ts';
import type { DeliveryCase } from './delivery-case.ts';
import { openActions } from './lifecycle.ts';

/** What this caller may do now with this delivery: the status, the role and the table of actions agree. */
export const availableActions = (caller: Caller, deliveryCase: DeliveryCase, place: Place): readonly DeliveryAction[] =>
  openActions(deliveryCase.status).filter((action) =>
    isOffered(actions[action], { caller, subject: deliveryCase, situation: place }),
  );
