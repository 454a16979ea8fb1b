import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { setClock, type TestDatabase } from '@hall/test-database';
import { openParcels, parcel, ParcelTable } from '../testing/parcels.ts';
import { inTransaction, insertRows, newId, rowsOf, StaleRow, type Transaction } from './index.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openParcels();
});
afterAll(() => database.close());
beforeEach(() => database.query('TRUNCATE command, parcel, stop'));

const command = { commandId: 'c-1', action: 'sendParcel', actor: 'H201', input: { weight: 1, to: { city: 'A' } } };
const addParcel = async (tx: Transaction): Promise<string> => {
  const id = newId();
  await insertRows(tx, rowsOf(ParcelTable, [parcel({ id })]));
  return id;
};
const kept = async () => ({
  parcels: await database.manager.count(ParcelTable),
  commands: await database.query('SELECT actor, command_id AS id, answer FROM command'),
});

/** Work that sends a parcel, and counts how often it was run. */
const countedWork = () => {
  const runs = { count: 0 };
  const work = async (tx: Transaction) => {
    runs.count += 1;
    await addParcel(tx);
    return { kind: 'sent', run: runs.count };
  };
  return { runs, work };
};

describe('a command', () => {
  it('keeps what its work has done, and answers what its work answers', async () => {
    const { work } = countedWork();
    expect(await inTransaction(database, command, work)).toEqual({ kind: 'sent', run: 1 });
    expect(await kept()).toEqual({
      parcels: 1,
      commands: [{ actor: 'H201', id: 'c-1', answer: { kind: 'sent', run: 1 } }],
    });
  });

  it('has the time of the database, and the day of Shanghai', async () => {
    const other = await openParcels();
    try {
      await setClock(other, '2026-04-20T16:30:00.000Z');
      const now = await inTransaction(other, command, async (_tx, given) => ({ ...given }));
      expect(now).toEqual({ instant: expect.stringMatching(/^2026-04-20T16:\d\d:\d\d\.\d{3}Z$/), today: '2026-04-21' });
    } finally {
      await other.close();
    }
  });

  it('hands its trace to what is published in its transaction, and to nothing after it', async () => {
    const traceIn = (tx: Transaction) =>
      tx.query(
        `SELECT current_setting('hall.traceparent', true) AS trace, current_setting('hall.correlation_id', true) AS id`,
      );
    const trace = { correlationId: 'k-9', traceparent: '00-a-b-01' };
    const traced = await inTransaction(database, { ...command, trace }, async (tx) => ({ of: await traceIn(tx) }));
    expect(traced).toEqual({ of: [{ trace: '00-a-b-01', id: 'k-9' }] });
    expect(await database.query(`SELECT current_setting('hall.traceparent', true) AS trace`)).toEqual([{ trace: '' }]);
    const untraced = { ...command, commandId: 'c-2' };
    expect(await inTransaction(database, untraced, async (tx) => ({ of: await traceIn(tx) }))).toEqual({
      of: [{ trace: '', id: '' }],
    });
  });
});

