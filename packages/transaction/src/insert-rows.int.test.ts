import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '@hall/test-database';
import { EntitySchema } from 'typeorm';
import { HistoryTable, openShipments, saveShipments, ShipmentTable, type Shipment } from '../testing/shipments.ts';
import { historyRow, historyTable, insertRows, rowsOf } from './index.ts';

const A = '0a000000-0000-4000-8000-000000000001';
const B = '0a000000-0000-4000-8000-000000000002';
const change = { actor: 'H201', action: 'send', causeId: 'c', at: '2026-04-20T02:00:00.000Z' };
/** The SHA-256 of `{"price":"12.50","zone":3}` and of `["甲","乙"]`. */
const TARIFF = '79ae53d4a1e78078b40fb94837d184c615eb9e524ad2fff07d3ae6b99a34eee7';
const ROUTE = '7504702abb473512df784dbdefff8531271caadca6a645c9c539b35c8cafa6dd';

let database: TestDatabase;
beforeAll(async () => void (database = await openShipments()));
beforeEach(() => database.query('TRUNCATE shipment, history'));
afterAll(() => database.close());

const shipment = (parts: Partial<Shipment> = {}): Shipment => ({
  id: A,
  version: 1,
  tariff: { zone: 3, price: '12.50' },
  route: null,
  note: '易碎 "当心" \\ 轻放',
  ...parts,
});

/** The lines that tell of beginnings as the table has them, references included. */
const beginnings = (): Promise<object[]> =>
  database.query('SELECT shipment_id, version, action, after, changed FROM history ORDER BY shipment_id, version');

/** All parameters that `work` sends, as one text. */
async function sentBy(work: () => Promise<unknown>): Promise<string> {
  const query = jest.spyOn(database.manager, 'query');
  try {
    await work();
    return JSON.stringify(query.mock.calls.map(([, parameters]) => parameters));
  } finally {
    query.mockRestore();
  }
}

const timesIn = (text: string, part: string): number => text.split(part).length - 1;

