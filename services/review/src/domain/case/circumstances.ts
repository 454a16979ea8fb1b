import type { Department } from '@hall/event-contracts';
import type { Calendar, HallNow } from '@hall/working-days';

/**
 * What a rule may have to know besides the case and the input: who acts, when, and the data of the department. A rule takes only the parts it
 * needs. Example:
 * `decideNotice(reviewCase, entries, { by: 'D0103', now, calendar })`.
 */
export type Circumstances = {
  /** Who acts, by staff number. */
  readonly by: string;
  /** When, and on which day in Asia/Shanghai. */
  readonly now: HallNow;
  /** The working days by which periods are reckoned. */
  readonly calendar: Calendar;
  /** The staff numbers of the department's people. */
  readonly staff: ReadonlySet<string>;
  /** The department as the catalogue has it, for its remedies; undefined where it is not known. */
  readonly department: Department | undefined;
};
