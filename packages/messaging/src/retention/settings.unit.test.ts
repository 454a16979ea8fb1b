import { describe, expect, it } from '@jest/globals';
import { readRetention } from './settings.ts';

describe('how long technical rows are kept', () => {
  it('is what the decision record says, where nothing is set', () => {
    const usual = { commandDays: 30, inboxDays: 40, outboxDays: 40, parkedDays: 200, everyMinutes: 360 };
    expect(readRetention({})).toEqual(usual);
    expect(readRetention({ RETENTION_INBOX_DAYS: '' })).toEqual(usual);
  });

  it('is what is set, and never means for ever', () => {
    const env = {
      RETENTION_COMMANDS_DAYS: '7',
      RETENTION_INBOX_DAYS: '0',
      RETENTION_OUTBOX_DAYS: 'never',
      RETENTION_PARKED_DAYS: '365',
      SWEEP_EVERY_MINUTES: '5',
    };
    expect(readRetention(env)).toEqual({
      commandDays: 7,
      inboxDays: null,
      outboxDays: null,
      parkedDays: 365,
      everyMinutes: 5,
    });
  });

  it.each([
    [
      { RETENTION_OUTBOX_DAYS: '34' },
      'RETENTION_OUTBOX_DAYS is too short: 34. It may be 35 to 36500 days, or never (0) to keep them for ever, because a copy of the database that is 35 days old can be repaired',
    ],
    [{ RETENTION_INBOX_DAYS: '1' }, 'RETENTION_INBOX_DAYS is too short: 1.'],
    [{ RETENTION_COMMANDS_DAYS: '6' }, 'RETENTION_COMMANDS_DAYS is too short: 6. It may be 7 to'],
    [{ RETENTION_PARKED_DAYS: '30' }, '网络安全法 art. 21(3)'],
    [
      { RETENTION_PARKED_DAYS: 'a year' },
      'RETENTION_PARKED_DAYS is no number of days: a year. It may be 184 to 36500 days, or never (0) to keep them for ever',
    ],
    [{ RETENTION_COMMANDS_DAYS: '-30' }, 'RETENTION_COMMANDS_DAYS is no number of days: -30.'],
    [{ RETENTION_COMMANDS_DAYS: '30.5' }, 'RETENTION_COMMANDS_DAYS is no number of days: 30.5.'],
    [{ RETENTION_COMMANDS_DAYS: '365000' }, 'RETENTION_COMMANDS_DAYS is no number of days: 365000.'],
    [{ SWEEP_EVERY_MINUTES: '0' }, 'SWEEP_EVERY_MINUTES is no number of minutes from 1 to 10080 (a week): 0'],
  ])('is refused for %j, by name and with what it may be', (env, sentence) => {
    expect(() => readRetention(env)).toThrow(sentence);
  });
});
