import type { HallEvent } from '@hall/event-contracts';
import { momentOf, workingDaysBetween, type Calendar } from '@hall/working-days';
import { mayBeNotified } from '../case/notice.ts';
import { notOpen } from '../lifecycle/not-open.ts';
import { nextStatus } from '../lifecycle/lifecycle.ts';
import { checkClaimer } from '../lifecycle/separation.ts';
import type { CaseClockKind } from '../clocks/clock.ts';
import { clockOf } from '../clocks/clocks-of.ts';
import { lapsedNoticeOf } from '../acceptance/deemed-acceptance.ts';
import { lapseOf, reckon } from '../clocks/reckon.ts';
import { decided, type Decided, type Decision, withDocuments } from '../case/decision.ts';
import { draft } from '../documents/document.ts';
import { acceptedAs } from '../acceptance/acceptance-paper.ts';
import { withMore } from '../receipt/handed-in.ts';
import { noted } from '../case/noted.ts';
import { refuse } from '../case/refusals.ts';
import { headOf, type ReviewCase } from '../case/review-case.ts';
import type { HandIn, Notice, NoticeEntry } from '../case/notice.ts';
import { checkEntries } from './entries.ts';
import type { Circumstances } from '../case/circumstances.ts';

const STATEMENT = '以上为需要补正的全部内容。';
const EFFECT = '逾期未补正的，依照有关规定视为撤回申请或者终止办理；补正齐全后，自最后一份材料收到之日起受理。';

/**
 * The department tells, once, everything that is missing (一次性告知, T5; 行政许可法 art. 32(4)): C1 ends, C6 starts. Refuses
 * ACTION_NOT_OPEN, NOT_CLAIMED, NOT_THE_REVIEWER, POLICY_FORBIDS where `mayBeNotified` says no, NOTICE_TOO_LATE once C1 is over, NEW_DEMAND in
 * a round by order for what the notice of an earlier round had not asked for, and what `checkEntries` refuses.
 */
export function decideNotice(
  reviewCase: ReviewCase,
  entries: readonly NoticeEntry[],
  { by, now, calendar }: Pick<Circumstances, 'by' | 'now' | 'calendar'>,
): Decision {
  const status = nextStatus(reviewCase.status, 'requestSupplement');
  if (!status) return notOpen(reviewCase);
  const refused = checkClaimer(reviewCase, by);
  if (refused) return refused;
  if (!mayBeNotified(reviewCase)) return refuse('POLICY_FORBIDS', ['按本事项规定不予受理']);
  const wrong = checkEntries(entries, reviewCase.item);
  if (wrong) return wrong;
  const { noticed } = reviewCase.reopening ?? {};
  const others = noticed ? entries.filter(({ materialCode }) => !noticed.includes(materialCode)) : [];
  if (others.length > 0)
    return refuse(
      'NEW_DEMAND',
      others.map(({ key }) => key),
    ); // the notice of an earlier round is the only one there may be
  if (lapsedNoticeOf(reviewCase, { now, calendar })) return refuse('NOTICE_TOO_LATE');
  const notice = {
    entries,
    unmet: entries.map(({ key }) => key),
    at: now.instant,
    by,
    handIns: [],
    completeAt: null,
    lapsedAt: null,
    restated: null,
  };
  return told({ ...reviewCase, status, notice }, notice, { by, now, calendar }, false);
}

function isOver(
  reviewCase: ReviewCase,
  kind: CaseClockKind,
  { now, calendar }: Pick<Circumstances, 'now' | 'calendar'>,
): boolean {
  const clock = clockOf(reviewCase, kind);
  return clock !== undefined && now.instant >= lapseOf(reckon(clock, now.today, calendar));
}

/** Working days of clock C6 that were left when everything had come in; at least one, so that the applicant can answer at all. */
function leftOfSupplement(
  reviewCase: ReviewCase,
  completeAt: string,
  { now, calendar }: Pick<Circumstances, 'now' | 'calendar'>,
): number {
  const clock = clockOf(reviewCase, 'SUPPLEMENT');
  const due = clock && reckon(clock, now.today, calendar);
  return Math.max(1, due ? workingDaysBetween(momentOf(completeAt).date, due.on, calendar) : 0);
}

/**
 * A supplement does not meet every entry of the notice: the department repeats the notice with the unmet entries (T11b). It may demand nothing
 * new: a key that was not listed, or was met, is refused NEW_DEMAND (E6). Clock C6 continues with the working days that were left when the
 * supplement came in, because the time the department took to answer does not count against the applicant. Refuses ACTION_NOT_OPEN,
 * NOT_CLAIMED, NOT_THE_REVIEWER, SUPPLEMENT_MISSING, NOTICE_EMPTY, and NOTICE_TOO_LATE once the five working days of the answer are over: silence has accepted the case (T11c).
 */
export function decideRestatement(
  reviewCase: ReviewCase,
  unmet: readonly string[],
  { by, now, calendar }: Pick<Circumstances, 'by' | 'now' | 'calendar'>,
): Decision {
  const status = nextStatus(reviewCase.status, 'restateNotice');
  const { notice } = reviewCase;
  if (!status || !notice) return notOpen(reviewCase);
  const refused = checkClaimer(reviewCase, by);
  if (refused) return refused;
  if (unmet.length === 0) return refuse('NOTICE_EMPTY');
  if (notice.completeAt === null) return refuse('SUPPLEMENT_MISSING', notice.unmet);
  const foreign = unmet.filter((key) => !notice.unmet.includes(key));
  if (foreign.length > 0) return refuse('NEW_DEMAND', foreign);
  if (isOver(reviewCase, 'SUPPLEMENT_ANSWER', { now, calendar })) return refuse('NOTICE_TOO_LATE');
  const left = leftOfSupplement(reviewCase, notice.completeAt, { now, calendar });
  const answered = { completeAt: notice.completeAt, at: now.instant, left };
  const restated = { ...notice, unmet, handIns: [], completeAt: null, lapsedAt: null, restated: answered };
  return told({ ...reviewCase, status, notice: restated }, restated, { by, now, calendar }, true);
}

