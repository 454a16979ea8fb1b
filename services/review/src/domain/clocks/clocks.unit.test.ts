import { describe, expect, it } from '@jest/globals';
import { calendarOf, type CalendarYear, type HallDate, type Period } from '@hall/working-days';
import { aCase, calendar, monday, received, years } from '../../../testing/a-case.ts';
import { steps } from '../../../testing/steps.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { openReviewCase } from '../receipt/opening.ts';
import type { CaseClockKind, Clock } from './clock.ts';
import { clockOf, clocksOf } from './clocks-of.ts';
import { asOf, reckon, reckonAgain, remainingWorkingDays, stateOf } from './reckon.ts';

const startedClock = (reviewCase: ReviewCase, kind: CaseClockKind): Clock => clockOf(reviewCase, kind)!;
const at = (date: string, time = '10:00') => new Date(`${date}T${time}:00+08:00`).toISOString();
const dueOf = (reviewCase: ReviewCase, kind: CaseClockKind) =>
  reckon(startedClock(reviewCase, kind), monday.today, calendar);

describe('the clocks of a case', () => {
  it.each<[string, ReviewCase, [CaseClockKind, string | null][]]>([
    ['that waits', aCase({ status: 'PLANNED' }), []],
    [
      'that was received',
      steps.received(),
      [
        ['CLAIM', null],
        ['NOTICE', null],
      ],
    ],
    [
      'that was claimed',
      steps.claimed(),
      [
        ['CLAIM', 'CLAIMED'],
        ['NOTICE', null],
      ],
    ],
    [
      'that was accepted',
      steps.accepted(),
      [
        ['CLAIM', 'CLAIMED'],
        ['NOTICE', 'ACCEPTED'],
        ['DECISION_STATUTORY', null],
        ['DECISION_COMMITTED', null],
        ['INSPECT_ASSIGN', null],
      ],
    ],
    [
      'that was granted',
      steps.granted(),
      [
        ['CLAIM', 'CLAIMED'],
        ['NOTICE', 'ACCEPTED'],
        ['DECISION_STATUTORY', 'DECIDED'],
        ['DECISION_COMMITTED', null],
        ['ISSUE', null],
        ['INSPECT_ASSIGN', 'ASSIGNED'],
      ],
    ],
    [
      'that was refused',
      { ...steps.granted(), ruling: { ...steps.granted().ruling, outcome: 'REFUSED' } },
      [
        ['CLAIM', 'CLAIMED'],
        ['NOTICE', 'ACCEPTED'],
        ['DECISION_STATUTORY', 'DECIDED'],
        ['DECISION_COMMITTED', null],
        ['INSPECT_ASSIGN', 'ASSIGNED'],
        ['EXPLAIN', null],
      ],
    ],
    [
      'that was handed over and served',
      { ...steps.offered(), handedOverAt: at('2026-04-22'), deliveredAt: at('2026-04-23') },
      [
        ['CLAIM', 'CLAIMED'],
        ['NOTICE', 'ACCEPTED'],
        ['DECISION_STATUTORY', 'DECIDED'],
        ['DECISION_COMMITTED', 'HANDED_OVER'],
        ['ISSUE', 'DELIVERED'],
        ['INSPECT_ASSIGN', 'ASSIGNED'],
      ],
    ],
    [
      'that has ended',
      { ...steps.accepted(), status: 'TERMINATED', termination: { cause: 'HOLD_ENDED', at: at('2026-04-22') } },
      [
        ['CLAIM', 'CLAIMED'],
        ['NOTICE', 'ACCEPTED'],
        ['DECISION_STATUTORY', 'CASE_ENDED'],
        ['DECISION_COMMITTED', 'CASE_ENDED'],
        ['INSPECT_ASSIGN', 'CASE_ENDED'],
        ['RECONSIDER', null],
        ['LITIGATE', null],
      ],
    ],
  ])('%s', (_what, reviewCase, clocks) =>
    expect(clocksOf(reviewCase).map(({ kind, end }) => [kind, end?.cause ?? null])).toEqual(clocks),
  );
  it('run by the item, and name their law', () => {
    expect(dueOf(steps.received(), 'CLAIM')).toMatchObject({ on: '2026-04-20', half: 'AFTERNOON' });
    expect(dueOf(steps.received(), 'NOTICE')).toMatchObject({ on: '2026-04-27', half: null });
    expect(dueOf(steps.accepted(), 'DECISION_STATUTORY')).toMatchObject({ on: '2026-05-20' });
    expect(dueOf(steps.accepted(), 'DECISION_COMMITTED')).toMatchObject({ on: '2026-04-29' });
    expect(dueOf(steps.granted(), 'ISSUE')).toMatchObject({ on: '2026-05-07' });
    for (const { legalBasis } of clocksOf(steps.granted())) expect(legalBasis).not.toBe('');
  });
  it('name a source that an officer can look up: the statute and article, or the place in the regulation', () => {
    const lawOf = (reviewCase: ReviewCase, kind: CaseClockKind) => startedClock(reviewCase, kind).legalBasis;
    const { item, ...promised } = steps.received();
    const unlicensed = { ...promised, item: { ...item, clock: { ...item.clock, profile: 'NONE' as const } } };
    const onLine = { ...steps.received(), precheck: { passedAt: null }, handover: { signedAt: null } };
    const refused = { ...steps.refused(), deliveredAt: monday.instant };
    const regulation = '《无差别综合受理一体化运作管理办法》';
    expect(lawOf(steps.received(), 'CLAIM')).toBe(`${regulation}三（一）3①：及时处理办件`);
    expect(lawOf(steps.received(), 'NOTICE')).toBe('《行政许可法》第三十二条第一款第四项');
    expect(lawOf(unlicensed, 'NOTICE')).toBe(`${regulation}三（一）2：一次性告知清单`);
    expect(lawOf(onLine, 'ONLINE_PRECHECK')).toBe(`${regulation}二（一）3：材料预审`);
    expect(lawOf(onLine, 'HANDOVER')).toBe(`${regulation}二（一）3：材料移交`);
    expect(lawOf(refused, 'EXPLAIN')).toBe(`${regulation}二（二）2：审批不通过的答疑`);
    expect(lawOf(steps.awaiting(), 'SUPPLEMENT')).toBe(`${regulation}三（一）3①：补件要求（期限由大厅规定）`);
    expect(lawOf(steps.tolerated(), 'TOLERANCE')).toBe(
      `申请人签署的容缺受理承诺（${regulation}三（一）3①：可容缺收件）`,
    );
  });
  it('E27: a paper that was keyed in later counts from its day, but is taken and handed over from when it was keyed in', () => {
    const noticeBy = '2026-04-23' as const;
    const data = received({ receivedAt: at('2026-04-16', '09:30'), noticeBy, hasPaper: true });
    const keyedIn = openReviewCase(data, at('2026-04-20'));
    expect(dueOf(keyedIn, 'NOTICE')).toMatchObject({ on: noticeBy });
    expect(dueOf(keyedIn, 'CLAIM')).toMatchObject({ on: '2026-04-20', half: 'AFTERNOON' });
    expect(dueOf(keyedIn, 'HANDOVER')).toMatchObject({ on: '2026-04-20' });
    expect(openReviewCase(data, data.receivedAt).pushedAt).toBeNull();
  });
  it('of the same day, begun on a rest day, end on the next working day: the papers (C18) and a promise of 0 (R1, R4)', () => {
    const { item, ...rest } = steps.accepted();
    const promises = (committed: ReviewCase['item']['clock']['committed']): ReviewCase => ({
      ...rest,
      item: { ...item, clock: { ...item.clock, committed } },
    });
    const handover = { signedAt: null };
    for (const unit of ['WORKING_DAY', 'CALENDAR_DAY'] as const) {
      const sunday: ReviewCase = {
        ...promises({ amount: 0, unit }),
        receivedAt: at('2026-04-19'),
        acceptance: { basis: 'NORMAL', at: at('2026-04-19'), by: 'D0103' },
        handover,
      };
      expect(dueOf(sunday, 'HANDOVER')).toEqual({ on: '2026-04-20', half: null, provisional: false });
      expect(dueOf(sunday, 'DECISION_COMMITTED')).toEqual({ on: '2026-04-20', half: null, provisional: false });
      expect(
        stateOf(
          startedClock(sunday, 'DECISION_COMMITTED'),
          dueOf(sunday, 'DECISION_COMMITTED'),
          at('2026-04-20', '17:00'),
        ),
      ).toBe('RUNNING');
    }
    const working = { ...promises({ amount: 0, unit: 'WORKING_DAY' }), handover };
    expect(dueOf(working, 'HANDOVER')).toMatchObject({ on: '2026-04-20' });
    expect(dueOf(working, 'DECISION_COMMITTED')).toMatchObject({ on: '2026-04-20' });
  });
  it('of a round by order: the period ordered, the law’s, or where there is none the promise; papers are waited for still (T32)', () => {
    const { item, ...rest } = steps.underReview();
    const reopening = { orderNumber: '某复决〔2026〕1号', period: null, at: at('2026-06-01'), by: 'D0102' };
    const again = { ...rest, round: 2, reopening, handover: { signedAt: null } };
    const kinds = (clock: ReviewCase['item']['clock'], period: Period | null = null) =>
      clocksOf({ ...again, item: { ...item, clock }, reopening: { ...reopening, period } }).map(({ kind }) => kind);
    const promised = { ...item.clock, profile: 'SERVICE_PROMISE' as const, statutory: null };
    expect(kinds(item.clock)).toEqual(['HANDOVER', 'DECISION_STATUTORY']);
    expect(kinds(promised)).toEqual(['HANDOVER', 'DECISION_COMMITTED']);
    expect(kinds(promised, { amount: 10, unit: 'WORKING_DAY' })).toEqual(['HANDOVER', 'DECISION_STATUTORY']);
  });
  it('papers for which nobody has signed are waited for until the file is closed (C18, T31)', () => {
    const open = { ...steps.delivered(), handover: { signedAt: null } };
    expect(startedClock(open, 'HANDOVER').end).toBeNull();
    const archivedAt = at('2026-05-20');
    expect(startedClock({ ...open, archivedAt }, 'HANDOVER').end).toEqual({ at: archivedAt, cause: 'CASE_ENDED' });
  });
  it('an item without a period by law has no clock by law (E47)', () => {
    const reviewCase = steps.accepted();
    const item = { ...reviewCase.item, clock: { ...reviewCase.item.clock, profile: 'NONE' as const, statutory: null } };
    expect(clocksOf({ ...reviewCase, item }).map(({ kind }) => kind)).not.toContain('DECISION_STATUTORY');
  });
});

