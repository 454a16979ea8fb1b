import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { topics } from '@hall/event-contracts';
import type { TestDatabase } from '@hall/test-database';
import { handedOver } from '../testing/events.ts';
import { openMessaging, urlOf } from '../testing/open-messaging.ts';
import { keptLog } from '../testing/silent-log.ts';
import { appendToOutbox, createTopics, startMessaging, type Messaging } from './index.ts';

const brokers = [process.env.HALL_TEST_KAFKA ?? ''];
const bad = randomUUID();
const fatal: string[] = [];
let database: TestDatabase;
let messaging: Messaging;
beforeAll(async () => {
  database = await openMessaging();
  const kafka = { clientId: 'test', brokers, log: keptLog() };
  await createTopics(kafka);
  messaging = startMessaging({
    service: 'delivery',
    database,
    databaseUrl: urlOf(database),
    kafka,
    onFatal: (reason) => fatal.push(reason),
    subscriptions: [
      {
        group: `hall.test.${randomUUID()}`,
        topics: [topics.delivery],
        handle: async (tx, { key, seq }) => {
          if (key === bad) (undefined as unknown as { missing: { field: string } }).missing.field.trim();
          await tx.query('INSERT INTO effect (key, seq) VALUES ($1, $2)', [key, seq]);
        },
      },
    ],
  });
}, 60_000);
afterAll(async () => {
  await messaging.stop();
  await database.close();
}, 60_000);

const send = (key: string) =>
  database.transaction((tx) => appendToOutbox(tx, { stream: { key }, events: [handedOver(randomUUID())] }));
const arrived = async (keys: readonly string[]): Promise<number> =>
  (await database.query('SELECT count(*)::int AS count FROM effect WHERE key = ANY($1)', [keys]))[0].count;

describe('hazard K3: a TypeError in a handler, on the real broker', () => {
  it('kills nobody: its key is parked, the others flow, and the service says it is well', async () => {
    await send(bad);
    const good = Array.from({ length: 20 }, () => randomUUID());
    for (const key of good) await send(key);
    for (let tries = 0; (await arrived(good)) < good.length; tries += 1) {
      if (tries === 400) throw new Error('the others do not flow');
      await sleep(50);
    }
    expect(await database.query('SELECT key, reason_code FROM parked_message')).toEqual([
      { key: bad, reason_code: 'HANDLER_FAULT' },
    ]);
    expect(fatal).toEqual([]);
    expect(messaging.health()).toMatchObject({ live: true });
  }, 60_000);

  it('leaves a receipt for every event that was published', async () => {
    const [{ missing }] = await database.query(
      'SELECT count(*)::int AS missing FROM outbox_whole WHERE published_at IS NULL OR receipt IS NULL',
    );
    expect(missing).toBe(0);
    const [{ receipt }] = await database.query('SELECT receipt FROM outbox_whole LIMIT 1');
    expect(receipt).toEqual({
      topic: topics.delivery,
      partition: expect.any(Number),
      offset: expect.stringMatching(/^\d+$/),
    });
  });
});
