import type { Department, DepartmentReply } from '@hall/event-contracts';
import { momentOf, plusMinutes, type Calendar, type HallNow } from '@hall/working-days';
import { decided } from '../case/decision.ts';
import { decideAcceptance } from '../acceptance/acceptance.ts';
import { decideClaim, decideOpinion, decideReviewStart } from '../examination/examination.ts';
import { isEnded } from '../case/status.ts';
import { decideCertificate, decideOffer } from '../result/result.ts';
import type { Origin } from '../case/origin.ts';
import type { QuotaStanding } from '../examination/quota.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { decideRuling } from '../examination/ruling.ts';
import { inTime, isBuiltOn, type Act } from '../silence/act-in-time.ts';
import { decideNotice, decideSupplementAcceptance } from '../notice/notice-rules.ts';
import { powerlessIn, strangersIn, type Staff } from './named-staff.ts';
import { inTurn, reject, verdictOf, type Verdict } from './reply-verdict.ts';
import { claimedBy, ifIn } from './steps-before.ts';
import { verified } from './verified.ts';
import type { Circumstances } from '../case/circumstances.ts';

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
 * Judges a reply: something a department did, told by its system or keyed in from paper. Replies may come in any order and more than once. A
 * reply is applied as of the day it happened, acknowledged when it is known already, kept while an earlier step is missing, or rejected with a
 * code. A step done before a lapse voids the lapse (L3) as long as no later step rests on it. A notice of missing materials from before a deemed
 * acceptance that the department has built on is rejected CONFLICT. Any other reply after the end of the case is LATE, whatever its date
 * (docs/departments.md).
 */
export function decideReply(
  reviewCase: ReviewCase,
  reply: DepartmentReply,
  facts: ReplyFacts,
  { now, calendar }: Pick<Circumstances, 'now' | 'calendar'>,
): Verdict {
  const { data } = reply;
  if (data.round !== reviewCase.round) return reject('WRONG_ROUND', String(reviewCase.round));
  if (reviewCase.status === 'PLANNED') return reject('NOT_ASSIGNED');
  const then = legalMoment(data.occurredAt, reviewCase.reopening?.at ?? reviewCase.receivedAt, now);
  const early = then && saidInTime(reviewCase, reply, facts, { then, now, calendar });
  if (isEnded(reviewCase.status) && !early) return reject('LATE', reviewCase.status);
  const strangers = strangersIn(reply, facts.staff);
  if (strangers.length > 0) return reject('UNKNOWN_STAFF', ...strangers);
  if (!then) return reject('BEFORE_RECEIPT', data.occurredAt);
  const verdict = early ?? said(reviewCase, reply, facts, then, calendar);
  const powerless = verdict.kind === 'applied' ? powerlessIn(reply, facts.staff) : [];
  return powerless.length > 0 ? reject('NOT_ALLOWED', 'STAFF_WITHOUT_POWER', ...powerless) : verdict;
}

/** The act that each type of reply reports, for the types that can void a lapse. */
const acts: Partial<Record<DepartmentReply['type'], Act>> = {
  'CaseAccepted.v1': 'ACCEPT',
  'SupplementRequested.v1': 'NOTICE',
  'DecisionGiven.v1': 'DECIDE',
};

/** The verdict on an act done before a lapse and reported after it; undefined where the reply is judged like any other. */
function saidInTime(
  reviewCase: ReviewCase,
  reply: DepartmentReply,
  facts: ReplyFacts,
  { then, now, calendar }: { readonly then: HallNow; readonly now: HallNow; readonly calendar: Calendar },
): Verdict | undefined {
  const act = acts[reply.type];
  if (!act) return undefined;
  if (act === 'NOTICE' && !reviewCase.notice && isBuiltOn(reviewCase, act, then.instant))
    return reject('CONFLICT', 'acceptance');
  const before = inTime(reviewCase, act, then.instant, { now, calendar });
  if (!before) return undefined;
  const verdict =
    reply.type === 'DecisionGiven.v1' && !before.reviewCase.acceptance
      ? acceptedAndRuled(before.reviewCase, reply.data, facts, then, calendar)
      : said(before.reviewCase, reply, facts, then, calendar);
  const voiding = verdict.kind === 'applied' ? before.voiding(verdict.decided) : undefined;
  return voiding && { kind: 'applied', decided: voiding };
}

/** A decision implies that the case had been accepted, on the day of the decision at the latest. */
function acceptedAndRuled(
  reviewCase: ReviewCase,
  given: Given<'DecisionGiven.v1'>,
  facts: ReplyFacts,
  then: HallNow,
  calendar: Calendar,
): Verdict {
  const acceptance = accepted(reviewCase, given.reviewerStaffNo, facts, then, calendar);
  if (acceptance.kind !== 'applied') return acceptance;
  const { events, documents = [], reviewCase: open } = acceptance.decided;
  const verdict = ruled(open, given, facts, then);
  if (verdict.kind !== 'applied') return verdict;
  const { decided: ruling } = verdict;
  const both = { events: [...events, ...ruling.events], documents: [...documents, ...(ruling.documents ?? [])] };
  return { kind: 'applied', decided: { ...ruling, ...both } };
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
      return isFirstClaim(reviewCase) ||
        (reviewCase.status === 'RECEIVED' && reviewCase.reviewerStaffNo !== data.staffNo)
        ? verdictOf(decideClaim(reviewCase, { by: data.staffNo, now: then }))
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
      return offered(reviewCase, reply.data, facts, { now: then, calendar });
    case 'CannotHandle.v1':
      return { kind: 'task', details: [reply.data.reason] };
  }
}

/** Whether this is the first claim of a case that was accepted by law without anybody taking it. The claim ends C13 as of the day it happened. */
const isFirstClaim = ({ status, claimedAt }: ReviewCase): boolean => claimedAt === null && status === 'ACCEPTED';

/** Clocks of other systems differ: a moment up to this many minutes before the receipt counts as the receipt, one as far in the future as now. */
const SKEW_MINUTES = 5;

/** The moment that counts in law, between the receipt and now. Undefined for a moment outside of that. */
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
  if (reviewCase.acceptance) return { kind: 'acknowledged' };
  return verdictOf(
    inTurn(decided(reviewCase), claimedBy(staffNo, then), (claimed) =>
      claimed.status === 'AWAITING_SUPPLEMENT'
        ? decideSupplementAcceptance(claimed, { by: staffNo, calendar })
        : decideAcceptance(claimed, { by: staffNo, now: then, calendar, origin }),
    ),
  );
}

/** The department's own system reports the notice of missing materials (T5). There is only one; a second report changes nothing. */
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
      decideNotice(claimed, entries, { by: staffNo, now: then, calendar }),
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
      ifIn('ACCEPTED')((current) => decideReviewStart(current, { by: reviewerStaffNo, now: then })),
      ifIn('UNDER_REVIEW')((current) => decideOpinion(current, opinion, { by: reviewerStaffNo, now: then })),
      (current) => decideRuling(current, { outcome, reasons, legalBasis }, { ...facts, by: deciderStaffNo, now: then }),
    ),
  );
}

function offered(
  reviewCase: ReviewCase,
  given: Given<'ResultReady.v1'>,
  facts: ReplyFacts,
  { now: then, calendar }: Pick<Circumstances, 'now' | 'calendar'>,
): Verdict {
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
          ? decideCertificate(current, certificateNumber, { by: given.staffNo, now: then })
          : undefined,
      (current) => decideOffer(current, { by: liaisonStaffNo, now: then, calendar }, facts.origin),
    ),
  );
}
