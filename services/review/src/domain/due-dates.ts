import { dueAfter, momentOf, type Calendar, type Due, type Period } from '@hall/working-days';
import type { ReviewCase } from './review-case.ts';

/** Clock C1: the department has five working days to say, once, everything that is missing (行政许可法 art. 32(4), 82). */
export const NOTICE_PERIOD = { amount: 5, unit: 'WORKING_DAY' } as const;

/** The last moments of the decision clocks: computed from the acceptance, never stored. Null where no period runs. */
export type DueDates = {
  /** C2: by law (法定时限). */
  readonly statutory: Due | null;
  /** C3: promised (承诺时限); ends with the hand-over to the window (S47). */
  readonly committed: Due | null;
};

/** Both clocks start with the acceptance (行政许可法 art. 42; domain 3.2); halves of promises by R15. */
export function dueDatesOf(
  { acceptance, item }: Pick<ReviewCase, 'acceptance' | 'item'>,
  calendar: Calendar,
): DueDates {
  const due = (period: Period | null): Due | null =>
    acceptance && period ? dueAfter(momentOf(acceptance.at), period, calendar) : null;
  return { statutory: due(item.clock.statutory), committed: due(item.clock.committed) };
}
