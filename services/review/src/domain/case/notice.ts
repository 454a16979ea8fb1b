import type { HallDate } from '@hall/working-days';

/** One thing that is missing or wrong, with the rule behind it and how to put it right (D3). */
export type NoticeEntry = {
  /** Unique within the notice. */
  readonly key: string;
  /** A material of the published list: nothing else may be asked for (行政许可法 art. 31; S26). */
  readonly materialCode: string;
  readonly defect: string;
  readonly standard: string;
  readonly basis: string;
  readonly howToSupply: string;
};

/** What came in against a notice, and when. */
export type HandIn = { readonly supplementId: string; readonly entries: readonly string[]; readonly at: string };

/** The one-off notice (一次性告知, D3; 行政许可法 art. 32(4)), and what came of it. */
export type Notice = {
  readonly entries: readonly NoticeEntry[];
  readonly at: string;
  readonly by: string;
  /** Keys that are still unmet: all of them at first, never more (T11b). */
  readonly unmet: readonly string[];
  readonly handIns: readonly HandIn[];
  /** When the last of what was unmet came in; null while something is outstanding. */
  readonly completeAt: string | null;
  /**
   * The last complete supplement that did not meet everything, when the department said so, and the working days of C6 that the applicant has
   * left from then; missing of before that was kept: until the end of the first notice.
   */
  readonly restated: { readonly completeAt: string; readonly at: string; readonly left?: number } | null;
  /** When clock C6 ran out without everything. */
  readonly lapsedAt: string | null;
  /** Clock C6's end had ended the case, and something in time has voided that (VOID_LAPSE): from when to when it had ended. */
  readonly voided?: { readonly endedAt: string; readonly at: string };
  /** The applicant expressly wants a decision on what is there (C-1): on which day, and who has recorded it. */
  readonly decisionAsked?: { readonly on: HallDate; readonly at: string; readonly by: string };
};
