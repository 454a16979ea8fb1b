import type { Department } from '@hall/event-contracts';
import type { HallNow } from '@hall/working-days';
import { decided, type Decision } from './decision.ts';
import { notOpen } from './examination.ts';
import { nextStatus } from './lifecycle.ts';
import { refuse, type Refused } from './refusals.ts';
import { remediesOf } from './remedies.ts';
import { headOf, type ReviewCase } from './review-case.ts';
import type { RulingGiven } from './written-ruling.ts';
import { checkDecider } from './separation.ts';

/**
 * The decision (T20, T21; 行政许可法 art. 38): by somebody who neither received nor reviewed the case; a refusal is impossible
 * without reasons, provisions and the department's remedy block (S43–S45). Refuses ACTION_NOT_OPEN, RECEIVER_MAY_NOT_REVIEW,
 * REVIEWER_MAY_NOT_DECIDE, TEXT_MISSING, REASONS_MISSING, REASONS_NOT_ALLOWED, INCOMPLETE_IS_NO_REASON, REMEDIES_INCOMPLETE.
 */
export function decideRuling(
  reviewCase: ReviewCase,
  given: RulingGiven,
  department: Department | undefined,
  staffNo: string,
  now: HallNow,
): Decision {
  const status = nextStatus(reviewCase.status, given.outcome === 'GRANTED' ? 'grant' : 'refuse');
  if (!status) return notOpen(reviewCase);
  const refused = checkDecider(reviewCase, staffNo) ?? checkWording(given);
  if (refused) return refused;
  const remedies = given.outcome === 'REFUSED' ? (remediesOf(department) ?? null) : null;
  if (given.outcome === 'REFUSED' && remedies === null) return refuse('REMEDIES_INCOMPLETE');

  const ruled = { ...reviewCase, status, ruling: { ...given, remedies, at: now.instant, by: staffNo } };
  return decided(ruled, {
    type: 'CaseDecided.v1',
    data: {
      ...headOf(ruled),
      outcome: given.outcome,
      reasonCodes: given.reasons.flatMap(({ code }) => (code === 'INCOMPLETE' ? [] : [code])),
      decidedAt: now.instant,
      reviewerStaffNo: ruled.opinion?.by ?? ruled.reviewerStaffNo ?? '',
      deciderStaffNo: staffNo,
    },
  });
}

function checkWording({ outcome, reasons, legalBasis }: RulingGiven): Refused | undefined {
  if (legalBasis.trim() === '') return refuse('TEXT_MISSING', ['法律依据']);
  if (outcome === 'GRANTED') return reasons.length > 0 ? refuse('REASONS_NOT_ALLOWED') : undefined;
  const worded = reasons.every(({ text, provision }) => text.trim() !== '' && provision.trim() !== '');
  if (reasons.length === 0 || !worded) return refuse('REASONS_MISSING');
  return reasons.some(({ code }) => code === 'INCOMPLETE') ? refuse('INCOMPLETE_IS_NO_REASON') : undefined;
}
