import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '@hall/test-database';
import { EntitySchema } from 'typeorm';
import { anotherProcess, openShipments, saveShipments, ShipmentTable } from '../testing/shipments.ts';
import { instant } from './columns.ts';
import { readRows } from './read-rows.ts';

/** A row with a column of every type that the services have. */
type Parcel = {
  readonly id: string;
  readonly sentAt: string;
  readonly backAt: string | null;
  readonly dueOn: string | null;
  readonly place: number;
  readonly weight: number;
  readonly isLost: boolean;
  readonly papers: readonly string[];
};

const ParcelTable = new EntitySchema<Parcel>({
  name: 'Parcel',
  tableName: 'parcel',
  columns: {
    id: { type: 'uuid', primary: true },
    sentAt: { type: 'timestamptz', name: 'sent_at', transformer: instant },
    backAt: { type: 'timestamptz', name: 'back_at', nullable: true, transformer: instant },
    dueOn: { type: 'date', name: 'due_on', nullable: true },
    place: { type: 'bigint', transformer: { to: (place: number) => place, from: Number } },
    weight: { type: 'double precision' },
    isLost: { type: 'boolean', name: 'is_lost' },
    papers: { type: 'jsonb' },
  },
});

class CreateParcel1763999999930 {
  name = 'CreateParcel1763999999930';
  up = (runner: { query: (sql: string) => Promise<unknown> }): Promise<unknown> =>
    runner.query(`CREATE TABLE parcel (id uuid PRIMARY KEY, sent_at timestamptz NOT NULL, back_at timestamptz, due_on date,
      place bigint NOT NULL, weight double precision NOT NULL, is_lost boolean NOT NULL, papers jsonb NOT NULL)`);
}

const A = '0a000000-0000-4000-8000-000000000001';
const B = '0a000000-0000-4000-8000-000000000002';

describe('rows with a column of every type', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    const migrations = [CreateParcel1763999999930];
    database = await openTestDatabase('transaction_read_rows', { entities: [ParcelTable], migrations });
    await database.query(
      `INSERT INTO parcel VALUES ($1, '2026-04-20T10:00:00.123456+08', NULL, '2026-04-20', 7, 1.5, false, '["运单"]'),
        ($2, '2026-04-19T23:30:00Z', '2026-04-21T02:00:00Z', NULL, 8, 2, true, '[]')`,
      [A, B],
    );
  });
  afterAll(() => database.close());

  it('come as the domain has them, and as find gives them', async () => {
    const rows = await readRows(database, ParcelTable, 'p WHERE p.id = ANY($1::uuid[]) ORDER BY p.id', [[B, A]]);
    expect(rows).toEqual([
      {
        id: A,
        sentAt: '2026-04-20T02:00:00.123Z',
        backAt: null,
        dueOn: '2026-04-20',
        place: 7,
        weight: 1.5,
        isLost: false,
        papers: ['运单'],
      },
      {
        id: B,
        sentAt: '2026-04-19T23:30:00.000Z',
        backAt: '2026-04-21T02:00:00.000Z',
        dueOn: null,
        place: 8,
        weight: 2,
        isLost: true,
        papers: [],
      },
    ]);
    expect(rows).toEqual(await database.manager.find(ParcelTable, { order: { id: 'ASC' } }));
  });
});

describe('rows with contents that are kept once', () => {
  let database: TestDatabase;
  beforeAll(async () => void (database = await openShipments()));
  afterAll(() => database.close());

  it('have them in place of their digests, from memory and from the table', async () => {
    const one = { id: A, version: 1, tariff: { zone: 3 }, route: ['甲', '乙'], note: '' };
    const other = { id: B, version: 1, tariff: { zone: 3 }, route: null, note: '' };
    await saveShipments(database.manager, [
      { before: null, after: one },
      { before: null, after: other },
    ]);
    const fresh = await anotherProcess(database); // remembers nothing
    try {
      for (const reader of [database, fresh, fresh])
        expect(await readRows(reader, ShipmentTable, 's ORDER BY s.id')).toEqual([one, other]);
    } finally {
      await fresh.destroy();
    }
  });
});
