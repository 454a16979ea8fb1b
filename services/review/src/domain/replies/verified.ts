import type { DepartmentReply } from '@hall/event-contracts';
import { momentOf, type HallDate, type HallNow } from '@hall/working-days';
import { decided } from '../case/decision.ts';
import { decideReviewStart } from '../examination/examination.ts';
import { decideVerificationPlan, decideVerificationRecord } from '../procedure/verification.ts';
import type { ReviewCase } from '../case/review-case.ts';
import type { Staff } from './named-staff.ts';
import { paperMoment } from './paper-moment.ts';
import { inTurn, reject, verdictOf, type Verdict } from './reply-verdict.ts';
import { claimedBy, ifIn } from './steps-before.ts';

/**
 * A department's system tells of a visit to the place (T16): the team as of the day of the visit, its record as of the day it is told, by the
 * rules of the portal. The same record again is known; before the acceptance it waits.
 */
export function verified(
  reviewCase: ReviewCase,
  given: DepartmentReply<'SiteVerified.v1'>['data'],
  staff: Staff,
  then: HallNow,
): Verdict {
  if (!reviewCase.acceptance) return { kind: 'early' };
  const { staffNo, verifiers, findings, rectifications = [], signedByApplicant } = given;
  const on = given.on as HallDate;
  const revisitOn = (given.revisitOn ?? null) as HallDate | null;
  const known = reviewCase.verification;
  if (known?.record?.on === on && known.record.findings === findings) return { kind: 'acknowledged' };
  if (on < momentOf(reviewCase.receivedAt).date) return reject('BEFORE_RECEIPT', on);
  const applicantStatement = given.applicantStatement ?? '';
  const record = { on, findings, rectifications, revisitOn, applicantStatement, signedByApplicant };
  const isTeam = known !== null && [...known.verifiers].sort().join() === [...verifiers].sort().join();
  const visited = { instant: paperMoment(on, reviewCase.receivedAt, then), today: on };
  return verdictOf(
    inTurn(
      decided(reviewCase),
      ifIn('ACCEPTED', 'UNDER_REVIEW')(claimedBy(staffNo, then)),
      ifIn('ACCEPTED')((current) => decideReviewStart(current, { by: staffNo, now: then })),
      (current) =>
        isTeam
          ? undefined
          : decideVerificationPlan(
              current,
              { verifiers, on },
              { by: staffNo, now: visited, staff: new Set(staff.keys()) },
            ),
      (current) => decideVerificationRecord(current, record, { by: staffNo, now: then }),
    ),
  );
}
