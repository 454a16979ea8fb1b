import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '@hall/test-database';
import {
  historyRow,
  historyTable,
  insertRows,
  rowsOf,
  SayVersionOnce1764900000000,
  tellHistoryByChanges,
  tellHistoryByVersions,
  versionFrom,
} from './index.ts';

const HistoryTable = historyTable('parcelId', 'parcel_id');
const change = { actor: 'H201', action: 'send', causeId: 'c', at: '2026-04-20T02:00:00.000Z' };

/** The table as it was first: every version whole. */
class CreateHistory1763999999910 {
  name = 'CreateHistory1763999999910';
  async up(runner: { query: (sql: string) => Promise<unknown> }): Promise<void> {
    await runner.query(`
      CREATE TABLE history (
        parcel_id uuid NOT NULL, version integer NOT NULL, cause_id text NOT NULL, action text NOT NULL, actor text NOT NULL,
        at timestamptz NOT NULL, after jsonb NOT NULL, CONSTRAINT history_pkey PRIMARY KEY (parcel_id, version))`);
  }
}

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase('transaction_history', {
    entities: [HistoryTable],
    migrations: [CreateHistory1763999999910],
  });
});
afterAll(() => database.close());

const run = async (work: (runner: ReturnType<TestDatabase['createQueryRunner']>) => Promise<void>): Promise<void> => {
  const runner = database.createQueryRunner();
  await work(runner).finally(() => runner.release());
};

/** Fields come, change and go by a number that is not random, so that a failure is the same each time. */
function lifeOf(parcelId: string, seed: number) {
  let state = seed;
  const next = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  const values = [null, 'text', 7, false, ['a', { b: 1 }], { c: [] }];
  const versions: { id: string; version: number; [field: string]: unknown }[] = [];
  for (let version = 1; version <= 30; version += 1) {
    const parcel: (typeof versions)[number] = { ...versions.at(-1), id: parcelId, version };
    for (let moves = next(4); moves > 0; moves -= 1) {
      const field = `field${next(6)}`;
      if (next(4) === 0) delete parcel[field];
      else parcel[field] = values[next(values.length)];
    }
    versions.push(parcel);
  }
  return versions;
}

/** A field that is null may be left out where a subject is told whole. */
const withoutNulls = (subject: object): object =>
  Object.fromEntries(Object.entries(subject).filter(([, value]) => value !== null));

describe('a history that is told by changes', () => {
  it('leaves versions that were written down whole as they are, and can be undone while there are no others', async () => {
    const old = { id: randomUUID(), version: 1, status: 'SENT' };
    await database.query(`INSERT INTO history VALUES ($1, 1, 'c', 'send', 'H201', now(), $2)`, [old.id, old]);
    await run((runner) => tellHistoryByChanges(runner, 'parcel_id'));
    await run((runner) => tellHistoryByVersions(runner, 'Some1'));
    expect(await database.query('SELECT after FROM history')).toEqual([{ after: old }]);
    await run((runner) => tellHistoryByChanges(runner, 'parcel_id'));
    expect(await database.query('SELECT after FROM history_whole')).toEqual([{ after: old }]);
  });

  it('also gives versions whose lines say their version twice, as they did first', async () => {
    const parcelId = randomUUID();
    const sent = { id: parcelId, version: 1, status: 'SENT' };
    const line = `INSERT INTO history VALUES ($1, $2, 'c', 'send', 'H201', now(), $3, $4)`;
    const changed = { version: { from: 1, to: 2 }, status: { from: 'SENT', to: 'LOST' } };
    await database.query(line, [parcelId, 1, sent, null]);
    await database.query(line, [parcelId, 2, null, changed]);
    const seen = () =>
      database.query('SELECT after FROM history_whole WHERE parcel_id = $1 ORDER BY version', [parcelId]);
    const both = [{ after: sent }, { after: { id: parcelId, version: 2, status: 'LOST' } }];
    expect(await seen()).toEqual(both);
    await run((runner) => new SayVersionOnce1764900000000().up(runner));
    expect(await seen()).toEqual(both);
    await run((runner) => new SayVersionOnce1764900000000().down(runner));
    expect(await seen()).toEqual(both);
    await run((runner) => new SayVersionOnce1764900000000().up(runner));
  });

  it('gives every version as it was: to people by the view, to programs by versionFrom', async () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const parcelId = randomUUID();
      const versions = lifeOf(parcelId, seed);
      const isEnd = ({ version }: { version: number }) => version % 11 === 0;
      const rows = versions.map((after, index) =>
        historyRow('parcelId', { before: versions[index - 1] ?? null, after, change }, isEnd(after)),
      );
      await insertRows(database.manager, rowsOf(HistoryTable, rows));
      const whole = await database.query('SELECT after FROM history_whole WHERE parcel_id = $1 ORDER BY version', [
        parcelId,
      ]);
      expect(whole.map(({ after }: { after: object }) => withoutNulls(after))).toEqual(versions.map(withoutNulls));
      const kept = await database.manager.find(HistoryTable, { where: { parcelId }, order: { version: 'ASC' } });
      const programs = versions.map((one) => versionFrom(kept, one.version, Object.keys(one)));
      expect(programs).toEqual(versions);
      expect(kept.filter(({ after }) => after !== null).map(({ version }) => version)).toEqual([1, 11, 22]);
    }
  });

  it('is not undone where versions would be lost', async () => {
    await expect(run((runner) => tellHistoryByVersions(runner, 'Some1'))).rejects.toThrow(
      'Some1 cannot be undone: versions that are told by their changes would be lost.',
    );
  });

  it('keeps the way back closed, once lines say their version in its column only', async () =>
    run(async (runner) => {
      await expect(new SayVersionOnce1764900000000().down(runner)).rejects.toThrow(
        'versions that only their column tells would be lost',
      );
    }));
});
