import type { Department, DepartmentReply } from '@hall/event-contracts';
import { momentOf, plusMinutes, type Calendar, type HallNow } from '@hall/working-days';
import { decided } from '../decision.ts';
import { decideAcceptance, decideClaim, decideOpinion, decideReviewStart } from '../examination.ts';
import { isEnded } from '../lifecycle.ts';
import { decideCertificate, decideOffer } from '../result.ts';
import type { Origin } from '../origin.ts';
import type { QuotaStanding } from '../quota.ts';
import type { ReviewCase } from '../review-case.ts';
import { decideRuling } from '../ruling.ts';
import { inPlaceOfDeemed } from '../documents/acceptance-paper.ts';
import { isVoidedBy, withoutLapse } from '../clocks/deemed-acceptance.ts';
import { decideNotice, decideSupplementAcceptance } from '../notice/notice-rules.ts';
import { powerlessIn, strangersIn, type Staff } from './named-staff.ts';
import { inTurn, reject, verdictOf, type Verdict } from './reply-verdict.ts';
import { claimedBy, ifIn } from './steps-before.ts';
import { verified } from './verified.ts';

/** What the rule has to know besides the case: the department, its staff, and whether a decision would take effect. */
export type ReplyFacts = {
  readonly department: Department | undefined;
  /** The department's people by staff number, with their roles. */
  readonly staff: Staff;
  readonly mayTakeEffect: boolean;
  readonly isCertificateNumberTaken: boolean;
  /** How the case stands in the order of its item, where licences are limited. */
  readonly quota: QuotaStanding;
  readonly origin: Origin;
};

/**
 * What a department has done, told by its system or keyed in from its paper, in any order and any number of times: applied as of
 * the day it happened, acknowledged when it is known already, kept while what it follows is missing, or rejected with a code. A
 * reply after the end is LATE, whatever its date (architecture 5).
 */
export function decideReply(
  reviewCase: ReviewCase,
  reply: DepartmentReply,
  facts: ReplyFacts,
  now: HallNow,
  calendar: Calendar,
): Verdict {
  const { data } = reply;
  if (data.round !== reviewCase.round) return reject('WRONG_ROUND', String(reviewCase.round));
  if (reviewCase.status === 'PLANNED') return reject('NOT_ASSIGNED');
  if (isEnded(reviewCase.status)) return reject('LATE', reviewCase.status);
  const strangers = strangersIn(reply, facts.staff);
  if (strangers.length > 0) return reject('UNKNOWN_STAFF', ...strangers);
  const then = legalMoment(data.occurredAt, reviewCase.receivedAt, now);
  if (!then) return reject('BEFORE_RECEIPT', data.occurredAt);
  const verdict = said(reviewCase, reply, facts, then, calendar);
  const powerless = verdict.kind === 'applied' ? powerlessIn(reply, facts.staff) : [];
  return powerless.length > 0 ? reject('NOT_ALLOWED', 'STAFF_WITHOUT_POWER', ...powerless) : verdict;
}

function said(
  reviewCase: ReviewCase,
  reply: DepartmentReply,
  facts: ReplyFacts,
  then: HallNow,
  calendar: Calendar,
): Verdict {
  const { data } = reply;
  switch (reply.type) {
    case 'TaskClaimed.v1':
      return reviewCase.status === 'RECEIVED' && reviewCase.reviewerStaffNo !== data.staffNo
        ? verdictOf(decideClaim(reviewCase, data.staffNo, then))
        : { kind: 'acknowledged' };
    case 'CaseAccepted.v1':
      return accepted(reviewCase, data.staffNo, facts, then, calendar);
    case 'SupplementRequested.v1':
      return asked(reviewCase, reply.data, then, calendar);
    case 'SiteVerified.v1':
      return verified(reviewCase, reply.data, facts.staff, then);
    case 'DecisionGiven.v1':
      return ruled(reviewCase, reply.data, facts, then);
    case 'ResultReady.v1':
      return offered(reviewCase, reply.data, facts, then);
    case 'CannotHandle.v1':
      return { kind: 'task', details: [reply.data.reason] };
  }
}

/** Clocks of other systems are not ours: so many minutes off count as the receipt, or as now. */
const SKEW_MINUTES = 5;

/** When it happened in law: between the receipt and now. Undefined for anything else. */
function legalMoment(occurredAt: string, receivedAt: string, now: HallNow): HallNow | undefined {
  if (occurredAt < plusMinutes(receivedAt, -SKEW_MINUTES) || occurredAt > plusMinutes(now.instant, SKEW_MINUTES))
    return undefined;
  if (occurredAt >= now.instant) return now;
  const instant = occurredAt < receivedAt ? receivedAt : occurredAt;
  return { instant, today: momentOf(instant).date };
}

