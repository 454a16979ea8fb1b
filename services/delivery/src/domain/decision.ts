import type { HallEvent } from '@hall/event-contracts';
import type { DeliveryCase } from './delivery-case.ts';
import type { Refused } from './refusals.ts';

/** A rule's "yes": the delivery as it will be, and what the others must hear. Both are saved together, or neither. */
export type Decided = {
  readonly kind: 'decided';
  readonly deliveryCase: DeliveryCase;
  readonly events: readonly HallEvent[];
};

/** What every rule answers. */
export type Decision = Decided | Refused;

/** Says yes. */
export const decided = (deliveryCase: DeliveryCase, ...events: readonly HallEvent[]): Decided => ({
  kind: 'decided',
  deliveryCase,
  events,
});
