import { describe, expect, it } from '@jest/globals';
import { knownCalendars } from '@hall/catalogue';
import { calendarOf } from '@hall/working-days';
import { readTarget } from './read-target.ts';

const now = '2026-04-29T02:30:00.000Z'; // 10:30 in the hall
const target = (text: string) => readTarget(text, now, calendarOf(knownCalendars()));

describe('a time to move to', () => {
  it.each([
    ['2026-05-12T18:00', '2026-05-12T10:00:00.000Z'],
    ['2026-05-12T00:00', '2026-05-11T16:00:00.000Z'],
    ['+5wd', '2026-05-09T02:30:00.000Z'],
    ['+0wd', '2026-04-29T02:30:00.000Z'],
    ['+3d', '2026-05-02T02:30:00.000Z'],
    ['+2h', '2026-04-29T04:30:00.000Z'],
    ['+30min', '2026-04-29T03:00:00.000Z'],
  ])('%s', (text, moment) => expect(target(text)).toBe(moment));
  it.each([
    '',
    'tomorrow',
    '2026-05-12',
    '2026-02-30T10:00',
    '2026-05-12T25:00',
    '-1d',
    '+1y',
    '+1',
    '+1.5wd',
    '18:00',
  ])('%j is none', (text) => expect(target(text)).toBeUndefined());
});