/**
 * The applicant has handed something in against the notice. When everything that was unmet is in, C6 ends and the department has five
 * working days (T11c). Refuses ACTION_NOT_OPEN, UNKNOWN_ENTRY.
 */
export function decideHandIn(reviewCase: ReviewCase, handIn: HandIn): Decision {
  const status = nextStatus(reviewCase.status, 'noteSupplement');
  const { notice } = reviewCase;
  if (!status || !notice) return notOpen(reviewCase);
  const foreign = handIn.entries.filter((key) => !notice.entries.some((entry) => entry.key === key));
  if (foreign.length > 0) return refuse('UNKNOWN_ENTRY', foreign); // entries that were met meanwhile may come again, because the supplement may have been on its way
  const handIns = [...notice.handIns, handIn];
  const isComplete = notice.unmet.every((key) => handIns.some(({ entries }) => entries.includes(key)));
  const completeAt = isComplete ? (notice.completeAt ?? handIn.at) : null;
  const { handedIn } = decideLateHandIn(reviewCase, handIn).reviewCase;
  const after = { ...reviewCase, status, handedIn, notice: { ...notice, handIns, completeAt } };
  const isNew = isComplete && notice.completeAt === null;
  return isNew ? decided(after, noted(after, 'SUPPLEMENT_COMPLETE', handIn.at, null)) : decided(after);
}

/** A supplement that comes after the case has gone on or ended. It is only added to the materials handed in. */
export function decideLateHandIn(reviewCase: ReviewCase, handIn: HandIn): Decided {
  const entries = reviewCase.notice?.entries.filter(({ key }) => handIn.entries.includes(key)) ?? [];
  const codes = entries.map(({ materialCode }) => materialCode);
  return decided({ ...reviewCase, handedIn: withMore(reviewCase.handedIn, codes) });
}

/**
 * All that was listed is met: accepted on the day the last of it came in (T11a; 行政许可法 art. 32(5)); time before does not count.
 * Refuses ACTION_NOT_OPEN, NOT_CLAIMED, NOT_THE_REVIEWER, SUPPLEMENT_MISSING.
 */
export function decideSupplementAcceptance(
  reviewCase: ReviewCase,
  { by, calendar }: Pick<Circumstances, 'by' | 'calendar'>,
): Decision {
  const status = nextStatus(reviewCase.status, 'acceptSupplement');
  const { notice } = reviewCase;
  if (!status || !notice) return notOpen(reviewCase);
  const refused = checkClaimer(reviewCase, by);
  if (refused) return refused;
  if (notice.completeAt === null) return refuse('SUPPLEMENT_MISSING', notice.unmet);
  return acceptedAs(reviewCase, status, { basis: 'NORMAL', at: notice.completeAt, by }, calendar);
}

/** The supplement was complete, and the department has not answered within five working days: accepted by silence (T11c, by analogy). */
export function decideDeemedAnswer(reviewCase: ReviewCase, lapsedAt: string, calendar: Calendar): Decided | undefined {
  const status = nextStatus(reviewCase.status, 'acceptSupplement');
  const at = reviewCase.notice?.completeAt;
  if (!status || !at) return undefined;
  return acceptedAs(reviewCase, status, { basis: 'DEEMED', at, by: null, lapsedAt }, calendar);
}

function told(
  after: ReviewCase,
  { entries, unmet }: Notice,
  { by, now, calendar }: Pick<Circumstances, 'by' | 'now' | 'calendar'>,
  restated: boolean,
): Decided {
  const event = noticeEvent(after, { unmet }, { by, now, calendar }, restated);
  const { supplyBy } = event.data;
  const listed = entries.filter(({ key }) => unmet.includes(key));
  const paper = draft('D3', restated ? '补正告知书（重申）' : '一次性补正告知书', {
    entries: listed.map((entry) => ({ ...entry })),
    supplyBy,
    effect: EFFECT,
    statement: STATEMENT,
    receivedOn: momentOf(after.receivedAt).date,
    servedOn: now.today,
  });
  return withDocuments(decided(after, event), paper);
}

/** The event of a notice: its unmet entries by key, and the last day for the supplement. */
function noticeEvent(
  after: ReviewCase,
  { unmet }: Pick<Notice, 'unmet'>,
  { by, now, calendar }: Pick<Circumstances, 'by' | 'now' | 'calendar'>,
  restated: boolean,
): Extract<HallEvent, { type: 'SupplementRequested.v1' }> {
  const clock = clockOf(after, 'SUPPLEMENT');
  const supplyBy = clock ? reckon(clock, now.today, calendar).on : now.today;
  const listed = (after.notice?.entries ?? []).filter(({ key }) => unmet.includes(key));
  const entries = listed.map(({ key, materialCode }) => ({ key, materialCode }));
  const data = { ...headOf(after), entries, restated, supplyBy, requestedAt: now.instant, requestedBy: by };
  return { type: 'SupplementRequested.v1', data };
}
