import { describe, expect, it } from '@jest/globals';
import {
  calendarOf,
  dueAfter,
  dueAtWork,
  latestBefore,
  workingDaysBetween,
  type CalendarYear,
  type HallDate,
  type Half,
  type Moved,
} from './index.ts';
import { years } from '../testing/years.ts';

const calendar = calendarOf(years);
const due = (date: HallDate, amount: number, unit: 'WORKING_DAY' | 'CALENDAR_DAY' = 'WORKING_DAY', half?: Half) =>
  dueAfter({ date, half: half ?? null }, { amount, unit }, calendar);

describe('a period of working days', () => {
  it.each<[why: string, from: HallDate, days: number, until: HallDate]>([
    ['X1: eight days off, and a Sunday that is worked', '2025-01-24', 5, '2025-02-07'],
    ['X2: the last day lies before the holiday, not after', '2025-09-24', 5, '2025-09-30'],
    ['X3: two make-up days inside', '2025-09-24', 20, '2025-10-28'],
    ['X4: over the year', '2025-12-29', 5, '2026-01-06'],
    ['X5: spring festival', '2026-02-12', 3, '2026-02-24'],
    ['X6: entered on a holiday, due on a working Saturday', '2026-02-21', 5, '2026-02-28'],
    ['X7: notice over a working Sunday', '2026-09-18', 5, '2026-09-24'],
    ['X8: statutory', '2026-04-20', 20, '2026-05-20'],
    ['X8: committed', '2026-04-20', 7, '2026-04-29'],
    ['X7: ten days', '2026-09-18', 10, '2026-10-09'],
    ['X7: twenty days', '2026-09-18', 20, '2026-10-22'],
    ['X13: deemed accepted as of the receipt', '2026-05-06', 20, '2026-06-02'],
    ['X14: from the day the full supplement came', '2026-05-22', 20, '2026-06-22'],
    ['X15: two holidays and a make-up Saturday', '2026-09-22', 10, '2026-10-13'],
    ['X16: over a whole holiday', '2025-09-25', 10, '2025-10-15'],
    ['X17: a joint case', '2026-03-02', 45, '2026-05-08'],
    ['X22: the request for a hearing', '2026-05-20', 5, '2026-05-27'],
    ['X22: the hearing itself', '2026-05-26', 20, '2026-06-24'],
    ['day 0 alone', '2025-10-01', 0, '2025-10-01'],
  ])('%s', (_why, from, days, on) => expect(due(from, days)).toEqual({ on, half: null, provisional: false }));

  it('of nothing is provisional when a suspension went through days of a year not yet published (R6, R13)', () => {
    const held = { suspensions: [{ from: '2027-01-01', to: '2027-01-03' }] } as const; // a Friday to a Sunday
    const period = { amount: 0, unit: 'WORKING_DAY' } as const;
    const event = { date: '2027-01-01', half: null } as const;
    expect(dueAfter(event, period, calendar, held)).toEqual({ on: '2027-01-01', half: null, provisional: true });
    expect(dueAfter(event, period, calendar)).toEqual({ on: '2027-01-01', half: null, provisional: false });
  });

  it('X24: that reaches a year not yet published is provisional, and counts its weekends only', () => {
    expect(due('2026-12-02', 20)).toEqual({ on: '2026-12-30', half: null, provisional: false });
    expect(due('2026-12-04', 20)).toEqual({ on: '2027-01-01', half: null, provisional: true });
  });

  it.each([-1, 0.25, Number.NaN])('is not of %s days', (days) =>
    expect(() => due('2025-01-24', days)).toThrow(RangeError),
  );
});

