import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '@hall/test-database';
import { Socket } from 'node:net';
import type { DataSource } from 'typeorm';
import { connect, leaveToCommit, oneTransaction, StaleRow, transactionMigrations, type Transaction } from './index.ts';

let owner: TestDatabase;
let database: DataSource;
beforeAll(async () => {
  owner = await openTestDatabase('transaction_one', { entities: [], migrations: [...transactionMigrations] });
  await owner.query('CREATE TABLE parcel (id integer PRIMARY KEY, note text)');
  const { url } = owner.options as { url: string };
  database = await connect(url, { entities: [], migrations: [] });
});
beforeEach(() => owner.query('TRUNCATE parcel'));
afterAll(async () => {
  await database.destroy();
  await owner.close();
});

const ADD = 'INSERT INTO parcel VALUES ($1, $2)';
const add = (tx: Transaction, id: number, note: string): Promise<void> => leaveToCommit(tx, ADD, [id, note]);
const parcels = (): Promise<unknown> => owner.query('SELECT id, note FROM parcel ORDER BY id');

describe('a transaction', () => {
  it('commits what was left to the commit, in the order in which it was given', async () => {
    const answer = await oneTransaction(database, async (tx) => {
      await add(tx, 1, '一号');
      await leaveToCommit(tx, `UPDATE parcel SET note = note || '改' WHERE id = $1`, [1]);
      return '好';
    });
    expect(answer).toBe('好');
    expect(await parcels()).toEqual([{ id: 1, note: '一号改' }]);
  });

  it('reads what was left to the commit before', async () => {
    await oneTransaction(database, async (tx) => {
      await add(tx, 1, '一号');
      expect(await tx.query('SELECT note FROM parcel')).toEqual([{ note: '一号' }]);
    });
  });

  it('is undone whole, and throws the fault, when a statement fails that was left to the commit', async () => {
    const failing = oneTransaction(database, async (tx) => {
      await add(tx, 1, '一号');
      await add(tx, 1, '又一号');
      await add(tx, 2, '二号');
      return '好';
    });
    await expect(failing).rejects.toMatchObject({ code: '23505', constraint: 'parcel_pkey' });
    expect(await parcels()).toEqual([]);
  });

  it('throws the fault of the statement that failed, and not that of the next one, which only comes too late', async () => {
    const failing = oneTransaction(database, async (tx) => {
      await add(tx, 1, '一号');
      await add(tx, 1, '又一号');
      await tx.query('SELECT 1');
    });
    await expect(failing).rejects.toMatchObject({ code: '23505' });
  });

  it('throws StaleRow when not everything was written that was decided on', async () => {
    const one = '0a000000-0000-4000-8000-000000000001';
    const other = '0a000000-0000-4000-8000-000000000002';
    const failing = oneTransaction(database, (tx) =>
      leaveToCommit(tx, 'SELECT all_written($1::uuid[], $2::uuid[])', [[one], [one, other]]),
    );
    await expect(failing).rejects.toThrow(other);
    await expect(failing).rejects.toBeInstanceOf(StaleRow);
  });

  it('is undone when the work fails, with what was left to the commit', async () => {
    const failing = oneTransaction(database, async (tx) => {
      await add(tx, 1, '一号');
      throw new Error('到此为止');
    });
    await expect(failing).rejects.toThrow('到此为止');
    expect(await parcels()).toEqual([]);
  });

  it('leaves its connection as it was: the next one on it begins anew', async () => {
    const fail = (): Promise<unknown> => oneTransaction(database, (tx) => tx.query('SELECT wrong')).catch(() => null);
    await Promise.all(Array.from({ length: 30 }, fail));
    await Promise.all(Array.from({ length: 30 }, (_, id) => oneTransaction(database, (tx) => add(tx, id, '件'))));
    expect(await owner.query('SELECT count(*)::int AS count FROM parcel')).toEqual([{ count: 30 }]);
    const [{ count }] = await owner.query(
      `SELECT count(*)::int AS count FROM pg_stat_activity WHERE state LIKE 'idle in transaction%' AND datname = current_database()`,
    );
    expect(count).toBe(0);
  });

  it('is gone with its connection, and the pool goes on with others', async () => {
    const failing = oneTransaction(database, async (tx) => {
      await add(tx, 1, '一号');
      const [{ pid }] = await tx.query('SELECT pg_backend_pid() AS pid');
      await owner.query('SELECT pg_terminate_backend($1)', [pid]);
      await add(tx, 2, '二号');
    });
    await expect(failing).rejects.toThrow(/terminat|connection/i);
    expect(await parcels()).toEqual([]);
    await oneTransaction(database, (tx) => add(tx, 3, '三号'));
    expect(await parcels()).toEqual([{ id: 3, note: '三号' }]);
  });
});

describe('the statements of a transaction', () => {
  it('travel together when none of them waits for another', async () => {
    await oneTransaction(database, (tx) => tx.query('SELECT 1')); // so that a connection is open
    const packets = jest.spyOn(Socket.prototype as unknown as { _writeGeneric: () => void }, '_writeGeneric');
    try {
      await oneTransaction(database, async (tx) => {
        await tx.query('SELECT 1');
        await add(tx, 1, '一号');
        await add(tx, 2, '二号');
      });
      expect(packets).toHaveBeenCalledTimes(2); // its beginning with the question, and both parcels with the commit
    } finally {
      packets.mockRestore();
    }
    expect(await parcels()).toHaveLength(2);
  });
});
