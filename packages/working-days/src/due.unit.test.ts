import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { calendarOf, dueAfter, type CalendarYear, type HallDate, type Half } from './index.ts';

const year = (name: number): CalendarYear =>
  JSON.parse(readFileSync(new URL(`../../../infra/catalogue/calendars/${name}.json`, import.meta.url), 'utf8'));
const calendar = calendarOf([year(2025), year(2026)]);
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
    ['X15: two holidays and a make-up Saturday', '2026-09-22', 10, '2026-10-13'],
    ['day 0 alone', '2025-10-01', 0, '2025-10-01'],
  ])('%s', (_why, from, days, on) => expect(due(from, days)).toEqual({ on, half: null, provisional: false }));

  it('X24: that reaches a year not yet published is provisional, and counts its weekends only', () => {
    expect(due('2026-12-02', 20)).toEqual({ on: '2026-12-30', half: null, provisional: false });
    expect(due('2026-12-04', 20)).toEqual({ on: '2027-01-01', half: null, provisional: true });
  });

  it.each([-1, 0.25, Number.NaN])('is not of %s days', (days) =>
    expect(() => due('2025-01-24', days)).toThrow(RangeError),
  );
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

describe('a period of calendar days (R4)', () => {
  it.each<[why: string, from: HallDate, days: number, until: HallDate]>([
    ['X18: rolls over the whole holiday', '2026-08-05', 60, '2026-10-08'],
    ['X19: rolls to the next working day', '2026-03-06', 60, '2026-05-06'],
    ['a make-up Saturday is a working day and does not roll', '2026-02-08', 20, '2026-02-28'],
  ])('%s', (_why, from, days, on) =>
    expect(due(from, days, 'CALENDAR_DAY')).toEqual({ on, half: null, provisional: false }),
  );
  it('has no halves', () => expect(() => due('2026-08-05', 0.5, 'CALENDAR_DAY')).toThrow('no halves'));
});