describe('a period that was moved (R6, R7)', () => {
  const review = { from: '2026-04-29', to: '2026-05-12' } as const;
  const testing = { from: '2026-05-08', to: '2026-05-18' } as const;
  it.each<[why: string, days: number, moved: Moved, until: HallDate]>([
    ['X9: seven working days stood still', 20, { suspensions: [review] }, '2026-05-29'],
    ['X9: begun on the last day of the promise, nothing is left', 7, { suspensions: [review] }, '2026-05-12'],
    ['X10: of two at once each day counts once', 20, { suspensions: [testing, review] }, '2026-06-04'],
    ['X11: extended once', 20, { extension: 10 }, '2026-06-03'],
    ['X11: extended and suspended', 20, { extension: 10, suspensions: [review] }, '2026-06-12'],
    [
      'E14: begun and ended on one day: nothing',
      20,
      { suspensions: [{ from: '2026-04-29', to: '2026-04-29' }] },
      '2026-05-20',
    ],
    [
      'begun after it has run out: nothing',
      7,
      { suspensions: [{ from: '2026-04-30', to: '2026-05-12' }] },
      '2026-04-29',
    ],
    [
      'begun before the event: only what lies after it',
      7,
      { suspensions: [{ from: '2026-04-01', to: '2026-04-21' }] },
      '2026-04-30',
    ],
    ['E16: ended on a holiday', 7, { suspensions: [{ from: '2026-04-28', to: '2026-05-03' }] }, '2026-05-06'],
  ])('%s', (_why, days, moved, on) =>
    expect(
      dueAfter({ date: '2026-04-20', half: null }, { amount: days, unit: 'WORKING_DAY' }, calendar, moved),
    ).toEqual({
      on,
      half: null,
      provisional: false,
    }),
  );
  it('X17: from the acceptance of the joint case on', () =>
    expect(
      dueAfter({ date: '2026-03-02', half: null }, { amount: 45, unit: 'WORKING_DAY' }, calendar, { extension: 15 }).on,
    ).toBe('2026-05-28'));
  it('cannot end before it begins', () =>
    expect(() =>
      dueAfter({ date: '2026-04-20', half: null }, { amount: 7, unit: 'WORKING_DAY' }, calendar, {
        suspensions: [{ from: '2026-04-29', to: '2026-04-28' }],
      }),
    ).toThrow(RangeError));
  it('in halves: those of suspended days do not count (R15)', () => {
    const halves = (from: HallDate, to: HallDate) =>
      dueAfter({ date: '2026-04-20', half: null }, { amount: 1.5, unit: 'WORKING_DAY' }, calendar, {
        suspensions: [{ from, to }],
      });
    expect(halves('2026-04-21', '2026-04-22')).toMatchObject({ on: '2026-04-23', half: 'MORNING' });
    expect(halves('2026-04-22', '2026-04-24')).toMatchObject({ on: '2026-04-22', half: 'MORNING' });
  });
  it.each<[from: HallDate, to: HallDate, on: HallDate, until: Half]>([
    ['2026-04-17', '2026-04-22', '2026-04-23', 'MORNING'],
    ['2026-04-17', '2026-04-20', '2026-04-21', 'MORNING'],
    ['2026-04-16', '2026-04-17', '2026-04-20', 'AFTERNOON'],
    ['2026-04-20', '2026-04-22', '2026-04-20', 'AFTERNOON'],
  ])("in halves: from %s to %s, the afternoon of the event's own day (R15)", (from, to, on, until) =>
    expect(
      dueAfter({ date: '2026-04-20', half: 'MORNING' }, { amount: 0.5, unit: 'WORKING_DAY' }, calendar, {
        suspensions: [{ from, to }],
      }),
    ).toEqual({ on, half: until, provisional: false }),
  );
});

describe('backwards', () => {
  it('X23: the notice of a hearing, whose own day does not count', () =>
    expect(latestBefore('2026-06-16', 7, calendar)).toEqual({ on: '2026-06-05', half: null, provisional: false }));
  it('nothing before is the day itself', () => expect(latestBefore('2026-10-01', 0, calendar).on).toBe('2026-10-01'));
  it('from a year not yet published it is provisional', () =>
    expect(latestBefore('2027-01-05', 7, calendar)).toMatchObject({ provisional: true }));
  it('has no halves', () => expect(() => latestBefore('2026-06-16', 0.5, calendar)).toThrow(RangeError));
});

describe('a period of months (R5)', () => {
  it.each<[why: string, from: HallDate, months: number, until: HallDate]>([
    ['X20: no 31 February, and a working Saturday', '2025-08-31', 6, '2026-02-28'],
    ['X21: rolls over the whole holiday', '2026-04-01', 6, '2026-10-08'],
    ['over the year', '2025-07-09', 6, '2026-01-09'],
  ])('%s', (_why, date, amount, on) =>
    expect(dueAfter({ date, half: null }, { amount, unit: 'MONTH' }, calendar)).toEqual({
      on,
      half: null,
      provisional: false,
    }),
  );
});

describe('the calendar of the sample', () => {
  it.each([
    [2025, [19, 19, 21, 22, 19, 20, 23, 21, 23, 18, 20, 23]],
    [2026, [21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23]],
  ])('%i has 248 working days, month by month (R1)', (name, months) => {
    const ends = [
      '01-31',
      '02-28',
      '03-31',
      '04-30',
      '05-31',
      '06-30',
      '07-31',
      '08-31',
      '09-30',
      '10-31',
      '11-30',
      '12-31',
    ];
    const days = ends.map((end, index) =>
      workingDaysBetween(
        (index === 0 ? `${name - 1}-12-31` : `${name}-${ends[index - 1]}`) as HallDate,
        `${name}-${end}` as HallDate,
        calendar,
      ),
    );
    expect(days).toEqual(months);
    expect(days.reduce((sum, count) => sum + count)).toBe(248);
  });
});

