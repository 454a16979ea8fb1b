import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { topics } from '@hall/event-contracts';
import type { TestDatabase } from '@hall/test-database';
import { encoded, message } from '../testing/events.ts';
import { openMessaging, urlOf } from '../testing/open-messaging.ts';
import { ownBroker } from '@hall/kafka';
import { plainKafka } from '../testing/read-topic.ts';
import { keptLog } from '../testing/silent-log.ts';
import { skipParked } from './inbox/resolve-parked.ts';
import { crc32c } from './kafka/crc32c.ts';
import { createTopics } from './kafka/topics.ts';
import { startMessaging, type Messaging } from './start-messaging.ts';

const log = keptLog();
let database: TestDatabase;
let broker: Awaited<ReturnType<typeof ownBroker>>;
let messaging: Messaging;
const fatal: string[] = [];

beforeAll(async () => {
  [database, broker] = await Promise.all([openMessaging(), ownBroker()]);
  await createTopics({ clientId: 'test', brokers: [broker.address], log });
}, 60_000);
afterAll(async () => {
  await messaging?.stop();
  await broker.stop();
  await database.close();
});

/** Puts events into one partition, each a batch of its own. */
async function put(keys: readonly string[], partition: number): Promise<void> {
  const producer = plainKafka(broker.address).producer();
  await producer.connect();
  for (const key of keys) {
    const { value, headers } = encoded(message(key, 1));
    await producer.send({ topic: topics.delivery, messages: [{ key, value, headers, partition }] });
  }
  await producer.disconnect();
}

/** Changes the n-th batch of a partition where it lies on the disk, as a broken disk or somebody with another client does. */
function spoil(partition: number, nth: number, change: (batch: Buffer) => void): void {
  const folder = join(broker.folder, 'log', `${topics.delivery}-${partition}`);
  const file = join(
    folder,
    readdirSync(folder).find((name) => name.endsWith('.log'))!,
  );
  const bytes = readFileSync(file);
  let at = 0;
  for (let passed = 0; passed < nth; passed += 1) at += 12 + bytes.readInt32BE(at + 8);
  const batch = bytes.subarray(at, at + 12 + bytes.readInt32BE(at + 8));
  change(batch);
  const open = openSync(file, 'r+');
  writeSync(open, batch, 0, batch.length, at);
  closeSync(open);
}
const sign = (batch: Buffer): void => void batch.writeUInt32BE(crc32c(batch.subarray(21)), 17);
const packedAs = (codec: number) => (batch: Buffer) => {
  batch.writeInt16BE((batch.readInt16BE(21) & ~7) | codec, 21);
  sign(batch);
};

describe('a record that nobody can read', () => {
  const spoilt: readonly (readonly [what: string, change: (batch: Buffer) => void, reason: RegExp])[] = [
    [
      'a checksum that is wrong',
      (batch) => void batch.writeUInt8(batch[batch.length - 3]! ^ 1, batch.length - 3),
      /checksum/,
    ],
    ['a compression nobody knows', packedAs(7), /compression/],
    ['no gzip, though it says so', packedAs(1), /header/],
    ['no snappy, though it says so', packedAs(2), /./],
    ['no lz4, though it says so', packedAs(3), /magic/],
    ['no zstd, though it says so', packedAs(4), /./],
  ];

  it('is set aside by its place, whatever it is, and everything before and behind it goes on; so it stays at the next start', async () => {
    const keys = Array.from({ length: spoilt.length + 2 }, () => randomUUID());
    await put(keys, 0);
    const others = [randomUUID(), randomUUID()];
    await put(others, 1);
    spoilt.forEach(([, change], index) => spoil(0, index + 1, change));

    const start = () =>
      startMessaging({
        service: 'consultation',
        database,
        databaseUrl: urlOf(database),
        kafka: { clientId: 'test', brokers: [broker.address], log },
        subscriptions: [
          {
            group: 'test.unreadable',
            topics: [topics.delivery],
            handle: async (tx, { key }) => void (await tx.query('INSERT INTO effect (key, seq) VALUES ($1, 1)', [key])),
          },
        ],
        onFatal: (reason) => void fatal.push(reason),
      });
    messaging = start();
    const wanted = [keys[0], keys.at(-1), ...others].sort();
    const effects = async () =>
      (await database.query('SELECT key FROM effect')).map(({ key }: { key: string }) => key).sort();
    for (let tries = 0; tries < 300 && (await effects()).length < wanted.length; tries += 1) await sleep(100);
    expect([await effects(), fatal]).toEqual([wanted, []]);

    const parked = await database.query(
      `SELECT id, topic, partition, log_offset::int AS "offset", reason_code AS code, reason, value FROM parked_message ORDER BY log_offset`,
    );
    expect(parked).toHaveLength(spoilt.length);
    parked.forEach((one: { reason: string }, index: number) => {
      const place = { topic: topics.delivery, partition: 0, offset: index + 1, code: 'UNREADABLE_RECORD', value: null };
      expect(one).toMatchObject(place);
      expect(one.reason).toMatch(spoilt[index]![2]);
    });

    await messaging.stop();
    messaging = start();
    const late = randomUUID();
    await put([late], 0);
    for (let tries = 0; tries < 300 && (await effects()).length <= wanted.length; tries += 1) await sleep(100);
    expect([await effects(), fatal]).toEqual([[...wanted, late].sort(), []]);

    await skipParked(database.manager, parked[0].id, { by: 'test', reason: '磁盘损坏' });
    expect(await database.query('SELECT 1 FROM parked_message WHERE resolution IS NULL')).toHaveLength(
      spoilt.length - 1,
    );
  }, 90_000);
});
