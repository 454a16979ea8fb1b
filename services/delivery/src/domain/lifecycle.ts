import { lifecycleFrom, wordsOf } from '@hall/lifecycle';
import { actions, type DeliveryAction } from './actions.ts';
import { deliveryStatuses, type DeliveryStatus } from './status.ts';

/**
 * The delivery window's part of a case's life (T24 to T28, T33): for each status, the possible actions and the status each leads to.
 * @public scripts/generate-docs.mjs reads it from the built code
 */
export const lifecycle = lifecycleFrom(deliveryStatuses, actions);

/** The actions that this status allows, whoever takes them. `availableActions` also asks who wants to. */
export const openActions = (status: DeliveryStatus): readonly DeliveryAction[] =>
  Object.keys(lifecycle[status]) as DeliveryAction[];

/** The status after this action. Undefined when this status does not allow the action: the rule then refuses ACTION_NOT_OPEN. */
export const nextStatus = (status: DeliveryStatus, action: DeliveryAction): DeliveryStatus | undefined =>
  lifecycle[status][action];

/** What people can do in this status, in the words of officers. */
export const openWords = (status: DeliveryStatus): readonly string[] =>
  wordsOf(openActions(status).map((action) => actions[action]));
