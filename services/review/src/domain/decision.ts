import type { HallEvent } from '@hall/event-contracts';
import type { Refused } from './refusals.ts';
import type { ReviewCase } from './review-case.ts';

/** A rule's "yes": the case as it will be, and what the others must hear. Both are saved together, or neither. */
export type Decided = {
  readonly kind: 'decided';
  readonly reviewCase: ReviewCase;
  readonly events: readonly HallEvent[];
};

/** What every rule answers. */
export type Decision = Decided | Refused;

/** Says yes. */
export const decided = (reviewCase: ReviewCase, ...events: readonly HallEvent[]): Decided => ({
  kind: 'decided',
  reviewCase,
  events,
});