describe('how a clock stands', () => {
  const accepted = startedClock(steps.accepted(), 'DECISION_STATUTORY');
  const due = reckon(accepted, monday.today, calendar);
  const ended = (instant: string, cause: NonNullable<Clock['end']>['cause'] = 'DECIDED') => ({
    ...accepted,
    end: { at: instant, cause },
  });
  it.each<[string, Clock, string, string]>([
    ['running', accepted, at('2026-05-19'), 'RUNNING'],
    ['running until the last minute of its last day (R3)', accepted, at('2026-05-20', '23:59'), 'RUNNING'],
    ['overdue from then on', accepted, at('2026-05-21', '00:00'), 'OVERDUE'],
    ['met at the last minute (E19)', ended(at('2026-05-20', '23:59')), at('2026-06-01'), 'MET'],
    ['missed a minute later (E1)', ended(at('2026-05-21', '00:00')), at('2026-06-01'), 'MISSED'],
    ['stopped by the end of the case', ended(at('2026-05-22'), 'CASE_ENDED'), at('2026-06-01'), 'STOPPED'],
    [
      'standing still',
      { ...accepted, suspensions: [{ kind: '专家评审', from: '2026-04-29', to: null, document: '' }] },
      at('2026-06-01'),
      'SUSPENDED',
    ],
  ])('%s', (_how, clock, instant, state) => expect(stateOf(clock, due, instant)).toBe(state));
  it('the applicant’s that has run out has lapsed, and is never overdue: the right is gone (C6, C7, C8, C15, C16)', () => {
    const stateIn = (reviewCase: ReviewCase, kind: CaseClockKind, instant: string) =>
      stateOf(startedClock(reviewCase, kind), dueOf(reviewCase, kind), instant);
    const refused = { ...steps.refused(), deliveredAt: monday.instant };
    expect(stateIn(refused, 'RECONSIDER', at('2026-06-22'))).toBe('RUNNING');
    expect(stateIn(refused, 'RECONSIDER', at('2026-06-23'))).toBe('LAPSED');
    expect(stateIn(refused, 'LITIGATE', at('2026-10-21'))).toBe('LAPSED');
    expect(stateIn(steps.hearingTold(), 'HEARING_REQUEST', at('2026-04-28'))).toBe('LAPSED');
    expect(stateIn(steps.tolerated(), 'TOLERANCE', at('2026-04-25'))).toBe('LAPSED');
    const { notice } = steps.awaiting();
    const lapsed = { ...steps.awaiting(), notice: { ...notice, lapsedAt: at('2026-05-08', '00:00') } };
    expect(stateIn(lapsed, 'SUPPLEMENT', at('2026-06-01'))).toBe('LAPSED');
    expect(stateIn(steps.supplied(), 'SUPPLEMENT', at('2026-06-01'))).toBe('MET');
  });
  it('a decision on the last day and a hand-over the day after: C2 met, C3 missed (E19)', () => {
    const reviewCase = { ...steps.offered(), handedOverAt: at('2026-04-30') };
    const committed = startedClock(reviewCase, 'DECISION_COMMITTED');
    expect(stateOf(committed, reckon(committed, monday.today, calendar), at('2026-06-01'))).toBe('MISSED');
    const statutory = startedClock(reviewCase, 'DECISION_STATUTORY');
    expect(stateOf(statutory, reckon(statutory, monday.today, calendar), at('2026-06-01'))).toBe('MET');
  });
  it('a morning is over at noon (R15)', () => {
    const claim = startedClock(aCase({ receivedAt: at('2026-04-20', '15:00') }), 'CLAIM');
    const end = reckon(claim, monday.today, calendar);
    expect(end).toMatchObject({ on: '2026-04-21', half: 'MORNING' });
    expect(stateOf(claim, end, at('2026-04-21', '11:59'))).toBe('RUNNING');
    expect(stateOf(claim, end, at('2026-04-21', '12:00'))).toBe('OVERDUE');
  });
  it.each<[HallDate, number]>([
    ['2026-04-20', 20],
    ['2026-05-19', 1],
    ['2026-05-20', 0],
    ['2026-05-22', -2],
  ])('on %s %i working days are left', (today, left) =>
    expect(remainingWorkingDays(accepted, due, today, calendar)).toBe(left),
  );
  it('that has ended has none left', () =>
    expect(remainingWorkingDays(ended(at('2026-05-20')), due, '2026-05-20', calendar)).toBeNull());
});

