import type { HallDate, Period } from '@hall/working-days';

/** The legal clocks of a case in its department (docs/law/clocks.md). */
export const clockKinds = [
  'CLAIM',
  'NOTICE',
  'ONLINE_PRECHECK',
  'DECISION_STATUTORY',
  'DECISION_COMMITTED',
  'ISSUE',
  'SUPPLEMENT',
  'SUPPLEMENT_ANSWER',
  'TOLERANCE',
  'HEARING_REQUEST',
  'HEARING_HOLD',
  'HEARING_NOTICE',
  'INSPECT_ASSIGN',
  'RECONSIDER',
  'LITIGATE',
  'EXPLAIN',
  'SUSPENSION',
  'HANDOVER',
  'HOLD',
  'JOINT',
] as const;
export type ClockKind = (typeof clockKinds)[number];

/** The clocks of one case; C17 is that of a joint case as a whole (joint-case/joint-clock). */
export type CaseClockKind = Exclude<ClockKind, 'JOINT'>;

/** What ended a clock. */
export type ClockEnd =
  | 'CLAIMED'
  | 'ACCEPTED'
  | 'LAPSED'
  | 'DECIDED'
  | 'HANDED_OVER'
  | 'DELIVERED'
  | 'CASE_ENDED'
  | 'NOTICE_GIVEN'
  | 'NOT_ACCEPTED'
  | 'SUPPLIED'
  | 'FULFILLED'
  | 'REQUESTED'
  | 'HELD'
  | 'ANNOUNCED'
  | 'ASSIGNED'
  | 'EXPLAINED'
  | 'RESUMED'
  | 'RESTATED'
  | 'PRECHECKED'
  | 'SIGNED_FOR'
  | 'VOIDED'
  | 'REOPENED';

/** A time in which a clock stands still (行政许可法 art. 45; R6); `to` is null while it lasts. */
export type ClockSuspension = {
  readonly kind: string;
  readonly from: HallDate;
  readonly to: HallDate | null;
  /** The document that told the applicant of it: its type and which one of its type on the case, `D10-1`. */
  readonly document: string;
};

/** A clock: when it started, how long it runs, by which law, and what moved or ended it. When it runs out is computed from these (`reckon`). */
export type Clock = {
  readonly kind: ClockKind;
  /** When it started (RFC 3339): its day in Asia/Shanghai is day 0 (R2). Of a backward clock, what it counts back from. */
  readonly startedAt: string;
  readonly length: Period;
  /** True where the period is counted back: something has to be done so long before (X23). */
  readonly backward?: true;
  readonly legalBasis: string;
  readonly suspensions: readonly ClockSuspension[];
  /** Days added once, in the unit of the length (art. 42); 0 without an extension. */
  readonly extension: number;
  readonly end: { readonly at: string; readonly cause: ClockEnd } | null;
};
