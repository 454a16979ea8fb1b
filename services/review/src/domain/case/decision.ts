import type { HallEvent } from '@hall/event-contracts';
import type { DocumentDraft } from '../documents/document.ts';
import type { Refused } from './refusals.ts';
import type { ReviewCase } from './review-case.ts';

/** A rule's "yes": the case as it will be, and what the others must hear. Both are saved together, or neither. */
export type Decided = {
  readonly kind: 'decided';
  readonly reviewCase: ReviewCase;
  readonly events: readonly HallEvent[];
  /** The documents that go with it (文书, S9). */
  readonly documents?: readonly DocumentDraft[];
};

/** What every rule answers. */
export type Decision = Decided | Refused;

/** Says yes. */
export const decided = (reviewCase: ReviewCase, ...events: readonly HallEvent[]): Decided => ({
  kind: 'decided',
  reviewCase,
  events,
});

/** The decision with the documents that go with it: saved together, or neither (S9). */
export const withDocuments = (decision: Decided, ...documents: readonly DocumentDraft[]): Decided => ({
  ...decision,
  documents: [...(decision.documents ?? []), ...documents],
});
