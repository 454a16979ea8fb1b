import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setClock } from '@hall/test-database';
import { steps } from '../../testing/steps.ts';
import { given, openTestDesk, type TestDesk } from '../../testing/open-review.ts';
import { adoptOnce } from '../commands/clocks/adopt-once.ts';
import { onTime } from './timers.ts';

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