describe('a period with a half (R15)', () => {
  it.each<[why: string, from: HallDate, half: Half | undefined, days: number, on: HallDate, until: Half]>([
    ['from a morning: the afternoon', '2026-04-20', 'MORNING', 0.5, '2026-04-20', 'AFTERNOON'],
    ['from an afternoon: the next morning', '2026-04-20', 'AFTERNOON', 0.5, '2026-04-21', 'MORNING'],
    ['without a time it counts as afternoon', '2026-04-20', undefined, 0.5, '2026-04-21', 'MORNING'],
    ['one and a half from a morning', '2026-04-20', 'MORNING', 1.5, '2026-04-21', 'AFTERNOON'],
    ['over the weekend', '2026-04-24', 'AFTERNOON', 0.5, '2026-04-27', 'MORNING'],
    ['on a rest day: just before the next working day', '2026-04-25', 'MORNING', 0.5, '2026-04-27', 'MORNING'],
    ['into a working Saturday', '2026-05-08', 'AFTERNOON', 0.5, '2026-05-09', 'MORNING'],
  ])('%s', (_why, from, half, days, on, until) =>
    expect(due(from, days, 'WORKING_DAY', half)).toEqual({ on, half: until, provisional: false }),
  );
});

describe('the same day, for somebody who has to act', () => {
  const same = (date: HallDate, half: Half | null = null, moved: Moved = {}) =>
    dueAtWork({ date, half }, { amount: 0, unit: 'WORKING_DAY' }, calendar, moved);
  it.each<[why: string, from: HallDate, on: HallDate]>([
    ['a working day', '2026-04-20', '2026-04-20'],
    ['a Sunday: the Monday after it', '2026-04-19', '2026-04-20'],
    ['a holiday: the first day after it', '2026-05-01', '2026-05-06'],
    ['a working Sunday', '2026-09-20', '2026-09-20'],
    ['a Saturday before a holiday on Monday', '2025-10-04', '2025-10-09'],
  ])('%s', (_why, from, on) => {
    expect(same(from)).toEqual({ on, half: null, provisional: false });
    const days = { amount: 0, unit: 'CALENDAR_DAY' } as const;
    expect(dueAtWork({ date: from, half: 'MORNING' }, days, calendar).on).toBe(on);
  });
  it('in a year not yet published it is provisional, also on a weekday (R13)', () => {
    expect(same('2027-01-04')).toEqual({ on: '2027-01-04', half: null, provisional: true });
    expect(same('2027-01-03')).toEqual({ on: '2027-01-04', half: null, provisional: true });
  });
  it('from a rest day it is suspended and extended like one working day', () => {
    expect(same('2026-04-19', null, { extension: 2 }).on).toBe('2026-04-22');
    expect(same('2026-04-19', null, { suspensions: [{ from: '2026-04-20', to: '2026-04-22' }] }).on).toBe('2026-04-22');
  });
  it('counted, not acted on, 0 stays the day itself', () => expect(due('2026-04-19', 0).on).toBe('2026-04-19'));
});

describe('a period of calendar days (R4)', () => {
  it.each<[why: string, from: HallDate, days: number, until: HallDate]>([
    ['X18: rolls over the whole holiday', '2026-08-05', 60, '2026-10-08'],
    ['X19: rolls to the next working day', '2026-03-06', 60, '2026-05-06'],
    ['a make-up Saturday is a working day and does not roll', '2026-02-08', 20, '2026-02-28'],
  ])('%s', (_why, from, days, on) =>
    expect(due(from, days, 'CALENDAR_DAY')).toEqual({ on, half: null, provisional: false }),
  );
  it('has no halves', () =>
    expect(() => due('2026-08-05', 0.5, 'CALENDAR_DAY')).toThrow('only working days have halves'));
});

describe('a year without a notice (R13)', () => {
  it.each<[what: string, days: CalendarYear['days']]>([
    ['an empty form', []],
    ['make-up days, but no holiday', [{ date: '2027-01-02', kind: 'MAKE_UP_WORKDAY', name: '元旦' }]],
  ])('%s is not published: what is counted in it is provisional', (_what, days) => {
    const withForm = calendarOf([...years, { year: 2027, source: '国办通知', days }]);
    const period = { amount: 1, unit: 'WORKING_DAY' } as const;
    expect(dueAfter({ date: '2026-12-31', half: null }, period, withForm)).toMatchObject({ provisional: true });
  });
  it('with a holiday it is published', () => {
    const newYear = { date: '2027-01-01', kind: 'HOLIDAY', name: '元旦' } as const;
    const published = calendarOf([...years, { year: 2027, source: '国办通知', days: [newYear] }]);
    const period = { amount: 1, unit: 'WORKING_DAY' } as const;
    expect(dueAfter({ date: '2026-12-31', half: null }, period, published)).toEqual({
      on: '2027-01-04',
      half: null,
      provisional: false,
    });
  });
});
