import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { missingFromMigrations, type TestDatabase } from '@hall/test-database';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import {
  anotherProcess,
  HistoryTable,
  openShipments,
  saveShipments,
  ShipmentTable,
  type Shipment,
} from '../../testing/shipments.ts';
import { digestOf } from './digest.ts';
import { saveRows, stepsOf, versionFrom, type Transaction } from '../index.ts';

let database: TestDatabase;
/** A second process on the same database. */
let other: DataSource;
beforeAll(async () => {
  database = await openShipments();
  await database.query('CREATE TABLE sending (at timestamptz DEFAULT now())');
  await database.query(`
    CREATE FUNCTION count_sending() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO sending DEFAULT VALUES; RETURN NULL; END $$`);
  await database.query(`
    CREATE TRIGGER count_sending AFTER INSERT ON pinned_content FOR EACH STATEMENT EXECUTE FUNCTION count_sending()`);
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.query('TRUNCATE sending');
  other = await anotherProcess(database);
});
afterEach(() => other.destroy());

let number = 0;
/** A tariff that no other test has. */
const aTariff = (): { name: string; steps: { upTo: number; fee: number }[] } => {
  number += 1;
  return { name: `价目 ${number}`, steps: [{ upTo: 1000, fee: number }] };
};
const aShipment = (tariff: object, route: readonly string[] | null = null): Shipment => ({
  id: randomUUID(),
  version: 1,
  tariff,
  route,
  note: '',
});
const add = (tx: Transaction, ...shipments: readonly Shipment[]) =>
  saveShipments(
    tx,
    shipments.map((after) => ({ before: null, after })),
  );
const shipmentOf = (from: DataSource, { id }: Shipment) => from.manager.findOneByOrFail(ShipmentTable, { id });
const sendings = async (): Promise<number> => ((await database.query('SELECT FROM sending')) as unknown[]).length;
const isStored = async (content: object): Promise<boolean> => {
  const rows = await database.query('SELECT FROM pinned_content WHERE digest = $1', [digestOf(content)]);
  return (rows as unknown[]).length === 1;
};
class Undo extends Error {}
/** Runs work in a transaction that is rolled back. */
const undone = (work: (tx: Transaction) => Promise<unknown>): Promise<void> =>
  database
    .transaction(async (tx) => {
      await work(tx);
      throw new Undo();
    })
    .catch((fault: unknown) => expect(fault).toBeInstanceOf(Undo));

/** Removes rows as nobody can who is not the owner of the table. */
const removeByForce = async (content: object): Promise<void> => {
  await database.query('ALTER TABLE pinned_content DISABLE TRIGGER USER');
  await database.query('DELETE FROM pinned_content WHERE digest = $1', [digestOf(content)]);
  await database.query('ALTER TABLE pinned_content ENABLE TRIGGER USER');
};

