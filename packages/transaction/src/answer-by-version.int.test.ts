import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EntitySchema } from 'typeorm';
import { openTestDatabase, type TestDatabase } from '@hall/test-database';
import {
  historyRow,
  historyTable,
  insertRows,
  inTransaction,
  newId,
  rowsOf,
  tellHistoryByChanges,
  transactionMigrations,
  type Transaction,
} from './index.ts';

const HistoryTable = historyTable('parcelId', 'parcel_id');
const ParcelTable = new EntitySchema<Parcel>({
  name: 'parcel',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'integer' },
    place: { type: 'text' },
    note: { type: 'text', nullable: true },
  },
});

class CreateHistory1763999999910 {
  name = 'CreateHistory1763999999910';
  async up(runner: Parameters<typeof tellHistoryByChanges>[0]): Promise<void> {
    await runner.query(`
      CREATE TABLE history (
        parcel_id uuid NOT NULL, version integer NOT NULL, cause_id text NOT NULL, action text NOT NULL, actor text NOT NULL,
        at timestamptz NOT NULL, after jsonb NOT NULL, CONSTRAINT history_pkey PRIMARY KEY (parcel_id, version))`);
    await tellHistoryByChanges(runner, 'parcel_id');
    await runner.query(
      `CREATE TABLE parcel (id uuid PRIMARY KEY, version integer NOT NULL, place text NOT NULL, note text)`,
    );
  }
}

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase('transaction_answers', {
    entities: [ParcelTable, HistoryTable],
    migrations: [...transactionMigrations, CreateHistory1763999999910],
  });
});
afterAll(() => database.close());

type Parcel = { readonly id: string; readonly version: number; readonly place: string; readonly note?: string | null };

const change = { actor: 'H201', action: 'send', causeId: 'c', at: '2026-04-20T02:00:00.000Z' };
const told = async (tx: Transaction, before: Parcel | null, after: Parcel): Promise<Parcel> => {
  const line = historyRow('parcelId', { before, after, change });
  await insertRows(tx, rowsOf(ParcelTable, before ? [] : [after]), rowsOf(HistoryTable, [line]));
  return after;
};
const commandOf = (commandId: string) => ({ commandId, action: 'send', actor: 'H201', input: {} });
const never = (): Promise<object> => Promise.reject(new Error('it was run again'));
const keptOf = (commandId: string) =>
  database.query('SELECT answer, answer_id AS id, answer_version AS version FROM command WHERE command_id = $1', [
    commandId,
  ]);

describe('the answer of a command', () => {
  it('that is the subject it has changed is kept as its version, and is the first answer whatever has happened since', async () => {
    const first: Parcel = { id: newId(), version: 1, place: '大厅', note: null };
    const second: Parcel = { id: first.id, version: 2, place: '审批局', note: '已送' };
    await inTransaction(database, commandOf('c-1'), (tx) => told(tx, null, first));
    await inTransaction(database, commandOf('c-2'), (tx) => told(tx, first, second));
    await inTransaction(database, commandOf('c-3'), (tx) => told(tx, second, { ...second, version: 3, place: '归档' }));
    expect(await keptOf('c-2')).toEqual([{ answer: null, id: first.id, version: 2 }]);
    expect(await inTransaction(database, commandOf('c-1'), never)).toEqual({
      id: first.id,
      version: 1,
      place: '大厅',
      note: null,
    });
    expect(await inTransaction(database, commandOf('c-2'), never)).toEqual({
      id: first.id,
      version: 2,
      place: '审批局',
      note: '已送',
    });
  });

  it('that is something else is kept itself', async () => {
    const parcel: Parcel = { id: newId(), version: 1, place: '大厅' };
    await inTransaction(database, commandOf('c-4'), async (tx) => ({ ...(await told(tx, null, parcel)), seen: true }));
    expect(await keptOf('c-4')).toEqual([{ answer: { ...parcel, seen: true }, id: null, version: null }]);
    expect(await inTransaction(database, commandOf('c-4'), never)).toEqual({ ...parcel, seen: true });
  });

  it('that was kept itself by an earlier version of the hall is still given', async () => {
    await database.query(
      `INSERT INTO command (actor, command_id, action, input_hash, answer)
       VALUES ('H201', 'c-5', 'send', sha256(convert_to('{}'::jsonb::text, 'UTF8')), '{"id": "old"}')`,
    );
    expect(await inTransaction(database, commandOf('c-5'), never)).toEqual({ id: 'old' });
  });
});
