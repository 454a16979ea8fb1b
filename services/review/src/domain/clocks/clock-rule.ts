import type { Period } from '@hall/working-days';
import type { ReviewCase } from '../case/review-case.ts';
import type { CaseClockKind, ClockEnd, ClockSuspension } from './clock.ts';

/** Something that ends a clock: when it happened, and what it was. Null or undefined while it has not. */
export type Ending = readonly [at: string | null | undefined, cause: ClockEnd];

/** What starts a clock, how long it runs, which law says so, and what ends it. Each is read from what has happened to the case. */
export type ClockRule = {
  /** When it started (RFC 3339); null or undefined: it does not run for this case. */
  readonly startedAt: (reviewCase: ReviewCase) => string | null | undefined;
  /** How long it runs; null: it does not run for this case. */
  readonly period: (reviewCase: ReviewCase) => Period | null;
  readonly law: (reviewCase: ReviewCase) => string;
  /** What it waits for: the first in the list that has happened has ended it. */
  readonly endedBy: (reviewCase: ReviewCase) => readonly Ending[];
  /** Of a remedy of the applicant: it runs on when the case has ended. */
  readonly outlivesTheCase?: true;
  /** It is counted back from its start: something has to be done so long before (X23). */
  readonly backward?: true;
  /** When it stands still (行政许可法 art. 45; R6); never, where there is nothing. */
  readonly suspensions?: (reviewCase: ReviewCase) => readonly ClockSuspension[];
  /** Days added once (行政许可法 art. 42); none, where there is nothing. */
  readonly extension?: (reviewCase: ReviewCase) => number;
};

/** Rules of some clocks, by kind. */
export type ClockRules = Readonly<Partial<Record<CaseClockKind, ClockRule>>>;
