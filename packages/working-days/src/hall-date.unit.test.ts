import { describe, expect, it } from '@jest/globals';
import { dateOf, dayNumber, instantOf, momentOf, weekday, type HallDate } from './hall-date.ts';

describe('a day', () => {
  it('keeps its number there and back for 400 years, and its weekday in step', () => {
    for (let number = dayNumber('1900-01-01'); number < dayNumber('2300-01-01'); number += 1) {
      if (dayNumber(dateOf(number)) !== number) throw new Error(dateOf(number));
    }
    expect(weekday(dayNumber('2025-01-26'))).toBe(7);
    expect(weekday(dayNumber('1900-01-01'))).toBe(1);
  });
  it.each<HallDate>(['2025-02-29', '2025-13-01', '2025-00-10'])('%s does not exist', (date) =>
    expect(() => dayNumber(date)).toThrow('not a day'),
  );
});

describe('an instant', () => {
  it.each([
    ['2026-04-20T01:00:00.000Z', '2026-04-20', 'MORNING'],
    ['2026-04-20T03:59:59Z', '2026-04-20', 'MORNING'],
    ['2026-04-20T04:00:00Z', '2026-04-20', 'AFTERNOON'],
    ['2025-12-31T16:00:00Z', '2026-01-01', 'MORNING'],
  ])('%s falls on %s, %s (R12, R15)', (instant, date, half) => expect(momentOf(instant)).toEqual({ date, half }));
  it('without a zone is none', () => expect(() => momentOf('2026-04-20T09:00:00')).toThrow('not an instant'));
  it.each([
    ['2026-04-20T09:30:00+08:00', '2026-04-20T01:30:00.000Z'],
    ['2026-01-01T00:10:00+08:00', '2025-12-31T16:10:00.000Z'],
    ['2026-04-20T01:30:00.123456Z', '2026-04-20T01:30:00.123Z'],
    ['2026-04-19T20:30:00-05:00', '2026-04-20T01:30:00.000Z'],
    ['2026-04-20T01:30:00', undefined],
    ['2026-02-30T01:30:00Z', undefined],
  ])('%s is %s in UTC', (text, instant) => expect(instantOf(text)).toBe(instant));
});
