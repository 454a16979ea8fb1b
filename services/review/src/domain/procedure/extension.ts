import type { Calendar, HallNow } from '@hall/working-days';
import { isExpired } from '../clocks/decision-clocks.ts';
import { licensingProfiles } from '../clocks/clocks-of.ts';
import { decided, type Decision, withDocuments } from '../decision.ts';
import { draft } from '../documents/document.ts';
import { dueDatesOf } from '../due-dates.ts';
import { notOpen } from '../not-open.ts';
import { nextStatus } from '../lifecycle.ts';
import { refuse } from '../refusals.ts';
import { headOf, type ReviewCase } from '../review-case.ts';
import { checkReviewer } from '../separation.ts';
import type { Extension } from './procedures.ts';

/** The most the law allows (行政许可法 art. 42): ten working days, once. */
export const MOST_EXTENSION = 10;

/** So many working days an item may be extended by: its own law's number, the licensing law's, or none. */
export function mostExtension({ clock }: ReviewCase['item']): number {
  const law = clock.profile === 'LICENSING_LAW' ? MOST_EXTENSION : 0;
  return Math.min(MOST_EXTENSION, clock.extension?.unit === 'WORKING_DAY' ? clock.extension.amount : law);
}

/**
 * The reviewer or the decision maker asks for the extension (延期, T17; 行政许可法 art. 42). Refuses ACTION_NOT_OPEN,
 * RECEIVER_MAY_NOT_REVIEW, PROPOSAL_PENDING, ALREADY_EXTENDED, EXTENSION_NOT_ALLOWED, BAD_NUMBER, TEXT_MISSING, and
 * DEADLINE_PASSED once the period is over: no rescue after expiry (X12).
 */
export function decideExtensionRequest(
  reviewCase: ReviewCase,
  { workingDays, reason }: Pick<Extension, 'workingDays' | 'reason'>,
  staffNo: string,
  now: HallNow,
  calendar: Calendar,
): Decision {
  const status = nextStatus(reviewCase.status, 'askExtension');
  if (!status) return notOpen(reviewCase);
  const refused = checkReviewer(reviewCase, staffNo);
  if (refused) return refused;
  if (reviewCase.extension) return refuse('ALREADY_EXTENDED');
  if (reviewCase.proposal) return refuse('PROPOSAL_PENDING');
  const most = mostExtension(reviewCase.item);
  if (most === 0) return refuse('EXTENSION_NOT_ALLOWED');
  if (!Number.isInteger(workingDays) || workingDays < 1 || workingDays > most)
    return refuse('BAD_NUMBER', [`延长的工作日为1至${most}`]);
  if (reason.trim() === '') return refuse('TEXT_MISSING', ['延长的理由']);
  if (isExpired(reviewCase, now, calendar)) return refuse('DEADLINE_PASSED');
  const proposal = { kind: 'EXTENSION' as const, workingDays, reason, at: now.instant, by: staffNo };
  return decided({ ...reviewCase, status, proposal });
}

/**
 * The head of the agency approves it, before the period is over; the applicant is told the reason (T17; R7; D9). Base is the period as
 * special procedures have moved it. Refuses ACTION_NOT_OPEN, NO_PROPOSAL, RECEIVER_MAY_NOT_REVIEW, PROPOSER_MAY_NOT_APPROVE,
 * DEADLINE_PASSED.
 */
export function decideExtension(reviewCase: ReviewCase, staffNo: string, now: HallNow, calendar: Calendar): Decision {
  const status = nextStatus(reviewCase.status, 'extend');
  if (!status) return notOpen(reviewCase);
  const { proposal } = reviewCase;
  if (proposal?.kind !== 'EXTENSION') return refuse('NO_PROPOSAL');
  const refused = checkReviewer(reviewCase, staffNo);
  if (refused) return refused;
  if (proposal.by === staffNo) return refuse('PROPOSER_MAY_NOT_APPROVE');
  if (isExpired(reviewCase, now, calendar)) return refuse('DEADLINE_PASSED');
  const { workingDays, reason, by: askedBy } = proposal;
  const extension = { workingDays, reason, askedBy, approvedBy: staffNo, at: now.instant };
  const extended = { ...reviewCase, status, proposal: null, extension };
  const [before, after] = [dueDatesOf(reviewCase, calendar), dueDatesOf(extended, calendar)];
  const dues = { statutoryDueOn: after.statutory?.on ?? null, committedDueOn: after.committed?.on ?? null };
  const paper = draft('D9', '延期通知书', {
    originalDueOn: before.statutory?.on ?? before.committed?.on ?? null,
    newDueOn: dues.statutoryDueOn ?? dues.committedDueOn,
    ...{ workingDays, reason, approvedBy: `本行政机关负责人（${staffNo}）` },
    legalBasis: licensingProfiles.includes(reviewCase.item.clock.profile)
      ? '《行政许可法》第四十二条'
      : reviewCase.item.clock.legalBasis,
  });
  const data = { ...headOf(extended), workingDays, ...dues, extendedAt: now.instant, approvedBy: staffNo };
  return withDocuments(decided(extended, { type: 'ClockExtended.v1', data }), paper);
}

/** What was asked for is not approved; the clocks run on. Refuses ACTION_NOT_OPEN, NO_PROPOSAL, TEXT_MISSING, PROPOSER_MAY_NOT_APPROVE. */
export function decideProposalDeclined(reviewCase: ReviewCase, reason: string, staffNo: string): Decision {
  const status = nextStatus(reviewCase.status, 'declineProposal');
  if (!status) return notOpen(reviewCase);
  if (!reviewCase.proposal) return refuse('NO_PROPOSAL');
  if (reason.trim() === '') return refuse('TEXT_MISSING', ['不批准的理由']);
  if (reviewCase.proposal.by === staffNo) return refuse('PROPOSER_MAY_NOT_APPROVE');
  return decided({ ...reviewCase, status, proposal: null });
}
