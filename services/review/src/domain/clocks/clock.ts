import type { HallDate, Period } from '@hall/working-days';

/** The legal clocks of a case in its department, in the order of docs/law/clocks.md. */
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

/** What ended a clock. */
export const clockEnds = [
  'CLAIMED',
  'ACCEPTED',
  'LAPSED',
  'DECIDED',
  'HANDED_OVER',
  'DELIVERED',
  'CASE_ENDED',
  'NOTICE_GIVEN',
  'NOT_ACCEPTED',
  'SUPPLIED',
  'FULFILLED',
  'REQUESTED',
  'HELD',
  'ANNOUNCED',
  'ASSIGNED',
  'EXPLAINED',
  'RESUMED',
  'RESTATED',
  'PRECHECKED',
  'SIGNED_FOR',
  'VOIDED',
  'REOPENED',
] as const;
export type ClockEnd = (typeof clockEnds)[number];

/** A time in which a clock stands still (行政许可法 art. 45; R6); `to` is null while it lasts. */
export type ClockSuspension = {
  readonly kind: string;
  readonly from: HallDate;
  readonly to: HallDate | null;
  /** The notice that told it: D10 and which one of the case, `D10-1`. */
  readonly document: string;
};

/** A clock as a record: what started it, how long it runs, by which law, and what moved and ended it. Its end is computed. */
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

const workingDays = (amount: number): Period => ({ amount, unit: 'WORKING_DAY' });

/** C13: the department takes the case (S37). */
export const CLAIM_PERIOD = workingDays(0.5);
/** C1: the department has five working days to say, once, everything that is missing (行政许可法 art. 32(4), 82). */
export const NOTICE_PERIOD = workingDays(5);
/** C1a: a window pre-checks what was filed on line within a working day. */
export const ONLINE_PRECHECK_PERIOD = workingDays(1);
/** C18: papers are handed over on the day of the receipt (S10), of a paper receipt on the day it was keyed in (E27). */
export const HANDOVER_PERIOD = workingDays(0);
/** C5: the certificate is issued and served within ten working days (行政许可法 art. 44). */
export const ISSUE_PERIOD = workingDays(10);
/** C6: the applicant supplies what is missing; no statute sets a period, the hall's is ten working days. */
export const SUPPLEMENT_PERIOD = workingDays(10);
/** C8: a hearing is asked for within five days of being told (行政许可法 art. 47), counted as working days. */
export const HEARING_REQUEST_PERIOD = workingDays(5);
/** C9: and held within twenty of the request (行政许可法 art. 47). */
export const HEARING_HOLD_PERIOD = workingDays(20);
/** C11: a team of two or more is assigned within five days of the acceptance (行政许可法 art. 55). */
export const INSPECT_ASSIGN_PERIOD = workingDays(5);
/** S16: a refusal is explained within one working day. */
export const EXPLAIN_PERIOD = workingDays(1);
/** A component whose predecessor had no good end waits for the hall office so long (P4, HOLD); no statute sets it. */
export const HOLD_PERIOD = workingDays(10);
/** C10: a hearing is announced seven working days before it is held, at least (行政许可法 art. 48(1)). */
export const ANNOUNCED_BEFORE = 7;