describe('a value that many rows share', () => {
  it('is one row, whoever writes it and however its keys stand, and is read as it was', async () => {
    const tariff = aTariff();
    const turned = { steps: [{ fee: tariff.steps[0]!.fee, upTo: 1000 }], name: tariff.name };
    const one = aShipment(tariff, ['A', 'B']);
    const two = aShipment(turned, ['A', 'B']);
    const third = aShipment(turned);
    await database.transaction((tx) => add(tx, one, two));
    await other.transaction((tx) => add(tx, third));
    for (const from of [database, other])
      for (const shipment of [one, two, third]) expect(await shipmentOf(from, shipment)).toEqual(shipment);
    const stored = await database.query(`SELECT content FROM pinned_content WHERE content ->> 'name' = $1`, [
      tariff.name,
    ]);
    expect(stored).toEqual([{ content: tariff }]);
  });

  it.each([
    ['an empty object', {}],
    ['an empty list', { list: [], fields: {} }],
    ['null and false, which are not the same as nothing', { a: null, b: false, c: 0, d: '' }],
    ['numbers', { small: 0.1, large: 9007199254740991, huge: 1e21, tiny: 1e-7, below: -3.5 }],
    ['text', { quote: '"', back: '\\', line: '\n', high: '𠮷', name: '食品经营许可' }],
    ['keys in any order', { b: 1, a: 2, 10: 3, 9: 4, aa: 5 }],
    ['what looks like a reference', { pinned: 'x'.repeat(64), deep: { pinned: 'a'.repeat(64) } }],
  ])('reads back deep-equal: %s', async (_what, tariff) => {
    const shipment = aShipment(tariff);
    await database.transaction((tx) => add(tx, shipment));
    expect(await shipmentOf(other, shipment)).toEqual(shipment);
    expect(await shipmentOf(database, shipment)).toEqual(shipment);
  });

  it('is sent once by a process, then never again, not with a new row nor with a change', async () => {
    const tariff = aTariff();
    const first = aShipment(tariff);
    await database.transaction((tx) => add(tx, first));
    await database.transaction((tx) => add(tx, aShipment({ ...tariff }), aShipment(tariff)));
    await database.transaction((tx) =>
      saveShipments(tx, [{ before: first, after: { ...first, version: 2, note: 'x' } }]),
    );
    expect(await sendings()).toBe(1);
  });

  it('is not sent by a process that has read it', async () => {
    const tariff = aTariff();
    const first = aShipment(tariff);
    await database.transaction((tx) => add(tx, first));
    await shipmentOf(other, first);
    await other.transaction((tx) => add(tx, aShipment({ ...tariff })));
    expect(await sendings()).toBe(1);
  });

  it('is read from memory: fifty rows ask the table nothing, and fifty that are not known ask it once', async () => {
    const shipments = Array.from({ length: 50 }, () => aShipment(aTariff()));
    await database.transaction((tx) => add(tx, ...shipments));
    const queries: string[] = [];
    const logger = { ...quiet, logQuery: (query: string) => void queries.push(query) };
    const reader = await anotherProcess(database);
    Object.assign(reader, { logger });
    const read = async () =>
      (await reader.manager.find(ShipmentTable, { where: shipments.map(({ id }) => ({ id })) })).length;
    expect([await read(), queries.length]).toEqual([50, 2]);
    expect([await read(), queries.length]).toEqual([50, 3]);
    await reader.destroy();
  });

  it('cannot be changed by who reads it: those who read it share it', async () => {
    const shipment = aShipment(aTariff());
    await database.transaction((tx) => add(tx, shipment));
    const read = (await shipmentOf(database, shipment)).tariff as ReturnType<typeof aTariff>;
    expect(() => (read.steps[0]!.fee = 0)).toThrow(TypeError);
    expect(() => read.steps.push({ upTo: 1, fee: 1 })).toThrow(TypeError);
    expect(await shipmentOf(database, shipment)).toEqual(shipment);
  });

  it('changes in a row when a decision says so; both values are in the history', async () => {
    const before = aShipment(aTariff());
    const between = aTariff();
    const after: Shipment = { ...before, version: 2, tariff: between };
    const last: Shipment = { ...before, version: 3, tariff: aTariff() };
    await database.transaction((tx) =>
      saveShipments(tx, [
        { before: null, after: before },
        { before, after },
        { before: after, after: last },
      ]),
    );
    expect(await shipmentOf(other, before)).toEqual(last);
    const lines = await other.manager.find(HistoryTable, {
      where: { shipmentId: before.id },
      order: { version: 'ASC' },
    });
    const versionOf = (version: number) => versionFrom(lines, version, Object.keys(before));
    expect([1, 2, 3].map(versionOf)).toEqual([before, after, last]);
    const whole = await database.query('SELECT after FROM history_whole WHERE shipment_id = $1 ORDER BY version', [
      before.id,
    ]);
    const shown = [before, after, last].map(({ route: _null, ...told }) => ({ after: told }));
    expect(whole).toEqual(shown);
  });
});

const quiet = {
  logQueryError: () => undefined,
  logQuerySlow: () => undefined,
  logSchemaBuild: () => undefined,
  logMigration: () => undefined,
  log: () => undefined,
};

