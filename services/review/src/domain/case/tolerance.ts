import type { PinnedItem } from '@hall/event-contracts';
import type { HallDate } from '@hall/working-days';
import type { HandIn } from './notice.ts';

/** Accepted with secondary gaps on a signed promise (容缺受理, D5; S32, S33). */
export type Tolerance = {
  readonly state: 'OPEN' | 'FULFILLED' | 'BREACHED';
  /** The codes of the secondary materials that are missing. */
  readonly missing: readonly string[];
  /** Codes of the materials that came in and that the department accepted. */
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
  /** True once the windows were told what is owed. Absent in records from before they were told of promises, until `tellOwed` has told them. */
  readonly told?: true;
  /** What came in to keep the promise and the department has still to check; `entries` are codes of materials. */
  readonly handIns?: readonly HandIn[];
  /** When the last promised material came in, if it came in time, which ended clock C7; null while something is outstanding. */
  readonly completeAt?: string | null;
  /**
   * Set when everything came in but did not meet the requirements. From `at`, when the department said so, clock C7 runs for the `left` working
   * days that remained.
   */
  readonly restated?: { readonly completeAt: string; readonly at: string; readonly left: number } | null;
  /** What the department has decided about the broken promise of a gap that is closed at the hand-out (B2). */
  readonly settlement?: BreachSettlement | null;
};

/** What can become of a broken promise whose gap is closed at the hand-out (B2; B4: only force majeure moves the day). */
export const breachDecisions = ['TERMINATE', 'EXTEND', 'ACCEPT_LATE'] as const;
export type BreachDecision = (typeof breachDecisions)[number];

/** The decision on a broken promise. */
export type BreachSettlement = {
  readonly decision: BreachDecision;
  readonly reason: string;
  /** The new day, where it was moved. */
  readonly until: HallDate | null;
  readonly at: string;
  readonly by: string;
};
