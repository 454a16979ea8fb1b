import { describe, expect, it } from '@jest/globals';
import { calendarOf, type HallDate, type Period } from '@hall/working-days';
import { calendar, years } from '../../../testing/a-case.ts';
import type { Clock, ClockSuspension } from './clock.ts';
import { asOf, reckon, reckonAgain, stateOf, warningOf } from './reckon.ts';

/** A clock of so many days, from Monday, 20 April 2026, 10:00. */
const clock = (length: Period, matters: Partial<Clock> = {}): Clock => ({
  kind: 'DECISION_STATUTORY',
  startedAt: '2026-04-20T02:00:00.000Z',
  length,
  legalBasis: '《行政许可法》第四十二条',
  suspensions: [],
  extension: 0,
  end: null,
  ...matters,
});
const days = (amount: number): Period => ({ amount, unit: 'WORKING_DAY' });
const still = (from: HallDate, to: HallDate | null): ClockSuspension => ({
  kind: 'EXPERT_REVIEW',
  from,
  to,
  document: 'D10-1',
});
const today = '2026-04-20';

describe('a warning is due when 90 % of a clock has passed (黄牌)', () => {
  it.each<[string, Clock, HallDate | null]>([
    ['eighteen of twenty working days', clock(days(20)), '2026-05-18'],
    ['twenty-seven of twenty and ten by an extension', clock(days(20), { extension: 10 }), '2026-05-29'],
    ['six of seven', clock(days(7)), '2026-04-28'],
    ['one of two', clock(days(2)), '2026-04-21'],
    ['none of one', clock(days(1)), null],
    ['none of half a day', clock(days(0.5)), null],
    ['none of one that counts back', clock(days(20), { backward: true }), null],
  ])('%s', (_what, one, warned) => expect(warningOf(one, today, calendar)).toBe(warned));
});

describe('a period in calendar days that was ordered (T32; R6)', () => {
  const period = { amount: 29, unit: 'CALENDAR_DAY' } as const;
  it('ends on the day', () => expect(reckon(clock(period), today, calendar).on).toBe('2026-05-19'));
  it('R6: stands still from the day after, and a day in two procedures counts once', () => {
    const one = clock(period, { suspensions: [still('2026-04-28', '2026-04-30')] });
    expect(reckon(one, today, calendar).on).toBe('2026-05-21');
    const both = [still('2026-04-28', '2026-04-30'), still('2026-04-29', '2026-05-01')];
    expect(reckon(clock(period, { suspensions: both }), today, calendar).on).toBe('2026-05-22');
  });
  it('R6: stands still up to today while a procedure lasts, and not before it begins', () => {
    const open = clock(period, { suspensions: [still('2026-04-28', null)] });
    expect(reckon(open, '2026-04-30', calendar).on).toBe('2026-05-21');
    expect(reckon(open, '2026-04-27', calendar).on).toBe('2026-05-19');
  });
  it('R6: moves on from day to day on record too, until it is over', () => {
    const onRecord = { on: '2026-05-19', half: null, provisional: false, generation: 1 } as const;
    const open = clock(period, { suspensions: [still('2026-04-28', null)] });
    expect(asOf(open, onRecord, '2026-04-30', calendar)).toMatchObject({ on: '2026-05-21', generation: 1 });
    const ended = { ...open, end: { at: '2026-04-29T02:00:00.000Z', cause: 'CASE_ENDED' as const } };
    expect(asOf(ended, onRecord, '2026-04-30', calendar)).toBe(onRecord);
  });
});

describe('half a day after a corrected calendar (R13, R14, R15)', () => {
  // from Monday 14:00: until Tuesday noon; with Tuesday off, until Wednesday noon
  const afternoon = clock(days(0.5), { startedAt: '2026-04-20T06:00:00.000Z' });
  const wednesday = { on: '2026-04-22', half: 'MORNING', provisional: false, generation: 1 } as const;

  it('R14: moves earlier while that morning is to come', () =>
    expect(reckonAgain(afternoon, wednesday, '2026-04-20', calendar)).toEqual({
      on: '2026-04-21',
      half: 'MORNING',
      provisional: false,
      generation: 2,
    }));
  it('R14: but not to the morning of today, which would make it overdue', () =>
    expect(reckonAgain(afternoon, wednesday, '2026-04-21', calendar)).toEqual(wednesday));
  it('R14: to the afternoon of today, which is not over', () => {
    // a day and a half from Monday 10:00
    const due = reckonAgain(clock(days(1.5)), { ...wednesday, half: 'AFTERNOON' }, '2026-04-21', calendar);
    expect(due).toEqual({ on: '2026-04-21', half: 'AFTERNOON', provisional: false, generation: 2 });
  });
  it('R14: and a whole day to today, which is not over either', () => {
    const due = reckonAgain(clock(days(1)), { ...wednesday, half: null }, '2026-04-21', calendar);
    expect(due).toEqual({ on: '2026-04-21', half: null, provisional: false, generation: 2 });
  });
  it('R14: not from the afternoon to the morning of a day that is today', () => {
    const before = { on: '2026-04-21', half: 'AFTERNOON', provisional: false, generation: 1 } as const;
    expect(reckonAgain(afternoon, before, '2026-04-21', calendar)).toEqual(before);
    expect(reckonAgain(afternoon, before, '2026-04-20', calendar)).toMatchObject({ half: 'MORNING', generation: 2 });
  });
  it('R14: from the morning to the afternoon of the same day freely, when that is over too', () => {
    const before = { on: '2026-04-21', half: 'MORNING', provisional: false, generation: 1 } as const;
    expect(reckonAgain(clock(days(1.5)), before, '2026-04-22', calendar)).toEqual({
      ...before,
      half: 'AFTERNOON',
      generation: 2,
    });
  });
  it('R13: to a later day freely, also when that is over', () => {
    const before = { on: '2026-04-20', half: 'AFTERNOON', provisional: false, generation: 1 } as const;
    expect(reckonAgain(afternoon, before, '2026-04-23', calendar)).toMatchObject({ on: '2026-04-21', generation: 2 });
  });
  it('R14: what was overdue and would be overdue earlier stays as it was', () => {
    const known = calendarOf(years);
    expect(reckonAgain(afternoon, wednesday, '2026-04-23', known)).toEqual(wednesday);
  });
});

describe('how a clock stands', () => {
  const due = { on: '2026-04-21', half: 'MORNING', provisional: false } as const;
  it('R15: is over with the noon of a morning', () => {
    expect(stateOf(clock(days(0.5)), due, '2026-04-21T03:59:59.999Z')).toBe('RUNNING');
    expect(stateOf(clock(days(0.5)), due, '2026-04-21T04:00:00.000Z')).toBe('OVERDUE');
  });
  it('art. 45: stands still while a procedure lasts, and not after its own end', () => {
    const suspensions = [still('2026-04-20', null)];
    expect(stateOf(clock(days(1), { suspensions }), due, '2026-04-30T02:00:00.000Z')).toBe('SUSPENDED');
    const end = { at: '2026-04-20T03:00:00.000Z', cause: 'DECIDED' as const };
    expect(stateOf(clock(days(1), { suspensions, end }), due, '2026-04-30T02:00:00.000Z')).toBe('MET');
  });
});
