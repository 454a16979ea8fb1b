import type { PinnedItem } from '@hall/event-contracts';

/** Accepted with secondary gaps on a signed promise (容缺受理, D5; S32, S33). */
export type Tolerance = {
  readonly state: 'OPEN' | 'FULFILLED' | 'BREACHED';
  /** The codes of the secondary materials that are missing. */
  readonly missing: readonly string[];
  /** Codes that have come in and were accepted. */
  readonly received: readonly string[];
  /** When the gap must be closed: before the decision, or when the result is handed out. */
  readonly mode: NonNullable<PinnedItem['tolerance']>['mode'];
  /** The promised day, as the applicant signed it. */
  readonly promisedOn: string;
  readonly at: string;
  readonly by: string;
  /** Number of the document by which the credit was repaired after an earlier breach (B6). */
  readonly creditRepair?: string | null;
  /** When the gap was closed, or clock C7 ran out. */
  readonly closedAt: string | null;
};
