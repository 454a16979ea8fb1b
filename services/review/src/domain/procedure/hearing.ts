import { instantOf, latestBefore, momentOf, type Calendar, type HallDate, type HallNow } from '@hall/working-days';
import { ANNOUNCED_BEFORE } from '../clocks/periods.ts';
import { noonOf } from '../clocks/noon.ts';
import { reckon } from '../clocks/reckon.ts';
import type { CaseClockKind } from '../clocks/clock.ts';
import { clockOf } from '../clocks/clocks-of.ts';
import { decided, type Decided, type Decision, withDocuments } from '../case/decision.ts';
import { hearingPaper } from './hearing-paper.ts';
import { notOpen } from '../lifecycle/not-open.ts';
import { nextStatus } from '../lifecycle/lifecycle.ts';
import { checkClaimer, isExaminer } from '../lifecycle/separation.ts';
import { refuse } from '../case/refusals.ts';
import type { Hearing, HearingGround, SignatureRefused } from '../case/procedures.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { noted } from '../case/noted.ts';
import { checkSignature, signatureOn } from './signature.ts';
import type { Circumstances } from '../case/circumstances.ts';

/** A hearing of which nobody has been told and for which nobody has asked. */
const untold = {
  toldAt: null,
  toldTo: null,
  requestedOn: null,
  requestedAt: null,
  lapsedAt: null,
  announced: null,
  held: null,
} as const;

/**
 * The right to a hearing is told (art. 47): clock C8 starts. Refuses ACTION_NOT_OPEN, NOT_CLAIMED, NOT_THE_REVIEWER,
 * HEARING_ALREADY_TOLD.
 */
export function decideHearingRight(
  reviewCase: ReviewCase,
  toldTo: Hearing['toldTo'],
  { by, now, calendar }: Pick<Circumstances, 'by' | 'now' | 'calendar'>,
): Decision {
  const status = nextStatus(reviewCase.status, 'tellHearingRight');
  if (!status) return notOpen(reviewCase);
  const refused = checkClaimer(reviewCase, by);
  if (refused) return refused;
  if (reviewCase.hearing) return refuse('HEARING_ALREADY_TOLD');
  const told = { ...reviewCase, status, hearing: { ...untold, toldAt: now.instant, toldTo } };
  const requestBy = dueOf(told, 'HEARING_REQUEST', now, calendar);
  const paper = hearingPaper('RIGHT_TOLD', told.hearing, 'ON_REQUEST', { requestBy: requestBy?.on ?? null });
  return withDocuments(decided(told, noted(told, 'HEARING_RIGHT_TOLD', now.instant, by)), paper);
}

/**
 * Records that the applicant, or somebody whose interest is at stake, asked for a hearing on a day (art. 47): clock C8 ends and C9 starts. A
 * request that was made in time, but is recorded only after the opinion was written, takes the case back to the examination (VOID_LAPSE; art.
 * 48(2)). Refuses
 * ACTION_NOT_OPEN, NOT_CLAIMED, NOT_THE_REVIEWER, HEARING_NOT_TOLD, HEARING_ALREADY_REQUESTED, BAD_DATE, HEARING_RIGHT_LAPSED.
 */
export function decideHearingRequest(
  reviewCase: ReviewCase,
  on: HallDate,
  { by, now, calendar }: Pick<Circumstances, 'by' | 'now' | 'calendar'>,
): Decision {
  const status = nextStatus(reviewCase.status, 'requestHearing');
  if (!status) return notOpen(reviewCase);
  const refused = checkClaimer(reviewCase, by);
  if (refused) return refused;
  const { hearing } = reviewCase;
  if (!hearing?.toldAt) return refuse('HEARING_NOT_TOLD');
  if (hearing.held || reviewCase.keptRuling) return notOpen(reviewCase); // a hearing was held without a request, in which everybody could take part
  if (hearing.requestedOn) return refuse('HEARING_ALREADY_REQUESTED');
  if (on > now.today || on < momentOf(hearing.toldAt).date) return refuse('BAD_DATE', [on]);
  const due = dueOf({ ...reviewCase, hearing: { ...hearing, lapsedAt: null } }, 'HEARING_REQUEST', now, calendar);
  if (due && on > due.on) return refuse('HEARING_RIGHT_LAPSED', [due.on]);
  const requestedAt = on === now.today ? now.instant : noonOf(on);
  const opinion = status === reviewCase.status ? reviewCase.opinion : null; // it was written without the hearing
  const asked = {
    ...reviewCase,
    status,
    opinion,
    hearing: { ...hearing, requestedOn: on, requestedAt, lapsedAt: null },
  };
  return decided(asked, noted(asked, 'HEARING_REQUESTED', requestedAt, null));
}

/** The right to a hearing has lapsed, because nobody asked for one before the end of clock C8. Undefined where it has not lapsed. */
export function decideHearingLapse(reviewCase: ReviewCase, lapsedAt: string): Decided | undefined {
  const { hearing } = reviewCase;
  const status = nextStatus(reviewCase.status, 'lapseHearingRight');
  if (!status || !hearing || hearing.requestedOn || hearing.lapsedAt) return undefined;
  const lapsed = { ...reviewCase, status, hearing: { ...hearing, lapsedAt } };
  return decided(lapsed, noted(lapsed, 'HEARING_RIGHT_LAPSED', lapsedAt, null));
}

/** What is announced: when, where, who presides, and why it is held. */
export type HearingPlan = {
  readonly on: HallDate;
  readonly time: string;
  readonly place: string;
  readonly chair: string;
  readonly ground: HearingGround;
};

