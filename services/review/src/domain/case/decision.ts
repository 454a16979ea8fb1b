import type { HallEvent } from '@hall/event-contracts';
import type { DocumentDraft } from '../documents/document.ts';
import type { Refused } from './refusals.ts';
import type { ReviewCase } from './review-case.ts';

/** The decision to go ahead: the case as it is afterwards, and the events for the other services. Both are saved in one transaction. */
export type Decided = {
  readonly kind: 'decided';
  readonly reviewCase: ReviewCase;
  readonly events: readonly HallEvent[];
  /** The documents to issue with the decision (文书, S9). */
  readonly documents?: readonly DocumentDraft[];
};

/** The answer of a rule: it goes ahead, or it refuses with a code. */
export type Decision = Decided | Refused;

/** The decision to go ahead: the changed case and the events to publish. */
export const decided = (reviewCase: ReviewCase, ...events: readonly HallEvent[]): Decided => ({
  kind: 'decided',
  reviewCase,
  events,
});

/** The decision with further documents to issue (S9). They are saved in the same transaction as the case. */
export const withDocuments = (decision: Decided, ...documents: readonly DocumentDraft[]): Decided => ({
  ...decision,
  documents: [...(decision.documents ?? []), ...documents],
});
