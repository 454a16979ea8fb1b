import type { HallEvent } from '@hall/event-contracts';
import type { Refused } from '../refusals/refusals.ts';
import type { ServiceCase } from './service-case.ts';

/** A rule's "yes": the case as it will be, and what the others must hear. Both are saved together, or neither. */
export type Decided = {
  readonly kind: 'decided';
  readonly serviceCase: ServiceCase;
  readonly events: readonly HallEvent[];
};

/** What every rule about a case answers. */
export type Decision = Decided | Refused;
