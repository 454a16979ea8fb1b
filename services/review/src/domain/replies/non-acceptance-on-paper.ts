import type { Department } from '@hall/event-contracts';
import { momentOf } from '@hall/working-days';
import { decided, type Decision } from '../case/decision.ts';
import type { Staff } from './named-staff.ts';
import { inTurn } from './reply-verdict.ts';
import { decideNonAcceptance, type NonAcceptanceGiven } from '../ending/non-acceptance.ts';
import { decideClaim } from '../examination/examination.ts';
import { isAllowed } from '../access/permissions.ts';
import { refuse } from '../case/refusals.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { inTime } from '../silence/act-in-time.ts';
import type { Circumstances } from '../case/circumstances.ts';

/** Who signed the paper and when (RFC 3339), and the department with its people. */
type OnPaper = {
  readonly reviewerStaffNo: string;
  readonly at: string;
  readonly department: Department | undefined;
  readonly staff: Staff;
};

/**
 * The department did not accept the case (T7), on a day: before the end of C1 nothing was accepted by silence, whenever the paper comes. Refuses
 * BAD_DATE, UNKNOWN_STAFF, STAFF_WITHOUT_POWER, and what `decideClaim` and `decideNonAcceptance` refuse.
 */
export function decideNonAcceptanceOnPaper(
  reviewCase: ReviewCase,
  given: NonAcceptanceGiven,
  { reviewerStaffNo, at, department, staff }: OnPaper,
  heard: Pick<Circumstances, 'now' | 'calendar'>,
): Decision {
  const roles = staff.get(reviewerStaffNo);
  if (!roles) return refuse('UNKNOWN_STAFF', [reviewerStaffNo]);
  if (!isAllowed(roles, 'declineAcceptance')) return refuse('STAFF_WITHOUT_POWER', [reviewerStaffNo]);
  if (at < reviewCase.receivedAt || at > heard.now.instant) return refuse('BAD_DATE', [momentOf(at).date]);
  const then = { instant: at, today: momentOf(at).date };
  const rule = (current: ReviewCase): Decision =>
    inTurn(
      decided(current),
      (open) =>
        open.reviewerStaffNo === reviewerStaffNo ? undefined : decideClaim(open, { by: reviewerStaffNo, now: then }),
      (claimed) =>
        decideNonAcceptance(claimed, given, { by: reviewerStaffNo, now: then, calendar: heard.calendar, department }),
    );
  const before = inTime(reviewCase, 'DECLINE', at, heard);
  const decision = before && rule(before.reviewCase);
  if (decision?.kind === 'refused') return decision;
  return (decision && before?.voiding(decision)) ?? rule(reviewCase);
}