describe('a request that comes again', () => {
  it('gets its first answer and runs nothing, however its fields are ordered', async () => {
    const { runs, work } = countedWork();
    await inTransaction(database, command, work);
    const again = { ...command, input: { to: { city: 'A' }, weight: 1 } };
    expect(await inTransaction(database, again, work)).toEqual({ kind: 'sent', run: 1 });
    expect(runs.count).toBe(1);
    expect(await database.manager.count(ParcelTable)).toBe(1);
  });

  it.each([
    ['input', { input: { weight: 2, to: { city: 'A' } } }],
    ['action', { action: 'takeParcelBack' }],
  ])('with another %s is refused, and runs nothing', async (_what, change) => {
    const { runs, work } = countedWork();
    await inTransaction(database, command, work);
    expect(await inTransaction(database, { ...command, ...change }, work)).toEqual({
      kind: 'refused',
      code: 'COMMAND_ID_REUSED',
    });
    expect(runs.count).toBe(1);
  });

  it('is known again where an earlier release has kept it, whose hash PostgreSQL reckoned of its own form of JSON', async () => {
    const { runs, work } = countedWork();
    await inTransaction(database, command, work);
    await database.query(
      `UPDATE command SET input_hash = sha256(convert_to('{"to": {"city": "A"}, "weight": 1}', 'UTF8'))
       WHERE command_id = 'c-1'`,
    );
    expect(await inTransaction(database, command, work)).toEqual({ kind: 'sent', run: 1 });
    expect(runs.count).toBe(1);
  });

  it('from another actor is another request', async () => {
    const { runs, work } = countedWork();
    await inTransaction(database, command, work);
    expect(await inTransaction(database, { ...command, actor: 'H202' }, work)).toEqual({ kind: 'sent', run: 2 });
    expect(runs.count).toBe(2);
    expect(await inTransaction(database, { ...command, actor: 'H202' }, work)).toEqual({ kind: 'sent', run: 2 });
    expect(await inTransaction(database, command, work)).toEqual({ kind: 'sent', run: 1 });
  });

  it('while it is still running waits, and gets the same answer', async () => {
    const { runs, work } = countedWork();
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const first = inTransaction(database, command, async (tx) => {
      const answer = await work(tx);
      await held;
      return answer;
    });
    await until(async () => runs.count === 1);
    const second = inTransaction(database, command, work);
    await until(async () => (await waitingForALock()) === 1);
    letGo();
    expect(await Promise.all([first, second])).toEqual([
      { kind: 'sent', run: 1 },
      { kind: 'sent', run: 1 },
    ]);
    expect(runs.count).toBe(1);
  });
});

describe('a command that comes to nothing', () => {
  const refused = { kind: 'refused', code: 'PARCEL_TOO_HEAVY' } as const;
  const fault = new Error('the scales are broken');

  it('leaves nothing when it is refused, not even the note of the request, and can be tried again', async () => {
    const refusing = async (tx: Transaction) => {
      await addParcel(tx);
      return refused;
    };
    expect(await inTransaction(database, command, refusing)).toEqual(refused);
    expect(await kept()).toEqual({ parcels: 0, commands: [] });
    expect(await inTransaction(database, command, countedWork().work)).toEqual({ kind: 'sent', run: 1 });
  });

  it('leaves nothing when its work throws, and throws the same', async () => {
    const failing = async (tx: Transaction): Promise<object> => {
      await addParcel(tx);
      throw fault;
    };
    await expect(inTransaction(database, command, failing)).rejects.toBe(fault);
    expect(await kept()).toEqual({ parcels: 0, commands: [] });
    expect(await inTransaction(database, command, countedWork().work)).toEqual({ kind: 'sent', run: 1 });
  });

  it('is a conflict when a row is no longer the one decided on, and leaves nothing', async () => {
    const late = async (tx: Transaction): Promise<object> => {
      await addParcel(tx);
      throw new StaleRow('a-parcel');
    };
    expect(await inTransaction(database, command, late)).toEqual({ kind: 'refused', code: 'CONFLICT' });
    expect(await kept()).toEqual({ parcels: 0, commands: [] });
  });

  it('is not run a second time of itself: what the database says goes to the caller', async () => {
    let runs = 0;
    const unserializable = async (tx: Transaction): Promise<object> => {
      runs += 1;
      return tx.query(`DO $$ BEGIN RAISE EXCEPTION 'not now' USING ERRCODE = 'serialization_failure'; END $$`);
    };
    await expect(inTransaction(database, command, unserializable)).rejects.toMatchObject({ code: '40001' });
    expect(runs).toBe(1);
    expect(await kept()).toEqual({ parcels: 0, commands: [] });
  });

  it('gives its connection back, whichever way it ends', async () => {
    for (let round = 0; round < 25; round += 1) {
      await inTransaction(database, command, async () => refused);
      await expect(inTransaction(database, command, () => Promise.reject(fault))).rejects.toBe(fault);
    }
    expect(await inTransaction(database, command, countedWork().work)).toEqual({ kind: 'sent', run: 1 });
  });
});

async function waitingForALock(): Promise<number> {
  const [{ waiting }] = await database.query(
    `SELECT count(*)::int AS waiting FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  );
  return waiting;
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await sleep(5);
}
