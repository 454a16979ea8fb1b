import { hasRole, type Caller } from '@hall/callers';
import { refuse, type Refused } from '../case/refusals.ts';
import type { ReviewCase } from '../case/review-case.ts';

/** Who received a case can never review it (受办分离, S1). Refuses RECEIVER_MAY_NOT_REVIEW. */
export const checkReviewer = ({ receivedBy }: ReviewCase, staffNo: string): Refused | undefined =>
  staffNo === receivedBy ? refuse('RECEIVER_MAY_NOT_REVIEW') : undefined;

/** The work of review is the claimer's. Refuses RECEIVER_MAY_NOT_REVIEW, NOT_CLAIMED and NOT_THE_REVIEWER. */
export function checkClaimer(reviewCase: ReviewCase, staffNo: string): Refused | undefined {
  const refused = checkReviewer(reviewCase, staffNo);
  if (refused || reviewCase.reviewerStaffNo === staffNo) return refused;
  return refuse(reviewCase.reviewerStaffNo === null ? 'NOT_CLAIMED' : 'NOT_THE_REVIEWER');
}

/**
 * Whether somebody has examined the case, or is about to: who reviews or has reviewed it, and who verifies or has verified on the site. None of
 * them may chair its hearing (行政许可法 art. 48(1)(4)) or decide it (T20).
 */
export const isExaminer = ({ reviewerStaffNo, examiners, verification }: ReviewCase, staffNo: string): boolean =>
  reviewerStaffNo === staffNo || examiners.includes(staffNo) || (verification?.verifiers.includes(staffNo) ?? false);

/**
 * Receiver ≠ examiner ≠ decision maker (A2; T20): also who has reviewed the case before, or verifies on the site, does not decide it.
 * Refuses RECEIVER_MAY_NOT_REVIEW and REVIEWER_MAY_NOT_DECIDE.
 */
export const checkDecider = (reviewCase: ReviewCase, staffNo: string): Refused | undefined =>
  checkReviewer(reviewCase, staffNo) ??
  (isExaminer(reviewCase, staffNo) ? refuse('REVIEWER_MAY_NOT_DECIDE') : undefined);

/** Who decided does not sign the hand-over (A2). Refuses DECIDER_MAY_NOT_HAND_OVER. */
export const checkLiaison = ({ ruling }: ReviewCase, staffNo: string): Refused | undefined =>
  ruling?.by === staffNo ? refuse('DECIDER_MAY_NOT_HAND_OVER') : undefined;

/**
 * Whether the caller may decline the proposal: everybody who may approve it. Only the head of the agency decides on an extension (T17; 行政许可法
 * art. 42).
 */
export const mayDecline = (caller: Caller, { proposal }: Pick<ReviewCase, 'proposal'>): boolean =>
  hasRole(caller, proposal?.kind === 'EXTENSION' ? ['AGENCY_HEAD'] : ['DECISION_MAKER', 'AGENCY_HEAD']);
