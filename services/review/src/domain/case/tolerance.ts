import type { PinnedItem } from '@hall/event-contracts';
import type { HallDate } from '@hall/working-days';
import type { HandIn } from './notice.ts';

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
  /** The windows were told what is owed; missing of before they were, until the service has made up for it. */
  readonly told?: true;
  /** What came in against the promise and waits for the department's look; by the codes of the materials. */
  readonly handIns?: readonly HandIn[];
  /** When the last of what was promised came in, in time: clock C7 ended then; null while something is outstanding. */
  readonly completeAt?: string | null;
  /** What came in was complete but not right, and the department said so: C7 runs on from then for the working days that were left. */
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
