import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plainMinutes } from '../testing/plain-minutes.ts';
import { years } from '../testing/years.ts';
import { calendarOf, isOpenInTheWeek, openMinutesAfter, type CalendarYear, type OpeningHours } from './index.ts';

const calendar = calendarOf(years);
const lunch = [{ from: '12:00', to: '13:30' }];
const open = (weekday: number, from = '09:00', to = '17:00', breaks = lunch) => ({ weekday, from, to, breaks });
const hours: OpeningHours = [
  open(1),
  open(2),
  open(3),
  open(4),
  open(5, '09:00', '16:00'),
  open(6, '09:00', '11:00', []),
];
/** The time of the hall, as an instant. */
const at = (local: string): string => new Date(`${local}:00+08:00`).toISOString();

describe('thirty minutes in which the hall is open', () => {
  it.each<[why: string, asked: string, due: string]>([
    ['within a morning', '2026-04-20T10:00', '2026-04-20T10:30'],
    ['ten minutes before closing: twenty on the next working day', '2026-04-20T16:50', '2026-04-21T09:20'],
    ['that end with the closing hour end there', '2026-04-20T16:30', '2026-04-20T17:00'],
    ['that end with lunch end there', '2026-04-20T11:30', '2026-04-20T12:00'],
    ['over lunch', '2026-04-20T11:50', '2026-04-20T13:50'],
    ['asked at lunch', '2026-04-20T12:20', '2026-04-20T14:00'],
    ['asked before it opens', '2026-04-20T07:00', '2026-04-20T09:30'],
    ['asked after it has closed', '2026-04-20T20:00', '2026-04-21T09:30'],
    ['on Friday it closes earlier', '2026-04-24T15:45', '2026-04-27T09:15'],
    ['over a holiday', '2026-04-30T16:50', '2026-05-06T09:20'],
    ['into a working Saturday, which keeps Monday’s hours', '2026-05-08T15:50', '2026-05-09T09:20'],
    ['on a working Sunday', '2026-09-20T16:50', '2026-09-21T09:20'],
    ['R10: a rest day changes nothing, also where the hall opens', '2026-04-25T09:30', '2026-04-27T09:30'],
  ])('%s', (_why, asked, due) => expect(openMinutesAfter(at(asked), 30, hours, calendar)).toBe(at(due)));

  it('to the millisecond', () =>
    expect(openMinutesAfter('2026-04-20T08:50:12.345Z', 30, hours, calendar)).toBe('2026-04-21T01:20:12.345Z'));
  it('a weekday without hours is closed', () =>
    expect(openMinutesAfter(at('2026-04-20T16:50'), 30, [open(1), open(3)], calendar)).toBe(at('2026-04-22T09:20')));
  it('are nowhere where it never opens from Monday to Friday', () => {
    const never: OpeningHours = [open(6), open(3, '09:00', '17:00', [{ from: '08:00', to: '18:00' }])];
    expect(isOpenInTheWeek(never)).toBe(false);
    expect(() => openMinutesAfter(at('2026-04-20T10:00'), 30, never, calendar)).toThrow(RangeError);
  });
});

describe('open minutes agree with a plain count, minute by minute', () => {
  const clock = fc
    .integer({ min: 0, max: 287 })
    .map((five) => `${String(Math.floor(five / 12)).padStart(2, '0')}:${String((five % 12) * 5).padStart(2, '0')}`);
  const span = fc.tuple(clock, clock).map(([one, other]) => ({
    from: one < other ? one : other,
    to: one < other ? other : one,
  }));
  const week = fc
    .uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 })
    .chain((days) =>
      fc.tuple(
        ...days.map((weekday) =>
          fc.tuple(span, fc.array(span, { maxLength: 3 })).map(([times, breaks]) => ({ weekday, ...times, breaks })),
        ),
      ),
    )
    .filter(isOpenInTheWeek);
  const instant = fc
    .integer({ min: Date.UTC(2025, 8, 1) / 60_000, max: Date.UTC(2026, 9, 20) / 60_000 })
    .map((minute) => new Date(minute * 60_000).toISOString());
  const calendars = fc.constantFrom<readonly CalendarYear[]>(years, []);

  it('whatever the hours, the calendar and the moment', () =>
    fc.assert(
      fc.property(calendars, week, instant, fc.integer({ min: 1, max: 90 }), (known, open, asked, minutes) =>
        expect(openMinutesAfter(asked, minutes, open, calendarOf(known))).toBe(
          plainMinutes(known, open).after(asked, minutes),
        ),
      ),
      { numRuns: 200 },
    ));
});
