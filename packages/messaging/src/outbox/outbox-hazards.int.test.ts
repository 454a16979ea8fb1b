import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestDatabase } from '@hall/test-database';
import { EntitySchema } from 'typeorm';
import { handedOver } from '../../testing/events.ts';
import { openMessaging, urlOf } from '../../testing/open-messaging.ts';
import { keptLog } from '../../testing/silent-log.ts';
import type { OutgoingRecord } from '../kafka/envelope.ts';
import { appendToOutbox } from './append-to-outbox.ts';
import { startRelay } from './relay.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openMessaging();
});
afterAll(() => database.close());
const append = (key: string) =>
  database.transaction((tx) => appendToOutbox(tx, { stream: { key }, events: [handedOver(randomUUID())] }));
const idsAfter = async (cursor: number): Promise<number[]> =>
  (await database.query('SELECT id::int FROM outbox_event WHERE id > $1 ORDER BY id', [cursor])).map(
    ({ id }: { id: number }) => id,
  );

describe('hazard 2.1', () => {
  it('id cursor: passes an event that commits late; selection by status finds it', async () => {
    const slow = database.createQueryRunner();
    await slow.startTransaction();
    await appendToOutbox(slow.manager, { stream: { key: 'slow' }, events: [handedOver(randomUUID())] });
    await append('fast');
    const seen = await idsAfter(0);
    const cursor = Math.max(...seen);
    await slow.commitTransaction();
    await slow.release();
    expect(await idsAfter(cursor)).toEqual([]); // a cursor would never see it
    const unpublished = await database.query(`SELECT key FROM outbox_whole WHERE published_at IS NULL AND id < $1`, [
      cursor,
    ]);
    expect(unpublished).toEqual([{ key: 'slow' }]);
  });

  it('two relays with SKIP LOCKED split one key; with the advisory lock one leads, and the other takes over', async () => {
    const key = randomUUID();
    for (let n = 0; n < 6; n += 1) await append(key);
    const part = `SELECT seq::int FROM outbox_event JOIN outbox_waiting w USING (id) WHERE w.key = $1 ORDER BY id LIMIT 3 FOR UPDATE SKIP LOCKED`;
    const one = database.createQueryRunner();
    const two = database.createQueryRunner();
    await Promise.all([one.startTransaction(), two.startTransaction()]);
    const first = await one.query(part, [key]);
    const second = await two.query(part, [key]);
    expect([first, second].map((rows) => rows.map(({ seq }: { seq: number }) => seq))).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ]); // two senders of one case
    await Promise.all([one.rollbackTransaction(), two.rollbackTransaction()]);
    await Promise.all([one.release(), two.release()]);

    const sent: [relay: number, seq: number][] = [];
    const relays = [0, 1].map((relay) =>
      startRelay({
        service: 'delivery',
        databaseUrl: urlOf(database),
        log: keptLog(),
        publisher: publisherInto(sent, relay, key),
      }),
    );
    await untilTrue(() => sent.length >= 6);
    const [leader] = sent[0]!;
    expect(sent).toEqual([1, 2, 3, 4, 5, 6].map((seq) => [leader, seq]));
    await relays[leader]!.stop();
    await append(key);
    await untilTrue(() => sent.length === 7);
    expect(sent.at(-1)).toEqual([1 - leader, 7]);
    await relays[1 - leader]!.stop();
  });

  it('deaf while it works: an event that is added during a publication leaves next, not with the next poll', async () => {
    const key = randomUUID();
    const chain = 10;
    const sent: [relay: number, seq: number][] = [];
    const quiet = publisherInto(sent, 0, key);
    const publish = async (records: readonly OutgoingRecord[]) => {
      const receipts = await quiet.publish(records);
      if (sent.length < chain) await append(key); // committed, and notified, before this publication ends
      return receipts;
    };
    await append(key);
    const started = performance.now();
    const relay = startRelay({
      service: 'delivery',
      databaseUrl: urlOf(database),
      log: keptLog(),
      publisher: { ...quiet, publish },
    });
    await untilTrue(() => sent.length >= chain);
    await relay.stop();
    expect(sent).toHaveLength(chain);
    expect(performance.now() - started).toBeLessThan(chain * 500); // by polls alone it takes `chain` seconds
  });

  it('too much at once: a broker that cannot take so many in time is asked for fewer, and for more again when it can', async () => {
    const key = randomUUID();
    const sizes: number[] = [];
    await database.query(
      `INSERT INTO outbox_event (topic, key, subject, seq, type, data)
       SELECT 'hall.delivery.event.v1', $1, $1, n, 'ResultHandedOver.v1', '{}' FROM generate_series(1, 100) n`,
      [key],
    );
    const sent: [relay: number, seq: number][] = [];
    const quiet = publisherInto(sent, 0, key);
    let slow = true;
    const publish = async (records: readonly OutgoingRecord[]) => {
      sizes.push(records.length);
      if (slow && records.length > 30) throw new Error('no answer in time');
      slow = false;
      return quiet.publish(records);
    };
    const relay = startRelay({
      service: 'delivery',
      databaseUrl: urlOf(database),
      log: keptLog(),
      publisher: { ...quiet, publish },
    });
    await untilTrue(() => sent.length >= 100);
    await relay.stop();
    expect(sizes).toEqual([100, 50, 25, 50, 25]);
    expect(sent.map(([, seq]) => seq)).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
  });

  it('insert before lock: a row of ours cannot come before the lock, because the stream row is the lock', async () => {
    const key = randomUUID();
    const first = database.createQueryRunner();
    await first.startTransaction();
    await appendToOutbox(first.manager, { stream: { key }, events: [handedOver(randomUUID())] });
    let secondIsIn = false;
    const second = append(key).then(() => {
      secondIsIn = true;
    });
    await sleep(100);
    expect(secondIsIn).toBe(false); // it waits for the first to commit: id order = commit order = seq order
    await first.commitTransaction();
    await first.release();
    await second;
    const rows = await database.query('SELECT seq::int FROM outbox_event WHERE key = $1 ORDER BY id', [key]);
    expect(rows).toEqual([{ seq: 1 }, { seq: 2 }]);
  });

  it('save(): overwrites what another has changed and winds the version back; the checked UPDATE does neither', async () => {
    const Thing = new EntitySchema<{ id: number; version: number; text: string }>({
      name: 'Thing',
      tableName: 'thing',
      columns: {
        id: { type: 'integer', primary: true },
        version: { type: 'integer', version: true },
        text: { type: 'text' },
      },
    });
    await database.query(`CREATE TABLE thing (id integer PRIMARY KEY, version integer NOT NULL, text text NOT NULL)`);
    const { DataSource } = await import('typeorm');
    const own = await new DataSource({ type: 'postgres', url: urlOf(database), entities: [Thing] }).initialize();
    await own.query(`INSERT INTO thing VALUES (1, 5, 'first')`);
    const stale = { id: 1, version: 1, text: 'stale' };
    await own.getRepository(Thing).save(stale);
    expect(await own.query('SELECT text FROM thing')).toEqual([{ text: 'stale' }]); // nobody was told
    const { affected } = await own.manager.update(Thing, { id: 1, version: 1_000 }, { text: 'checked' });
    expect(affected).toBe(0);
    await own.destroy();
  });
});

function publisherInto(sent: [number, number][], relay: number, key: string) {
  return {
    publish: async (batch: readonly OutgoingRecord[]) => {
      for (const record of batch) if (record.key === key) sent.push([relay, Number(record.headers.ce_sequence)]);
      return batch.map(({ topic }) => ({ topic, partition: 0, offset: '0' }));
    },
    close: async () => undefined,
  };
}

async function untilTrue(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries += 1) {
    if (tries === 500) throw new Error('it did not come');
    await sleep(20);
  }
}
