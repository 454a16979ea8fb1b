import type { HallEvent } from '@hall/event-contracts';
import type { HallNow } from '@hall/working-days';
import type { DeliveryCase } from './delivery-case.ts';
import type { Refused } from './refusals.ts';

/** The circumstances of an act at the delivery window: who does it (a staff number), and when. */
export type Circumstances = { readonly by: string; readonly now: HallNow };

/** The decision to go ahead: the delivery as it will be, and the events to publish. Both are saved together, or neither. */
export type Decided = {
  readonly kind: 'decided';
  readonly deliveryCase: DeliveryCase;
  readonly events: readonly HallEvent[];
};

/** What every rule answers: the decision to go ahead, or a refusal. */
export type Decision = Decided | Refused;

/** The decision to go ahead. */
export const decided = (deliveryCase: DeliveryCase, ...events: readonly HallEvent[]): Decided => ({
  kind: 'decided',
  deliveryCase,
  events,
});
