import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setClock } from '@hall/test-database';
import { steps } from '../../testing/steps.ts';
import { given, openTestDesk, type TestDesk } from '../../testing/open-review.ts';
import { adoptOnce } from '../commands/clocks/adopt-once.ts';
import { onTime, timersOf } from './timers.ts';

let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const reached = async (): Promise<string | undefined> =>
  (await desk.database.query(`SELECT reached FROM timer_round`))[0]?.reached.toISOString();

describe('a round of the timers', () => {
  it('says up to when it was done, once the cards are raised, and nothing when it failed', async () => {
    await setClock(desk.database, '2026-04-20T10:00:00+08:00');
    const { id } = await given(desk, steps.accepted());
    await onTime(desk, log);
    const before = await reached();
    expect(before).toMatch(/^2026-04-20T02:00/);
    await setClock(desk.database, '2026-05-25T10:00:00+08:00');
    await desk.database.query('ALTER TABLE card RENAME TO hidden');
    await expect(onTime(desk, log)).rejects.toThrow();
    expect(await reached()).toBe(before);
    await desk.database.query('ALTER TABLE hidden RENAME TO card');
    await onTime(desk, log);
    expect(await reached()).toMatch(/^2026-05-25T02:00/);
    expect(await desk.database.query('SELECT level FROM card WHERE case_id = $1', [id])).toContainEqual({
      level: 'RED',
    });
  });
  it('is run when half a minute has gone by or time was moved, and again after one that had effects or failed', async () => {
    const at = (time: string) => setClock(desk.database, `2026-07-01T${time}+08:00`);
    const look = timersOf(desk, log);
    const isRun = async (): Promise<boolean> => {
      await desk.database.query(`UPDATE timer_round SET reached = '2026-01-01T00:00:00Z'`);
      await look();
      return (await reached()) !== '2026-01-01T00:00:00.000Z';
    };
    await at('10:00:00');
    await onTime(desk, log); // what the cases of other tests have due
    expect(await isRun()).toBe(true); // the first, without effects
    await at('10:00:20');
    expect(await isRun()).toBe(false);
    await at('10:00:31');
    expect(await isRun()).toBe(true);
    await at('09:00:00'); // back, as in a hall that has received nothing yet
    expect(await isRun()).toBe(true);
    await given(desk, steps.accepted());
    await setClock(desk.database, '2026-12-01T10:00:00+08:00');
    expect(await isRun()).toBe(true); // with cards
    expect(await isRun()).toBe(true); // without
    expect(await isRun()).toBe(false);
    await setClock(desk.database, '2026-12-02T10:00:00+08:00');
    await desk.database.query('ALTER TABLE card RENAME TO hidden');
    await expect(isRun()).rejects.toThrow();
    await desk.database.query('ALTER TABLE hidden RENAME TO card');
    expect(await isRun()).toBe(true);
  });
  it('looks for cases without clocks until it is on record that there are none, not at every start', async () => {
    const { id } = await given(desk, steps.accepted());
    expect(await adoptOnce(desk)).toBe(0); // all have theirs, and that is noted
    await desk.database.query('DELETE FROM clock WHERE case_id = $1', [id]);
    expect(await adoptOnce(desk)).toBe(0);
    await desk.database.query('UPDATE timer_round SET adopted = false');
    expect(await adoptOnce(desk)).toBe(1);
    expect(await desk.database.query('SELECT adopted FROM timer_round')).toEqual([{ adopted: true }]);
  });
});
