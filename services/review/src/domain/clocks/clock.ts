import type { HallDate, Period } from '@hall/working-days';

/** The legal clocks of a case in its department (domain 3.2). */
export const clockKinds = ['CLAIM', 'NOTICE', 'DECISION_STATUTORY', 'DECISION_COMMITTED', 'ISSUE'] as const;
export type ClockKind = (typeof clockKinds)[number];

/** What ended a clock. */
export type ClockEnd = 'CLAIMED' | 'ACCEPTED' | 'LAPSED' | 'DECIDED' | 'HANDED_OVER' | 'DELIVERED' | 'CASE_ENDED';

/** A time in which a clock stands still (行政许可法 art. 45; R6); `to` is null while it lasts. */
export type ClockSuspension = {
  readonly kind: string;
  readonly from: HallDate;
  readonly to: HallDate | null;
  /** Number of the notice D10. */
  readonly document: string;
};

/** A clock as a record: what started it, how long it runs, by which law, and what moved and ended it. Its end is computed. */
export type Clock = {
  readonly kind: ClockKind;
  /** When it started (RFC 3339): its day in Asia/Shanghai is day 0 (R2). */
  readonly startedAt: string;
  readonly length: Period;
  readonly legalBasis: string;
  readonly suspensions: readonly ClockSuspension[];
  /** Working days added once (art. 42); 0 without an extension. */
  readonly extension: number;
  readonly end: { readonly at: string; readonly cause: ClockEnd } | null;
};

/** C13: the department takes the case (S37). */
export const CLAIM_PERIOD: Period = { amount: 0.5, unit: 'WORKING_DAY' };
/** C1: the department has five working days to say, once, everything that is missing (行政许可法 art. 32(4), 82). */
export const NOTICE_PERIOD: Period = { amount: 5, unit: 'WORKING_DAY' };
/** C5: the certificate is issued and served within ten working days (行政许可法 art. 44). */
export const ISSUE_PERIOD: Period = { amount: 10, unit: 'WORKING_DAY' };
