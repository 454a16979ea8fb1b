import { describe, expect, it } from '@jest/globals';
import { knownCalendars } from '@hall/catalogue';
import fc from 'fast-check';
import { lineCounter } from './count-line.ts';

const count = lineCounter(knownCalendars());
const line = { id: 'a', event: '2026-04-20', amount: 20, unit: 'WORKING_DAY' };
const ask = (fields: object = {}) => count(JSON.stringify({ ...line, ...fields }));

describe('a line that can be counted', () => {
  it('is answered with exactly this', () =>
    expect(ask()).toStrictEqual({ id: 'a', due: '2026-05-20', half: null, provisional: false }));
  it.each([
    [{ event: '2026-04-20T23:59' }, '2026-05-20', null],
    [{ amount: 0 }, '2026-04-20', null],
    [{ amount: 0, event: '2026-10-01' }, '2026-10-01', null],
    [{ amount: 0, unit: 'MONTH', event: '2026-10-01' }, '2026-10-01', null],
    [{ amount: 0, direction: 'BACKWARD', event: '2026-10-01' }, '2026-10-01', null],
    [{ amount: 0.5, event: '2026-04-20T11:59' }, '2026-04-20', 'AFTERNOON'],
    [{ amount: 0.5, event: '2026-04-20T12:00' }, '2026-04-21', 'MORNING'],
    [{ amount: 0.5 }, '2026-04-21', 'MORNING'],
    [
      { amount: 0.5, event: '2026-04-20T09:30', suspensions: [{ from: '2026-04-17', to: '2026-04-22' }] },
      '2026-04-23',
      'MORNING',
    ],
    [{ amount: 60, unit: 'CALENDAR_DAY', event: '2026-08-05' }, '2026-10-08', null],
    [{ amount: 6, unit: 'MONTH', event: '2025-08-31' }, '2026-02-28', null],
    [{ amount: 7, direction: 'BACKWARD', event: '2026-06-16' }, '2026-06-05', null],
    [{ extensionWorkingDays: 10, suspensions: [{ from: '2026-04-29', to: '2026-05-12' }] }, '2026-06-12', null],
    [{ amount: 0, suspensions: [{ from: '2026-04-20', to: '2026-05-12' }] }, '2026-04-20', null],
    [{ amount: 0, suspensions: [{ from: '2026-04-17', to: '2026-05-12' }] }, '2026-04-20', null],
    [{ suspensions: [], extensionWorkingDays: 0, direction: 'FORWARD' }, '2026-05-20', null],
    [{ unit: 'CALENDAR_DAY', suspensions: [], extensionWorkingDays: 0 }, '2026-05-11', null],
    [{ amount: 7, direction: 'BACKWARD', suspensions: [], extensionWorkingDays: 0 }, '2026-04-09', null],
  ])('%j: %s %s', (fields, due, half) => expect(ask(fields)).toStrictEqual({ id: 'a', due, half, provisional: false }));
  it.each([
    [{ event: '2026-12-02' }, false],
    [{ event: '2026-12-04' }, true],
    [{ event: '2024-12-31' }, false],
    [{ event: '2024-12-30' }, true],
    [{ event: '2027-05-01', amount: 0 }, false],
  ])('%j: provisional %s', (fields, provisional) => expect(ask(fields)).toMatchObject({ provisional }));
});

describe('a line that cannot be counted says what is wrong, and with which field', () => {
  const suspension = { from: '2026-04-29', to: '2026-05-12' };
  it.each<[object, string]>([
    [{ colour: 'red' }, 'colour'],
    [{ event: '2026-02-30' }, 'event'],
    [{ event: '2026-04-20T24:00' }, 'event'],
    [{ event: '2026-04-20T09:30:00Z' }, 'event'],
    [{ event: 20260420 }, 'event'],
    [{ event: undefined }, 'event'],
    [{ amount: -1 }, 'amount'],
    [{ amount: 0.25 }, 'amount'],
    [{ amount: '20' }, 'amount'],
    [{ amount: undefined }, 'amount'],
    [{ amount: 1e300 }, 'amount'],
    [{ unit: 'WEEK' }, 'unit'],
    [{ unit: undefined }, 'unit'],
    [{ direction: 'UP' }, 'direction'],
    [{ direction: null }, 'direction'],
    [{ suspensions: null }, 'suspensions'],
    [{ suspensions: [suspension, { from: '2026-05-12', to: '2026-04-29' }] }, 'suspensions[1]'],
    [{ suspensions: [{ from: '2026-04-31', to: '2026-05-12' }] }, 'suspensions[0].from'],
    [{ suspensions: [{ from: '2026-04-29' }] }, 'suspensions[0].to'],
    [{ suspensions: [{ ...suspension, why: 1 }] }, 'suspensions[0].why'],
    [{ suspensions: ['2026-04-29'] }, 'suspensions[0]'],
    [{ extensionWorkingDays: 0.5 }, 'extensionWorkingDays'],
    [{ extensionWorkingDays: -1 }, 'extensionWorkingDays'],
    [{ extensionWorkingDays: null }, 'extensionWorkingDays'],
    [{ amount: 0.5, unit: 'CALENDAR_DAY' }, 'amount'],
    [{ amount: 0.5, unit: 'MONTH' }, 'amount'],
    [{ amount: 0.5, direction: 'BACKWARD' }, 'amount'],
    [{ amount: 0.5, extensionWorkingDays: 1 }, 'extensionWorkingDays'],
    [{ unit: 'MONTH', direction: 'BACKWARD' }, 'direction'],
    [{ unit: 'MONTH', suspensions: [suspension] }, 'suspensions'],
    [{ unit: 'CALENDAR_DAY', extensionWorkingDays: 1 }, 'extensionWorkingDays'],
    [{ direction: 'BACKWARD', suspensions: [suspension] }, 'suspensions'],
    [{ direction: 'BACKWARD', extensionWorkingDays: 1 }, 'extensionWorkingDays'],
  ])('%j: %s', (fields, field) =>
    expect(ask(fields)).toStrictEqual({ id: 'a', error: expect.stringContaining(`${field}：`) }),
  );
  it.each(['', '{', 'null', '7', '[]', '"a"'])('%j is no object', (text) =>
    expect(count(text)).toStrictEqual({ id: null, error: expect.any(String) }),
  );
  it.each([undefined, null, true, {}])('the id %j', (id) =>
    expect(ask({ id })).toStrictEqual({ id: null, error: expect.stringMatching(/^id：/) }),
  );
  it('beyond the last day that can be written', () =>
    expect(ask({ event: '9999-12-31' })).toStrictEqual({ id: 'a', error: expect.stringContaining('9999-12-31') }));
  it('whatever the text, there is an answer', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.object().map((more) => JSON.stringify({ ...line, ...more })),
        ),
        (text) => expect(count(text)).toHaveProperty('id'),
      ),
    ));
});
