import type { HallEvent } from '@hall/event-contracts';
import type { Refused } from '../refusals/refusals.ts';
import type { ServiceCase } from './service-case.ts';

/** The decision to go ahead: the changed case, and the events that tell the other services. Both are saved together, or neither is. */
export type Decided = {
  readonly kind: 'decided';
  readonly serviceCase: ServiceCase;
  readonly events: readonly HallEvent[];
};

/** What every rule about a case returns: the decision to go ahead, or a refusal. */
export type Decision = Decided | Refused;