describe('a subject that begins', () => {
  it('is told whole by the history, and what it shares with others by reference', async () => {
    await saveShipments(database.manager, [
      { before: null, after: shipment() },
      { before: null, after: shipment({ id: B, route: ['甲', '乙'], note: '另一件' }) },
    ]);
    const tariff = { pinned: TARIFF };
    const one = { id: A, version: 1, tariff, route: null, note: '易碎 "当心" \\ 轻放' };
    const other = { id: B, version: 1, tariff, route: { pinned: ROUTE }, note: '另一件' };
    expect(await beginnings()).toEqual([
      { shipment_id: A, version: 1, action: 'send', after: one, changed: null },
      { shipment_id: B, version: 1, action: 'send', after: other, changed: null },
    ]);
    const rows = await database.manager.find(ShipmentTable, { order: { id: 'ASC' } });
    expect(rows).toEqual([shipment(), shipment({ id: B, route: ['甲', '乙'], note: '另一件' })]);
  });

  it('is told whole beside others with which it shares some values and not others', async () => {
    const ids = [1, 2, 3, 4].map((n) => `0a000000-0000-4000-8000-00000000000${n}`);
    const notes = ['易碎', '', '易碎', '另一件 "四"'];
    const all = ids.map((id, index) => shipment({ id, note: notes[index] ?? '' }));
    await saveShipments(
      database.manager,
      all.map((after) => ({ before: null, after })),
    );
    expect(await database.manager.find(ShipmentTable, { order: { id: 'ASC' } })).toEqual(all);
    const told = (await beginnings()) as { readonly shipment_id: string; readonly after: { readonly note: string } }[];
    expect(told.map(({ shipment_id: id, after }) => [id, after.note])).toEqual(
      ids.map((id, index) => [id, notes[index]]),
    );
  });

  it('is sent once, for its row and for the history', async () => {
    const sent = await sentBy(() => saveShipments(database.manager, [{ before: null, after: shipment() }]));
    expect(timesIn(sent, '轻放')).toBe(1);
    expect(await beginnings()).toHaveLength(1);
  });

  it('is told as it began, also where a later step of the same save has changed it', async () => {
    const first = shipment({ note: '起初' });
    const second = { ...first, version: 2, note: '后来' };
    await saveShipments(database.manager, [
      { before: null, after: first },
      { before: first, after: second },
    ]);
    expect(await database.manager.find(ShipmentTable)).toEqual([second]);
    expect(await beginnings()).toMatchObject([
      { version: 1, after: { version: 1, note: '起初' } },
      { version: 2, after: null, changed: { note: { from: '起初', to: '后来' } } },
    ]);
  });

  it('is told with what its table does not keep', async () => {
    const after = { ...shipment(), weighedBy: 'H201' };
    await saveShipments(database.manager, [{ before: null, after }]);
    expect(await beginnings()).toMatchObject([{ after: { id: A, weighedBy: 'H201' } }]);
  });

  it('is added without a history where none is given', async () => {
    historyRow('shipmentId', { before: null, after: shipment(), change });
    await insertRows(database.manager, rowsOf(ShipmentTable, [shipment()]));
    expect(await beginnings()).toEqual([]);
    expect(await database.manager.find(ShipmentTable)).toEqual([shipment()]);
  });

  it('may stand beside lines of the history that tell of others', async () => {
    const known = shipment({ id: B });
    await saveShipments(database.manager, [{ before: null, after: known }]);
    const next = { ...known, version: 2, note: '改' };
    const moved = historyRow('shipmentId', { before: known, after: next, change });
    const after = shipment();
    const begun = historyRow('shipmentId', { before: null, after, change }, false, ShipmentTable);
    await insertRows(database.manager, rowsOf(ShipmentTable, [after]), rowsOf(HistoryTable, [moved, begun]));
    expect(await beginnings()).toMatchObject([
      { shipment_id: A, version: 1, after: { id: A } },
      { shipment_id: B, version: 1, after: { id: B } },
      { shipment_id: B, version: 2, changed: { note: { to: '改' } } },
    ]);
  });
});

describe('a subject of many properties', () => {
  type Wide = { readonly id: string; readonly version: number } & Readonly<Record<string, unknown>>;
  const fields = Array.from({ length: 118 }, (_, number) => `field${number}`);
  const WideTable = new EntitySchema<Wide>({
    name: 'wide',
    columns: {
      id: { type: 'uuid', primary: true },
      version: { type: 'integer' },
      ...Object.fromEntries(fields.map((name) => [name, { type: 'jsonb', nullable: true }])),
    },
  });
  const WideHistoryTable = historyTable('wideId', 'wide_id');
  class CreateWide1763999999930 {
    name = 'CreateWide1763999999930';
    async up(runner: { query: (sql: string) => Promise<unknown> }): Promise<void> {
      const columns = fields.map((name) => `"${name}" jsonb`).join(', ');
      await runner.query(`CREATE TABLE wide (id uuid PRIMARY KEY, version integer NOT NULL, ${columns})`);
      await runner.query(`
        CREATE TABLE history (
          wide_id uuid, version integer, cause_id text, action text, actor text, at timestamptz, after jsonb, changed jsonb)`);
    }
  }

  it('is told whole too', async () => {
    const wide = await openTestDatabase('transaction_wide', {
      entities: [WideTable, WideHistoryTable],
      migrations: [CreateWide1763999999930],
    });
    try {
      const values = Object.fromEntries(fields.map((name, number) => [name, number % 3 ? { number } : null]));
      const after: Wide = { id: A, version: 1, ...values };
      const line = historyRow('wideId', { before: null, after, change });
      await insertRows(wide.manager, rowsOf(WideTable, [after]), rowsOf(WideHistoryTable, [line]));
      const told = Object.fromEntries(Object.entries(after).filter(([, value]) => value !== null));
      expect(await wide.query('SELECT after FROM history')).toEqual([{ after: told }]);
    } finally {
      await wide.close();
    }
  });
});