describe('a clock that stands still or was extended (R6, R7)', () => {
  const statutory = startedClock(steps.accepted(), 'DECISION_STATUTORY');
  const review = { kind: '专家评审', from: '2026-04-29', to: '2026-05-12', document: '〔2026〕1号' } as const;
  it('X9, X11: ends later', () => {
    expect(reckon({ ...statutory, suspensions: [review] }, monday.today, calendar).on).toBe('2026-05-29');
    expect(reckon({ ...statutory, suspensions: [review], extension: 10 }, monday.today, calendar).on).toBe(
      '2026-06-12',
    );
  });
  it('moves on from day to day until it runs again', () => {
    const open = { ...statutory, suspensions: [{ ...review, to: null }] };
    expect(reckon(open, '2026-04-29', calendar).on).toBe('2026-05-20');
    expect(reckon(open, '2026-04-30', calendar).on).toBe('2026-05-21');
    expect(reckon(open, '2026-05-12', calendar).on).toBe('2026-05-29');
  });
  it('is told as of today while it stands still, so that as many days are left; else as it is on record', () => {
    const open = { ...statutory, suspensions: [{ ...review, to: null }] };
    const onRecord = { ...reckon(open, '2026-04-29', calendar), generation: 3 };
    const days = ['2026-04-29', '2026-05-06', '2026-05-20', '2026-06-10'] as const;
    const told = days.map((today) => asOf(open, onRecord, today, calendar));
    expect(told.map(({ on }) => on)).toEqual(['2026-05-20', '2026-05-22', '2026-06-08', '2026-06-30']);
    expect(days.map((today, at) => remainingWorkingDays(open, told[at]!, today, calendar))).toEqual([13, 13, 13, 13]);
    expect(told[3]?.generation).toBe(3);
    for (const clock of [statutory, { ...statutory, suspensions: [review] }])
      expect(asOf(clock, onRecord, '2026-06-10', calendar)).toBe(onRecord);
  });
});

