import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plainCount } from '../testing/plain-count.ts';
import { years } from '../testing/years.ts';
import {
  calendarOf,
  dueAfter,
  dueAtWork,
  latestBefore,
  workingDaysBetween,
  type CalendarYear,
  type HallDate,
  type Suspension,
} from './index.ts';

/** A year in which nothing is as usual: any day may be off, or worked. */
const oddYear = fc
  .uniqueArray(fc.integer({ min: 0, max: 364 }), { minLength: 30, maxLength: 120 })
  .chain((days) => fc.tuple(fc.constant(days), fc.array(fc.boolean(), { minLength: 120, maxLength: 120 })))
  .map(([days, off]): CalendarYear[] => [
    {
      year: 2026,
      source: '',
      days: days.map((day, index) => ({
        date: dayOf(Date.UTC(2026, 0, 1) + day * 86_400_000),
        kind: off[index] ? 'HOLIDAY' : 'MAKE_UP_WORKDAY',
        name: '',
      })),
    },
  ]);
const emptyForm: CalendarYear[] = [...years, { year: 2027, source: '', days: [] }];
const calendars = fc.oneof(fc.constant([...years]), oddYear, fc.constant<CalendarYear[]>([]), fc.constant(emptyForm));

const dayOf = (time: number): HallDate => new Date(time).toISOString().slice(0, 10) as HallDate;
const date = fc
  .integer({ min: Date.UTC(2024, 9, 1) / 86_400_000, max: Date.UTC(2027, 2, 31) / 86_400_000 })
  .map((day) => dayOf(day * 86_400_000));
const half = fc.constantFrom('MORNING' as const, 'AFTERNOON' as const, null);
const suspensions = fc.array(
  fc
    .tuple(date, date)
    .map(([one, other]): Suspension => ({ from: one < other ? one : other, to: one < other ? other : one })),
  { maxLength: 4 },
);
const shortOnes = fc.array(
  fc
    .tuple(date, fc.integer({ min: 0, max: 30 }))
    .map(([from, days]): Suspension => ({ from, to: dayOf(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000) })),
  { maxLength: 5 },
);
const any = fc.record({
  years: calendars,
  date,
  half,
  suspensions: fc.oneof(suspensions, shortOnes),
  amount: fc.integer({ min: 0, max: 90 }),
  extension: fc.constantFrom(0, 0, 10, 15),
});
const runs = { numRuns: 1_000 };

describe('a period agrees with a plain count, day by day', () => {
  it('in working days, suspended and extended (R1–R3, R6, R7, R13)', () =>
    fc.assert(
      fc.property(any, ({ years: known, date: on, half: at, amount, suspensions: list, extension }) => {
        const moved = { suspensions: list, extension };
        const period = { amount, unit: 'WORKING_DAY' } as const;
        const due = dueAfter({ date: on, half: at }, period, calendarOf(known), moved);
        expect(due).toEqual(plainCount(known).after({ date: on, half: at }, period, moved));
      }),
      runs,
    ));
  it('in half working days, suspended (R15)', () =>
    fc.assert(
      fc.property(any, ({ years: known, date: on, half: at, amount, suspensions: list }) => {
        const moved = { suspensions: list };
        const period = { amount: amount + 0.5, unit: 'WORKING_DAY' } as const;
        const due = dueAfter({ date: on, half: at }, period, calendarOf(known), moved);
        expect(due).toEqual(plainCount(known).after({ date: on, half: at }, period, moved));
      }),
      runs,
    ));
  it('in calendar days and months, which roll (R4, R5)', () =>
    fc.assert(
      fc.property(any, fc.constantFrom('CALENDAR_DAY', 'MONTH'), ({ years: known, date: on, amount }, unit) => {
        const period = { amount, unit } as const;
        const due = dueAfter({ date: on, half: null }, period, calendarOf(known));
        expect(due).toEqual(plainCount(known).after({ date: on, half: null }, period));
      }),
      runs,
    ));
  it('of nothing: the same day, or the next working day after a rest day (R1, R4)', () =>
    fc.assert(
      fc.property(any, fc.constantFrom('WORKING_DAY', 'CALENDAR_DAY'), ({ years: known, date: on, half: at }, unit) => {
        const due = dueAtWork({ date: on, half: at }, { amount: 0, unit }, calendarOf(known));
        expect(due).toEqual(plainCount(known).atWork({ date: on, half: at }, { amount: 0, unit }));
      }),
      runs,
    ));
  it('of something: as any other period', () =>
    fc.assert(
      fc.property(any, ({ years: known, date: on, half: at, amount, suspensions: list, extension }) => {
        const period = { amount: amount + 1, unit: 'WORKING_DAY' } as const;
        const moved = { suspensions: list, extension };
        const due = dueAtWork({ date: on, half: at }, period, calendarOf(known), moved);
        expect(due).toEqual(plainCount(known).after({ date: on, half: at }, period, moved));
      }),
      runs,
    ));
  it('backwards from a hearing, and between two days', () =>
    fc.assert(
      fc.property(any, date, ({ years: known, date: on, amount }, other) => {
        const calendar = calendarOf(known);
        const plain = plainCount(known);
        expect(latestBefore(on, amount, calendar)).toEqual(plain.before(on, amount));
        expect(workingDaysBetween(on, other, calendar)).toBe(
          on <= other ? plain.between(on, other) : 0 - plain.between(other, on),
        );
      }),
      runs,
    ));
});
