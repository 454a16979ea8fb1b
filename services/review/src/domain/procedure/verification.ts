import { momentOf, type HallDate } from '@hall/working-days';
import { isRecorded } from '../case/procedures.ts';
import { notOpen } from '../lifecycle/not-open.ts';
import { nextStatus } from '../lifecycle/lifecycle.ts';
import { checkClaimer } from '../lifecycle/separation.ts';
import { decided, type Decision, withDocuments } from '../case/decision.ts';
import { draft } from '../documents/document.ts';
import { refuse, type Refused } from '../case/refusals.ts';
import type { ReviewCase } from '../case/review-case.ts';
import type { SiteVerification, VerificationRecord } from '../case/procedures.ts';
import { noted } from '../case/noted.ts';
import { owedAfter } from './rectification.ts';
import { checkSignature, signatureOn } from './signature.ts';
import type { Circumstances } from '../case/circumstances.ts';

/** The smallest team that may verify on the site (行政许可法 art. 34, 55). */
const TEAM_SIZE = 2;

/**
 * The team is assigned (T16; clock C11). Refuses ACTION_NOT_OPEN, NOT_CLAIMED, NOT_THE_REVIEWER, TEAM_TOO_SMALL, UNKNOWN_STAFF,
 * RECEIVER_MAY_NOT_REVIEW, CHAIR_MAY_NOT_REVIEW for who chairs its hearing (art. 48(1)(4)), BAD_DATE.
 */
export function decideVerificationPlan(
  reviewCase: ReviewCase,
  { verifiers, on }: { readonly verifiers: readonly string[]; readonly on: HallDate },
  { by, now, staff }: Pick<Circumstances, 'by' | 'now' | 'staff'>,
): Decision {
  const status = nextStatus(reviewCase.status, 'arrangeVerification');
  if (!status) return notOpen(reviewCase);
  const refused = checkClaimer(reviewCase, by) ?? checkTeam(reviewCase, verifiers, staff);
  if (refused) return refused;
  if (on < now.today) return refuse('BAD_DATE', [on]);
  const arrangedAt = reviewCase.verification?.arrangedAt ?? now.instant; // C11 ends with the first team
  const verification = { verifiers, plannedFor: on, arrangedAt, teamSince: now.instant, record: null };
  const planned = { ...reviewCase, status, verification };
  return decided(planned, noted(planned, 'SITE_VERIFICATION_ARRANGED', now.instant, by));
}

/**
 * Records what the assigned team found on the site, signed, or with a refusal to sign that a witness confirms (T16; D15; 行政许可法 art. 34). The
 * visit may be on any day since the team was assigned, whatever day was planned. Where something has to be put right, the record can set a day
 * for a re-visit (D15). A visit is recorded once. After that only the re-visit, on a later day, or the visit of a newly assigned team can be
 * recorded, each with a D15 of its own. Refuses ACTION_NOT_OPEN, NOT_CLAIMED, NOT_THE_REVIEWER,
 * VERIFICATION_NOT_ARRANGED, VERIFICATION_ALREADY_RECORDED, TEXT_MISSING, BAD_DATE, and what `checkSignature` refuses.
 */
export function decideVerificationRecord(
  reviewCase: ReviewCase,
  given: Omit<VerificationRecord, 'at' | 'by'>,
  { by, now, staff = new Set() }: Pick<Circumstances, 'by' | 'now'> & Partial<Pick<Circumstances, 'staff'>>,
): Decision {
  const status = nextStatus(reviewCase.status, 'recordVerification');
  if (!status) return notOpen(reviewCase);
  const refused = checkClaimer(reviewCase, by);
  if (refused) return refused;
  const { verification } = reviewCase;
  if (!verification) return refuse('VERIFICATION_NOT_ARRANGED');
  if (isRecorded(verification)) return refuse('VERIFICATION_ALREADY_RECORDED');
  if (given.findings.trim() === '') return refuse('TEXT_MISSING', ['核查情况']);
  if (given.rectifications.some((one) => one.trim() === '')) return refuse('TEXT_MISSING', ['整改内容']);
  if (given.rectifications.length > 0 && given.revisitOn === null) return refuse('TEXT_MISSING', ['整改后的复查日期']);
  const signature = { signed: given.signedByApplicant, refused: given.signatureRefused ?? null };
  const unsigned = checkSignature(reviewCase, signature, by, staff);
  if (unsigned) return unsigned;
  if (isTooEarly(verification, given.on) || given.on > now.today) return refuse('BAD_DATE', [given.on]);
  if (given.revisitOn !== null && given.revisitOn <= given.on) return refuse('BAD_DATE', [given.revisitOn]);
  const record = { ...given, at: now.instant, by };
  const examiners = [...new Set([...reviewCase.examiners, ...verification.verifiers])];
  const recorded = { ...reviewCase, status, examiners, verification: { ...verification, record, handIns: [] } };
  const paper = draft('D15', '现场核查记录', {
    verifiers: verification.verifiers,
    date: given.on,
    findings: given.findings,
    photos: [],

    applicantStatement: given.applicantStatement,
    signature: signatureOn(signature.refused, '申请人现场签字'),
    rectifications: given.rectifications,
    revisitOn: given.revisitOn,
  });
  const told = owedAfter(verification, recorded, now.instant);
  return withDocuments(decided(recorded, noted(recorded, 'SITE_VERIFIED', now.instant, by), ...told), paper);
}

/**
 * Whether a grant on the day `on` lacks the verification on the site that the item needs (行政许可法 art. 34(3); T18): the record of a visit on
 * that day or earlier, with no re-visit due. A refusal never lacks it, because it can rest on the papers alone.
 */
export function lacksVerification(
  { item, verification }: ReviewCase,
  recommendation: 'GRANT' | 'REFUSE',
  on: HallDate,
): boolean {
  if (recommendation !== 'GRANT' || item.needsSiteVisit !== true) return false;
  const record = verification?.record;
  return !record || record.revisitOn !== null || record.on > on;
}

/** Whether the day is too early for a visit: before the team was assigned, or for a re-visit not after the last visit, whatever day was set for it. */
const isTooEarly = ({ arrangedAt, teamSince, record }: SiteVerification, on: HallDate): boolean =>
  record ? on <= record.on : on < momentOf(teamSince ?? arrangedAt).date;

function checkTeam(
  { receivedBy, hearing }: ReviewCase,
  verifiers: readonly string[],
  staff: ReadonlySet<string>,
): Refused | undefined {
  if (new Set(verifiers).size < TEAM_SIZE) return refuse('TEAM_TOO_SMALL');
  const strangers = verifiers.filter((verifier) => !staff.has(verifier));
  if (strangers.length > 0) return refuse('UNKNOWN_STAFF', strangers);
  if (hearing?.announced && verifiers.includes(hearing.announced.chair)) return refuse('CHAIR_MAY_NOT_REVIEW');
  return receivedBy !== null && verifiers.includes(receivedBy) ? refuse('RECEIVER_MAY_NOT_REVIEW') : undefined;
}