describe('a row is relied on only when it is there', () => {
  it('after a rollback it is sent again', async () => {
    const shipment = aShipment(aTariff());
    await undone((tx) => add(tx, shipment));
    expect(await isStored(shipment.tariff)).toBe(false);
    await database.transaction((tx) => add(tx, shipment));
    expect(await shipmentOf(other, shipment)).toEqual(shipment);
  });

  it('after a rollback of a transaction that has also read it', async () => {
    const shipment = aShipment(aTariff());
    await undone(async (tx) => {
      await add(tx, shipment);
      expect(await tx.findOneByOrFail(ShipmentTable, { id: shipment.id })).toEqual(shipment);
    });
    await database.transaction((tx) => add(tx, shipment));
    expect(await shipmentOf(other, shipment)).toEqual(shipment);
  });

  it('after the commit of a transaction that had failed, which is a rollback', async () => {
    const shipment = aShipment(aTariff());
    await database.transaction(async (tx) => {
      await add(tx, shipment);
      await tx.query('SELECT 1 / 0').catch(() => undefined);
    });
    expect(await isStored(shipment.tariff)).toBe(false);
    await database.transaction((tx) => add(tx, shipment));
    expect(await shipmentOf(other, shipment)).toEqual(shipment);
  });

  it('after a rollback to a savepoint, in the same transaction and after it', async () => {
    const lost = aShipment(aTariff());
    const kept = aShipment(aTariff());
    const rollBackPart = (tx: Transaction) =>
      tx
        .transaction(async (part) => {
          await add(part, lost, kept);
          throw new Undo();
        })
        .catch(() => undefined);
    await database.transaction(async (tx) => {
      await rollBackPart(tx);
      await add(tx, kept);
    });
    expect([await isStored(lost.tariff), await isStored(kept.tariff)]).toEqual([false, true]);
    await database.transaction((tx) => add(tx, lost));
    for (const shipment of [lost, kept]) expect(await shipmentOf(other, shipment)).toEqual(shipment);
  });

  it('when two processes write it at once, and the first commits or rolls back', async () => {
    for (const commits of [true, false]) {
      const tariff = aTariff();
      const one = aShipment(tariff);
      const two = aShipment({ ...tariff });
      let second: Promise<unknown> = Promise.resolve();
      const first = database.transaction(async (tx) => {
        await add(tx, one);
        second = other.transaction((rival) => add(rival, two));
        for (let tries = 0; (await waiting()) === 0 && tries < 500; tries += 1) await sleep(2);
        expect(await waiting()).toBe(1);
        if (!commits) throw new Undo();
      });
      await first.catch((fault: unknown) => expect(fault).toBeInstanceOf(Undo));
      await second;
      expect(await shipmentOf(other, two)).toEqual(two);
      if (commits) expect(await shipmentOf(other, one)).toEqual(one);
      await database.transaction((tx) => add(tx, aShipment({ ...tariff })));
      expect(await shipmentOf(database, two)).toEqual(two);
    }
  });

  it('is written in an order in which no two processes wait for each other', async () => {
    await database.query(`
      CREATE FUNCTION slow_down() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(0.1); RETURN NEW; END $$`);
    await database.query(
      'CREATE TRIGGER slow_down BEFORE INSERT ON pinned_content FOR EACH ROW EXECUTE FUNCTION slow_down()',
    );
    const one = aTariff();
    const two = aTariff();
    await Promise.all([
      database.transaction((tx) => add(tx, aShipment(one), aShipment(two))),
      other.transaction((tx) => add(tx, aShipment({ ...two }), aShipment({ ...one }))),
    ]);
    await database.query('DROP FUNCTION slow_down CASCADE');
    expect([await isStored(one), await isStored(two)]).toEqual([true, true]);
  });

  it('is missed loudly, and read from memory by who knew it', async () => {
    const shipment = aShipment(aTariff());
    await database.transaction((tx) => add(tx, shipment));
    await removeByForce(shipment.tariff);
    await expect(shipmentOf(other, shipment)).rejects.toThrow(
      `the pinned content ${digestOf(shipment.tariff)} is missing`,
    );
    expect(await shipmentOf(database, shipment)).toEqual(shipment);
  });
});

const waiting = async (): Promise<number> => {
  const [row]: [{ count: number }] = await database.query(
    `SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  );
  return row.count;
};

describe('the table', () => {
  it('is as the code describes it', async () =>
    expect((await missingFromMigrations(database)).filter((sql) => sql.includes('pinned_content'))).toEqual([]));

  it.each([
    `UPDATE pinned_content SET content = '{}'`,
    `UPDATE pinned_content SET digest = repeat('0', 64)`,
    'DELETE FROM pinned_content',
    'TRUNCATE pinned_content',
  ])('refuses %s', async (sql) => {
    await database.transaction((tx) => add(tx, aShipment(aTariff())));
    await expect(database.query(sql)).rejects.toThrow('rows of pinned_content are never changed or deleted');
  });

  it('takes a row once more that is there, as a repair from the journal writes it', async () => {
    const tariff = aTariff();
    await database.transaction((tx) => add(tx, aShipment(tariff)));
    const write = (content: object) =>
      database.query(
        `INSERT INTO pinned_content VALUES ($1, $2) ON CONFLICT (digest) DO UPDATE SET content = EXCLUDED.content`,
        [digestOf(tariff), content],
      );
    await write(tariff);
    await expect(write({ name: '别的' })).rejects.toThrow('rows of pinned_content are never changed or deleted');
  });

  it('notices a content that was changed by force', async () => {
    const shipment = aShipment(aTariff());
    await database.transaction((tx) => add(tx, shipment));
    await database.query('ALTER TABLE pinned_content DISABLE TRIGGER USER');
    await database.query(`UPDATE pinned_content SET content = '{"fee": 0}' WHERE digest = $1`, [
      digestOf(shipment.tariff),
    ]);
    await database.query('ALTER TABLE pinned_content ENABLE TRIGGER USER');
    await expect(shipmentOf(other, shipment)).rejects.toThrow('is not what was pinned');
  });

  it('has to be known to the database that writes rows with pinned columns', async () => {
    const without = await anotherProcess({ ...database, options: { ...database.options, subscribers: [] } } as never);
    const shipment = aShipment(aTariff());
    await expect(
      saveRows(without.manager, [stepsOf(ShipmentTable, [{ before: null, after: shipment }])]),
    ).rejects.toThrow('the database has pinned columns, but not the subscriber PinnedContents');
    await without.destroy();
  });
});
