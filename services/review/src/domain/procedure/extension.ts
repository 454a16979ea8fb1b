import { maxExtension, periodOf, publishedFor } from '../case/extension-limit.ts';
import { isExpired } from '../clocks/expiry.ts';
import { decided, type Decision, withDocuments } from '../case/decision.ts';
import { draft } from '../documents/document.ts';
import { dueDatesOf } from '../clocks/due-dates.ts';
import { notOpen } from '../lifecycle/not-open.ts';
import { nextStatus } from '../lifecycle/lifecycle.ts';
import { checkReviewer } from '../lifecycle/separation.ts';
import { refuse } from '../case/refusals.ts';
import { headOf, type ReviewCase } from '../case/review-case.ts';
import type { Extension } from '../case/procedures.ts';
import type { Circumstances } from '../case/circumstances.ts';

const UNITS = { WORKING_DAY: '工作日', CALENDAR_DAY: '自然日', MONTH: '月' };

const unitOf = (reviewCase: ReviewCase) => publishedFor(reviewCase)?.unit ?? 'WORKING_DAY';

/** The legal basis of the extension: the licensing law where that sets the period of the item, else the item's own law. */
const basisOf = ({ item: { clock } }: ReviewCase): string =>
  clock.profile === 'LICENSING_LAW' ? '《行政许可法》第四十二条' : clock.legalBasis;

/** Explains a refusal because the published extension is in another unit than the period, as an ordered period can be. The two are never added. */
function mixture(reviewCase: ReviewCase): readonly string[] {
  const published = publishedFor(reviewCase);
  const period = periodOf(reviewCase);
  if (!published || !period || published.unit === period.unit) return [];
  return [`公布的延长期限按${UNITS[published.unit]}计算，办理期限按${UNITS[period.unit]}计算`];
}

/**
 * The reviewer or the decision maker asks for the extension (延期, T17; 行政许可法 art. 42). Refuses ACTION_NOT_OPEN,
 * RECEIVER_MAY_NOT_REVIEW, PROPOSAL_PENDING, ALREADY_EXTENDED, EXTENSION_NOT_ALLOWED, BAD_NUMBER, TEXT_MISSING, and
 * DEADLINE_PASSED once the period is over: no rescue after expiry (X12).
 */
export function decideExtensionRequest(
  reviewCase: ReviewCase,
  { workingDays, reason }: Pick<Extension, 'workingDays' | 'reason'>,
  { by, now, calendar }: Pick<Circumstances, 'by' | 'now' | 'calendar'>,
): Decision {
  const status = nextStatus(reviewCase.status, 'askExtension');
  if (!status) return notOpen(reviewCase);
  const refused = checkReviewer(reviewCase, by);
  if (refused) return refused;
  if (reviewCase.extension) return refuse('ALREADY_EXTENDED');
  if (reviewCase.proposal) return refuse('PROPOSAL_PENDING');
  const most = maxExtension(reviewCase);
  if (most === 0) return refuse('EXTENSION_NOT_ALLOWED', mixture(reviewCase));
  if (!Number.isInteger(workingDays) || workingDays < 1 || workingDays > most)
    return refuse('BAD_NUMBER', [`延长的${UNITS[unitOf(reviewCase)]}为1至${most}`]);
  if (reason.trim() === '') return refuse('TEXT_MISSING', ['延长的理由']);
  if (isExpired(reviewCase, { now, calendar })) return refuse('DEADLINE_PASSED');
  const proposal = { kind: 'EXTENSION' as const, workingDays, reason, at: now.instant, by };
  return decided({ ...reviewCase, status, proposal });
}

/**
 * The head of the agency approves it, before the period is over; the applicant is told the reason (T17; R7; D9). Base is the period as
 * special procedures have moved it. Refuses ACTION_NOT_OPEN, NO_PROPOSAL, RECEIVER_MAY_NOT_REVIEW, PROPOSER_MAY_NOT_APPROVE,
 * DEADLINE_PASSED.
 */
export function decideExtension(
  reviewCase: ReviewCase,
  { by, now, calendar }: Pick<Circumstances, 'by' | 'now' | 'calendar'>,
): Decision {
  const status = nextStatus(reviewCase.status, 'extend');
  if (!status) return notOpen(reviewCase);
  const { proposal } = reviewCase;
  if (proposal?.kind !== 'EXTENSION') return refuse('NO_PROPOSAL');
  const refused = checkReviewer(reviewCase, by);
  if (refused) return refused;
  if (proposal.by === by) return refuse('PROPOSER_MAY_NOT_APPROVE');
  if (isExpired(reviewCase, { now, calendar })) return refuse('DEADLINE_PASSED');
  const { workingDays, reason, by: askedBy } = proposal;
  const unit = unitOf(reviewCase);
  const extension = { workingDays, reason, askedBy, approvedBy: by, at: now.instant };
  const extended = { ...reviewCase, status, proposal: null, extension };
  const before = dueDatesOf(reviewCase, calendar);
  const after = dueDatesOf(extended, calendar);
  const dues = { statutoryDueOn: after.statutory?.on ?? null, committedDueOn: after.committed?.on ?? null };
  const fields = {
    originalDueOn: before.statutory?.on ?? before.committed?.on ?? null,
    newDueOn: dues.statutoryDueOn ?? dues.committedDueOn,
    workingDays: unit === 'WORKING_DAY' ? workingDays : null,
    reason,
    approvedBy: `本行政机关负责人（${by}）`,
    legalBasis: basisOf(reviewCase),
  };
  const inDays = unit === 'WORKING_DAY' ? fields : { ...fields, calendarDays: workingDays };
  const paper = draft('D9', '延期通知书', inDays);
  const data = { ...headOf(extended), workingDays, unit, ...dues, extendedAt: now.instant, approvedBy: by };
  return withDocuments(decided(extended, { type: 'ClockExtended.v1', data }), paper);
}

/** What was asked for is not approved; the clocks run on. Refuses ACTION_NOT_OPEN, NO_PROPOSAL, TEXT_MISSING, PROPOSER_MAY_NOT_APPROVE. */
export function decideProposalDeclined(
  reviewCase: ReviewCase,
  reason: string,
  { by }: Pick<Circumstances, 'by'>,
): Decision {
  const status = nextStatus(reviewCase.status, 'declineProposal');
  if (!status) return notOpen(reviewCase);
  if (!reviewCase.proposal) return refuse('NO_PROPOSAL');
  if (reason.trim() === '') return refuse('TEXT_MISSING', ['不批准的理由']);
  if (reviewCase.proposal.by === by) return refuse('PROPOSER_MAY_NOT_APPROVE');
  return decided({ ...reviewCase, status, proposal: null });
}