describe('a calendar that is published or corrected (R13, R14)', () => {
  const late = startedClock(
    { ...steps.accepted(), acceptance: { basis: 'NORMAL', at: at('2026-12-14'), by: 'D0103' } },
    'DECISION_STATUTORY',
  );
  const year = (days: CalendarYear['days']): CalendarYear => ({ year: 2027, source: '国务院办公厅通知', days });
  const off = (...dates: string[]) => dates.map((date) => ({ date, kind: 'HOLIDAY' as const, name: '元旦' }));
  const before = { ...reckon(late, '2026-12-14', calendar), generation: 1 };

  it('was provisional until then', () => expect(before).toMatchObject({ on: '2027-01-11', provisional: true }));
  it('E28: moves the end later freely', () => {
    const published = calendarOf([...years, year(off('2027-01-01', '2027-01-04'))]);
    expect(reckonAgain(late, before, '2026-12-20', published)).toEqual({
      on: '2027-01-13',
      half: null,
      provisional: false,
      generation: 2,
    });
  });
  it('changes nothing but what it changes: the same end, no longer provisional, is a new generation once', () => {
    // a holiday after the end: published, and nothing that counts has changed
    const published = calendarOf([...years, year(off('2027-10-01'))]);
    const again = reckonAgain(late, before, '2026-12-20', published);
    expect(again).toEqual({ on: '2027-01-11', half: null, provisional: false, generation: 2 });
    expect(reckonAgain(late, again, '2026-12-21', published)).toEqual(again);
  });
  const worked = calendarOf([
    ...years,
    year([
      { date: '2027-01-02', kind: 'MAKE_UP_WORKDAY', name: '调休' },
      { date: '2027-01-03', kind: 'MAKE_UP_WORKDAY', name: '调休' },
      ...off('2027-10-01'),
    ]),
  ]);
  it('moves it earlier', () =>
    expect(reckonAgain(late, before, '2027-01-06', worked)).toMatchObject({ on: '2027-01-07', generation: 2 }));
  it('but never so that what was in time becomes overdue', () =>
    expect(reckonAgain(late, before, '2027-01-08', worked)).toMatchObject({ on: '2027-01-11', provisional: false }));
  it('what was overdue already stays so', () =>
    expect(stateOf(late, reckonAgain(late, before, '2027-01-12', worked), at('2027-01-12'))).toBe('OVERDUE'));
});