function accepted(
  reviewCase: ReviewCase,
  staffNo: string,
  { origin }: ReplyFacts,
  then: HallNow,
  calendar: Calendar,
): Verdict {
  const { acceptance } = reviewCase;
  if (acceptance && !isVoidedBy(reviewCase, then)) return { kind: 'acknowledged' };
  const decision = inTurn(
    decided(acceptance ? withoutLapse(reviewCase) : reviewCase),
    claimedBy(staffNo, then),
    (claimed) =>
      claimed.status === 'AWAITING_SUPPLEMENT'
        ? decideSupplementAcceptance(claimed, staffNo, calendar)
        : decideAcceptance(claimed, staffNo, then, calendar, origin),
  );
  return verdictOf(acceptance ? inPlaceOfDeemed(decision) : decision);
}

/** Everything that is missing, told by the department's own system (T5): once, whatever comes again. */
function asked(
  reviewCase: ReviewCase,
  { staffNo, entries }: Given<'SupplementRequested.v1'>,
  then: HallNow,
  calendar: Calendar,
): Verdict {
  if (reviewCase.notice) {
    const known = JSON.stringify(reviewCase.notice.entries.map(({ key }) => key));
    return known === JSON.stringify(entries.map(({ key }) => key))
      ? { kind: 'acknowledged' }
      : reject('CONFLICT', 'notice');
  }
  return verdictOf(
    inTurn(decided(reviewCase), claimedBy(staffNo, then), (claimed) =>
      decideNotice(claimed, entries, staffNo, then, calendar),
    ),
  );
}

type Given<T extends DepartmentReply['type']> = DepartmentReply<T>['data'];

/** The steps to the decision that the department has taken in its own system count as taken on the day of the decision. */
function ruled(reviewCase: ReviewCase, given: Given<'DecisionGiven.v1'>, facts: ReplyFacts, then: HallNow): Verdict {
  const known = reviewCase.ruling ?? reviewCase.keptRuling;
  if (known) {
    const same = known.outcome === given.outcome && known.by === given.deciderStaffNo;
    return same ? { kind: 'acknowledged' } : reject('CONFLICT', known.outcome);
  }
  if (!reviewCase.acceptance) return { kind: 'early' };
  const { outcome, reasons, legalBasis, reviewerStaffNo, deciderStaffNo } = given;
  const recommendation = outcome === 'GRANTED' ? 'GRANT' : 'REFUSE';
  const opinion = { recommendation, text: '见部门业务系统', legalBasis } as const;
  return verdictOf(
    inTurn(
      decided(reviewCase),
      ifIn('ACCEPTED', 'UNDER_REVIEW')(claimedBy(reviewerStaffNo, then)),
      ifIn('ACCEPTED')((current) => decideReviewStart(current, reviewerStaffNo, then)),
      ifIn('UNDER_REVIEW')((current) => decideOpinion(current, opinion, reviewerStaffNo, then)),
      (current) => decideRuling(current, { outcome, reasons, legalBasis }, facts, deciderStaffNo, then),
    ),
  );
}

function offered(reviewCase: ReviewCase, given: Given<'ResultReady.v1'>, facts: ReplyFacts, then: HallNow): Verdict {
  const { certificateNumber, liaisonStaffNo } = given;
  if (!reviewCase.ruling) return { kind: 'early' };
  const number = reviewCase.certificate?.number ?? null;
  if (reviewCase.offer)
    return number === certificateNumber ? { kind: 'acknowledged' } : reject('CONFLICT', 'ResultReady');
  if (certificateNumber !== null && number !== null && number !== certificateNumber)
    return reject('CONFLICT', 'certificateNumber');
  if (certificateNumber !== null && reviewCase.ruling.outcome === 'REFUSED')
    return reject('NOT_ALLOWED', 'NO_CERTIFICATE', '不予许可');
  if (certificateNumber !== null && number === null && facts.isCertificateNumberTaken)
    return reject('NOT_ALLOWED', 'CERTIFICATE_NUMBER_TAKEN');
  return verdictOf(
    inTurn(
      decided(reviewCase),
      (current) =>
        certificateNumber !== null && number === null
          ? decideCertificate(current, certificateNumber, given.staffNo, then)
          : undefined,
      (current) => decideOffer(current, liaisonStaffNo, then, facts.origin),
    ),
  );
}
