import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestDatabase } from '@hall/test-database';
import {
  anotherProcess,
  HistoryTable,
  openPlainShipments,
  pinned,
  saveShipments,
  ShipmentTable,
  type Shipment,
} from '../../testing/shipments.ts';
import { pinColumns, unpinColumns, versionFrom } from '../index.ts';
import { digestOf } from './digest.ts';

let database: TestDatabase;
beforeAll(async () => void (database = await openPlainShipments()));
afterAll(() => database.close());

const run = async (migration: typeof pinColumns): Promise<void> => {
  const runner = database.createQueryRunner();
  await migration(runner, pinned).finally(() => runner.release());
};

const first = { name: '价目一', steps: [{ upTo: 1000, fee: 5.5 }], note: null };
const second = { name: '价目二', steps: [] };
const old = [
  { id: randomUUID(), tariff: first },
  { id: randomUUID(), tariff: second },
  { id: randomUUID(), tariff: first },
];
const [one] = old;

/** A shipment and its history, as they were written before contents were pinned: everything whole, in place. */
async function givenOld({ id, tariff }: (typeof old)[number]): Promise<void> {
  const after = { id, version: 1, tariff, route: null, note: '' };
  await database.query(`INSERT INTO shipment VALUES ($1, 1, $2, NULL, '')`, [id, tariff]);
  await database.query(`INSERT INTO history VALUES ($1, 1, 'c', 'send', 'H201', now(), $2)`, [id, after]);
}

const tariffs = () => database.query('SELECT id, tariff FROM shipment ORDER BY id');
/** What an auditor sees. */
const seen = () => database.query('SELECT shipment_id, version, after, changed FROM history_whole ORDER BY 1, 2');
const stored = () => database.query('SELECT content FROM pinned_content ORDER BY content');

describe('pinning what was in each row', () => {
  it('moves what is on record: one row for each value, and nothing else changes for who reads', async () => {
    for (const shipment of old) await givenOld(shipment);
    const before = await tariffs();
    const history = await seen();
    await run(pinColumns);
    expect(await stored()).toEqual([{ content: second }, { content: first }]);
    for (const { id, tariff } of old)
      expect(await database.manager.findOneByOrFail(ShipmentTable, { id })).toMatchObject({ id, tariff });
    expect(await seen()).toEqual(history);
    await run(unpinColumns);
    expect(await tariffs()).toEqual(before);
    expect(await seen()).toEqual(history);
    await run(pinColumns);
    expect(await stored()).toEqual([{ content: second }, { content: first }]);
  });

  it('gives one row to numbers that are written in two ways', async () => {
    await run(unpinColumns);
    const id = randomUUID();
    const like = randomUUID();
    await database.query(
      `INSERT INTO shipment VALUES ($1, 1, NULL, '', '{"fee": 1.0}'), ($2, 1, NULL, '', '{"fee": 1}')`,
      [id, like],
    );
    await run(pinColumns);
    const rows = await database.query('SELECT DISTINCT tariff_digest FROM shipment WHERE id = ANY($1)', [[id, like]]);
    expect(rows).toHaveLength(1);
  });

  it('shows lines of the history from before and from after side by side, and restores all of them', async () => {
    const before = (await database.manager.findOneByOrFail(ShipmentTable, { id: one!.id })) as Shipment;
    const changed: Shipment = { ...before, version: 2, note: 'changed', tariff: { name: '价目三' } };
    const ended: Shipment = { ...changed, version: 3, note: 'ended' };
    await database.transaction(async (tx) => {
      await saveShipments(tx, [{ before, after: changed }]);
      await saveShipments(tx, [{ before: changed, after: ended }], true);
    });
    const raw = await database.query('SELECT after FROM history WHERE shipment_id = $1 ORDER BY version', [one!.id]);
    const reference = { pinned: digestOf({ name: '价目三' }) };
    const { route: _null, ...toldEnd } = ended;
    expect(raw).toEqual([{ after: before }, { after: null }, { after: { ...toldEnd, tariff: reference } }]);
    const ofOne = `SELECT after FROM history_whole WHERE shipment_id = $1 ORDER BY version`;
    const whole = [{ after: before }, { after: changed }, { after: toldEnd }];
    expect(await database.query(ofOne, [one!.id])).toEqual(whole);

    const process = await anotherProcess(database);
    const lines = await process.manager.find(HistoryTable, {
      where: { shipmentId: one!.id },
      order: { version: 'ASC' },
    });
    const versionOf = (version: number) => versionFrom(lines, version, Object.keys(before));
    expect([1, 2, 3].map(versionOf)).toEqual([before, changed, ended]);
    await process.destroy();

    const history = await seen();
    await run(unpinColumns);
    expect(await seen()).toEqual(history);
    expect(await database.query(`SELECT after FROM history WHERE after::text LIKE '%"pinned"%'`)).toEqual([]);
    const columns = await database.query(`SELECT tariff FROM shipment WHERE id = $1`, [one!.id]);
    expect(columns).toEqual([{ tariff: { name: '价目三' } }]);
    await run(pinColumns);
    expect(await seen()).toEqual(history);
  });
});