/**
 * Announces time, place and chair of the hearing at least seven working days before it (art. 48; X23). The hearing is held on request, or without
 * one after a public notice, where a law or the public interest requires it (art. 46); clock C9 runs only after a request. The chair may be nobody
 * who examines or examined the case (art. 48(1)(4)) or received it (S1). Refuses ACTION_NOT_OPEN, NOT_CLAIMED, NOT_THE_REVIEWER,
 * HEARING_NOT_REQUESTED, HEARING_ALREADY_REQUESTED where it is held on request anyhow, CHAIR_MAY_NOT_REVIEW, UNKNOWN_STAFF, TEXT_MISSING,
 * NOTICE_TOO_SHORT, and HEARING_TOO_LATE where the day lies after clock C9 (art. 47) although a day within C9 could still be announced. When no
 * such day is left, a late hearing is allowed, because the applicant must not lose it.
 */
export function decideHearingNotice(
  reviewCase: ReviewCase,
  plan: HearingPlan,
  { by, now, calendar, staff }: Pick<Circumstances, 'by' | 'now' | 'calendar' | 'staff'>,
): Decision {
  const status = nextStatus(reviewCase.status, 'announceHearing');
  if (!status) return notOpen(reviewCase);
  const refused = checkClaimer(reviewCase, by);
  if (refused) return refused;
  const hearing = reviewCase.hearing ?? untold;
  const { on, time, place, chair, ground } = plan;
  if (hearing.held) return notOpen(reviewCase);
  if (ground === 'ON_REQUEST' && !hearing.requestedOn) return refuse('HEARING_NOT_REQUESTED');
  if (ground === 'EX_OFFICIO' && hearing.requestedOn) return refuse('HEARING_ALREADY_REQUESTED');
  if (isExaminer(reviewCase, chair) || chair === reviewCase.receivedBy) return refuse('CHAIR_MAY_NOT_REVIEW');
  if (!staff.has(chair)) return refuse('UNKNOWN_STAFF', [chair]);
  if (place.trim() === '' || !HOUR.test(time)) return refuse('TEXT_MISSING', ['听证地点', '听证时间，例如14:30']);
  const latest = latestBefore(on, ANNOUNCED_BEFORE, calendar).on;
  if (now.today > latest) return refuse('NOTICE_TOO_SHORT', [latest]);
  const holdBy = ground === 'ON_REQUEST' ? dueOf(reviewCase, 'HEARING_HOLD', now, calendar)?.on : undefined;
  if (holdBy && on > holdBy && now.today <= latestBefore(holdBy, ANNOUNCED_BEFORE, calendar).on)
    return refuse('HEARING_TOO_LATE', [holdBy]);
  const planned = { ...reviewCase, status, hearing: { ...hearing, announced: { ...plan, at: now.instant } } };
  const paper = hearingPaper('ANNOUNCED', hearing, ground, { heldOn: on, time, place, chair });
  return withDocuments(decided(planned, noted(planned, 'HEARING_ANNOUNCED', now.instant, by)), paper);
}

/** An hour of the day, as people write it. */
const HOUR = /^([01]\d|2[0-3]):[0-5]\d$/;

/** The record of a hearing, as the reviewer writes it. */
export type HearingRecord = {
  readonly on: HallDate;
  readonly record: string;
  readonly signed: boolean;
  /** The refusal to sign, where somebody refused; a witness confirms it, and the record is valid. */
  readonly signatureRefused?: SignatureRefused | null;
};

/**
 * Records that the hearing was held on the announced day. The record is signed, or a witness confirms the refusal to sign; the decision must rest
 * on it (art. 48(5), (2)). To hold the hearing on another day, that day must first be announced, seven working days ahead (art. 48(1)). Refuses
 * ACTION_NOT_OPEN, NOT_CLAIMED, NOT_THE_REVIEWER, HEARING_NOT_ANNOUNCED, TEXT_MISSING, BAD_DATE, and what `checkSignature` refuses.
 */
export function decideHearingRecord(
  reviewCase: ReviewCase,
  { on, record, signed, signatureRefused = null }: HearingRecord,
  { by, now, staff = new Set() }: Pick<Circumstances, 'by' | 'now'> & Partial<Pick<Circumstances, 'staff'>>,
): Decision {
  const status = nextStatus(reviewCase.status, 'recordHearing');
  if (!status) return notOpen(reviewCase);
  const refused = checkClaimer(reviewCase, by);
  if (refused) return refused;
  const { hearing } = reviewCase;
  if (!hearing?.announced || hearing.held) return refuse('HEARING_NOT_ANNOUNCED');
  if (record.trim() === '') return refuse('TEXT_MISSING', ['听证笔录']);
  const unsigned = checkSignature(reviewCase, { signed, refused: signatureRefused }, by, staff);
  if (unsigned) return unsigned;
  const { time: hour = '00:00' } = hearing.announced;
  if (on !== hearing.announced.on || now.instant < (instantOf(`${on}T${hour}:00+08:00`) ?? ''))
    return refuse('BAD_DATE', [on, `听证公告的时间：${hearing.announced.on} ${hour}`]);
  const written = { on, record, at: now.instant };
  const minutes = signatureRefused ? { ...written, signatureRefused } : written;
  const held = { ...reviewCase, status, hearing: { ...hearing, held: minutes } };
  const { time = null, place, chair, ground = 'ON_REQUEST' } = hearing.announced;
  const signature = signatureOn(signatureRefused, '听证参加人已确认无误并签字。');
  const paper = hearingPaper('HELD', hearing, ground, { heldOn: on, time, place, chair, record, signature });
  return withDocuments(decided(held, noted(held, 'HEARING_HELD', now.instant, by)), paper);
}

const dueOf = (reviewCase: ReviewCase, kind: CaseClockKind, now: HallNow, calendar: Calendar) => {
  const clock = clockOf(reviewCase, kind);
  return clock && reckon(clock, now.today, calendar);
};
