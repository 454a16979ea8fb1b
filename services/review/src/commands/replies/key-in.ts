import type { Caller } from '@hall/callers';
import type { DepartmentReply } from '@hall/event-contracts';
import type { HallDate } from '@hall/working-days';
import { refusalFor } from '../../domain/replies/paper.ts';
import { paperMoment } from '../../domain/replies/paper-moment.ts';
import { decideReply } from '../../domain/replies/reply.ts';
import type { NoticeEntry } from '../../domain/case/notice.ts';
import { refuse, type Refused } from '../../domain/case/refusals.ts';
import type { ReviewCase } from '../../domain/case/review-case.ts';
import type { Reason, RulingGiven } from '../../domain/case/written-ruling.ts';
import { getCalendar } from '../../storage/copies/catalogue-store.ts';
import { actOnCase, type CaseRequest, type WantedAct } from '../case/act-on-case.ts';
import type { Desk } from '../case/desk.ts';
import { replyFacts } from './reply-facts.ts';

/** A step as the paper has it: its day, and who took it. */
type Keyed = CaseRequest & { readonly on: HallDate };

/** The acceptance on paper. */
type KeyInAcceptance = Keyed & { readonly reviewerStaffNo: string };

/** The decision on paper. */
type KeyInDecision = Keyed & RulingGiven & { readonly reviewerStaffNo: string; readonly deciderStaffNo: string };

/** The one-off notice on paper (D3). */
type KeyInNotice = Keyed & { readonly reviewerStaffNo: string; readonly entries: readonly NoticeEntry[] };

/** The result on paper; the liaison who keys it in signs the hand-over. */
type KeyInResult = Keyed & { readonly certificateNumber: string | null };

/** The acceptance of a department that cannot be connected (补录, S18). Refuses as `keyIn`. */
export const keyInAcceptance = (desk: Desk, caller: Caller, request: KeyInAcceptance) =>
  keyIn(desk, { caller, action: 'keyInAcceptance', request }, (head) => ({
    type: 'CaseAccepted.v1',
    data: { ...head, staffNo: request.reviewerStaffNo },
  }));

/**
 * The one-off notice of a department that cannot be connected (T5): of a day before the end of C1 it voids an acceptance by silence
 * (L3). Refuses as `keyIn`.
 */
export const keyInNotice = (desk: Desk, caller: Caller, request: KeyInNotice) =>
  keyIn(desk, { caller, action: 'keyInNotice', request }, (head) => ({
    type: 'SupplementRequested.v1',
    data: { ...head, staffNo: request.reviewerStaffNo, entries: request.entries.map((entry) => ({ ...entry })) },
  }));

/** The decision of a department that cannot be connected; the liaison names reviewer and decider. Refuses as `keyIn`. */
export const keyInDecision = (desk: Desk, caller: Caller, request: KeyInDecision) =>
  keyIn(desk, { caller, action: 'keyInDecision', request }, (head) => {
    const { outcome, legalBasis, reviewerStaffNo, deciderStaffNo } = request;
    const reasons = request.reasons.filter(isReason);
    const data = { ...head, outcome, reasons, legalBasis, reviewerStaffNo, deciderStaffNo };
    return { type: 'DecisionGiven.v1', data };
  });

/** The result of a department that cannot be connected, offered to the window. Refuses as `keyIn`. */
export const keyInResult = (desk: Desk, caller: Caller, request: KeyInResult) =>
  keyIn(desk, { caller, action: 'keyInResult', request }, (head) => ({
    type: 'ResultReady.v1',
    data: { ...head, certificateNumber: request.certificateNumber, liaisonStaffNo: caller.id },
  }));

type Head = Pick<DepartmentReply['data'], 'caseId' | 'round' | 'staffNo' | 'occurredAt'>;
type Sayable = Reason & { readonly code: Exclude<Reason['code'], 'INCOMPLETE'> };
const isReason = (reason: Reason): reason is Sayable => reason.code !== 'INCOMPLETE';

/**
 * Keys a step in afterwards, with the paper's date, marked as such. Refuses what `actOnCase` refuses, NOT_KEYED_IN for a
 * department that can be connected, KEYER_MAY_NOT_DECIDE, INCOMPLETE_IS_NO_REASON, BAD_DATE, UNKNOWN_STAFF, STAFF_WITHOUT_POWER, and what the
 * rule of the step refuses.
 */
const keyIn = (
  desk: Desk,
  { caller, action, request }: WantedAct<Keyed>,
  replyOf: (head: Head) => DepartmentReply,
): Promise<ReviewCase | Refused> =>
  actOnCase(desk, { caller, action, request }, async (reviewCase, now, tx, { mayTakeEffect }) => {
    if (reviewCase.integration !== 'MANUAL') return refuse('NOT_KEYED_IN');
    if ('reasons' in request && !(request.reasons as readonly Reason[]).every(isReason))
      return refuse('INCOMPLETE_IS_NO_REASON');
    if ('deciderStaffNo' in request && request.deciderStaffNo === caller.id) return refuse('KEYER_MAY_NOT_DECIDE');
    const { id: caseId, round, receivedAt } = reviewCase;
    const occurredAt = paperMoment(request.on, receivedAt, now);
    const reply = replyOf({ caseId, round, staffNo: caller.id, occurredAt });
    const origin = { via: 'PAPER', enteredBy: caller.id } as const;
    const facts = await replyFacts(tx, reviewCase, reply, { mayTakeEffect, origin });
    const verdict = decideReply(reviewCase, reply, facts, { now, calendar: await getCalendar(tx) });
    return verdict.kind === 'applied' ? verdict.decided : refusalFor(reviewCase, request.on, verdict);
  });
