import { dueAtWork, momentOf, type Calendar, type Due, type HallDate, type HallMoment } from '@hall/working-days';
import type { CaseClockKind } from './clock.ts';
import { clockOf } from './clocks-of.ts';
import { reckon } from './reckon.ts';
import type { ReviewCase } from '../case/review-case.ts';

/** The last moments of the decision clocks as they are reckoned when they start. Null where no period runs. */
type DueDates = {
  /** C2: by law (法定时限). */
  readonly statutory: Due | null;
  /** C3: promised (承诺时限); ends with the hand-over to the window (S47). */
  readonly committed: Due | null;
};

/** Both clocks start with the acceptance (行政许可法 art. 42; C2, C3); halves of promises by R15. */
export function dueDatesOf(reviewCase: ReviewCase, calendar: Calendar): DueDates {
  const { acceptance } = reviewCase;
  if (!acceptance) return { statutory: null, committed: null };
  const due = (kind: CaseClockKind): Due | null => {
    const clock = clockOf(reviewCase, kind);
    return clock ? reckon(clock, momentOf(acceptance.at).date, calendar) : null;
  };
  return { statutory: due('DECISION_STATUTORY'), committed: due('DECISION_COMMITTED') };
}

/** The last day an applicant may promise a missing material for (T9); undefined where the item has no tolerance. */
export const longestPromise = (
  tolerance: ReviewCase['item']['tolerance'],
  from: HallMoment,
  calendar: Calendar,
): HallDate | undefined => (tolerance ? dueAtWork(from, tolerance.longestPromise, calendar).on : undefined);
