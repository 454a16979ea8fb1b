import type { PinnedItem } from '@hall/event-contracts';
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

/** A supplement: what the applicant handed in after a notice or a promise, and when. */
export type HandIn = { readonly supplementId: string; readonly entries: readonly string[]; readonly at: string };

/** The one-off notice (一次性告知, D3; 行政许可法 art. 32(4)), and what came of it. */
export type Notice = {
  readonly entries: readonly NoticeEntry[];
  readonly at: string;
  readonly by: string;
  /** Keys of the entries that are still unmet: at first all of them. A repeated notice can only make the list shorter (T11b). */
  readonly unmet: readonly string[];
  readonly handIns: readonly HandIn[];
  /** When the last of what was unmet came in; null while something is outstanding. */
  readonly completeAt: string | null;
  /**
   * Set when a complete supplement did not meet everything and the department repeated its notice (T11b). `completeAt` is when that supplement
   * was complete, `at` when the notice was repeated, `left` the working days of clock C6 that remain from then on. `left` is absent in records
   * from before this field existed: the period of the first notice then simply ran on.
   */
  readonly restated: { readonly completeAt: string; readonly at: string; readonly left?: number } | null;
  /** When clock C6 ran out although something was still missing. */
  readonly lapsedAt: string | null;
  /** Set when clock C6 had ended the case and an act done in time voided that (VOID_LAPSE): ended at `endedAt`, voided at `at`. */
  readonly voided?: { readonly endedAt: string; readonly at: string };
  /** The applicant has expressly asked for a decision without the missing materials (C-1): on which day, and who recorded it and when. */
  readonly decisionAsked?: { readonly on: HallDate; readonly at: string; readonly by: string };
};

/**
 * Whether the department can ask for missing materials with a notice. It cannot where the item's law returns an incomplete case (C-8). A
 * component of a joint case that would be returned to be filed again (RETURN_RESUBMIT) may get the notice instead, because the applicant is to
 * be told once and hand in once (P1 of docs/law/joint-cases.md). Where the law prescribes a refusal with the list, there is no notice either way.
 */
export const mayBeNotified = ({
  item,
  jointCaseId,
}: {
  readonly item: Pick<PinnedItem, 'incompletePolicy'>;
  readonly jointCaseId: string | null;
}): boolean =>
  item.incompletePolicy === 'NOTICE_5WD' || (jointCaseId !== null && item.incompletePolicy === 'RETURN_RESUBMIT');
