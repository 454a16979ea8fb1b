import type { PinnedItem } from '@hall/event-contracts';
import type { HallDate } from '@hall/working-days';
import type { HandIn } from './notice.ts';
import { isEnded, type ReviewStatus } from './status.ts';
import type { Ruling } from './written-ruling.ts';

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
export type BreachDecision = 'TERMINATE' | 'EXTEND' | 'ACCEPT_LATE';

/** The decision on a broken promise. */
export type BreachSettlement = {
  readonly decision: BreachDecision;
  readonly reason: string;
  /** The new day, where it was moved. */
  readonly until: HallDate | null;
  readonly at: string;
  readonly by: string;
};

/** Codes of the promised materials that have come in, whether the department has checked them or not. */
export const cameIn = ({ received, handIns = [] }: Tolerance): readonly string[] => [
  ...new Set([...received, ...handIns.flatMap(({ entries }) => entries)]),
];

/** Codes of the promised materials that have come in and that the department has still to check. */
export const toLookAt = (tolerance: Tolerance): readonly string[] =>
  cameIn(tolerance).filter((code) => !tolerance.received.includes(code));

/** What of a case says whether a promise was kept: the promise, and the decision; null where there is none. */
type Promised = { readonly tolerance: Tolerance | null; readonly ruling: Pick<Ruling, 'outcome'> | null };

/** Codes of the promised materials that the applicant still owes (S33). None when the promise was kept, or the case was refused. */
export function outstandingPromise({ tolerance, ruling }: Promised): readonly string[] {
  if (!tolerance || tolerance.state === 'FULFILLED' || ruling?.outcome === 'REFUSED') return [];
  const there = cameIn(tolerance);
  return tolerance.missing.filter((code) => !there.includes(code));
}

/**
 * Whether the department still has to decide about a broken promise (B2): the materials were due at the hand-out, something is still owed, and the
 * result has not been delivered. When the applicant brings the rest late, there is nothing left to decide: the certificate is handed out, and the
 * breach stays on record (B6).
 */
export const isBreachOpen = (
  reviewCase: Promised & { readonly status: ReviewStatus; readonly deliveredAt: string | null },
): boolean =>
  !isEnded(reviewCase.status) &&
  reviewCase.deliveredAt === null &&
  reviewCase.tolerance?.mode === 'AT_DELIVERY' &&
  reviewCase.tolerance.state === 'BREACHED' &&
  !reviewCase.tolerance.settlement &&
  outstandingPromise(reviewCase).length > 0;

/** Whether promised materials that are due before the decision are still missing. */
export const isGapOpen = (tolerance: Tolerance | null): boolean =>
  tolerance !== null && tolerance.mode === 'BEFORE_DECISION' && tolerance.state !== 'FULFILLED';
