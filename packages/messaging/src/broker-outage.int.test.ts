import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { topics } from '@hall/event-contracts';
import type { TestDatabase } from '@hall/test-database';
import { encoded, message } from '../testing/events.ts';
import { openMessaging } from '../testing/open-messaging.ts';
import { ownBroker } from '@hall/kafka';
import { plainKafka } from '../testing/read-topic.ts';
import { keptLog } from '../testing/silent-log.ts';
import { listen, type Listener } from './inbox/listen.ts';
import { kafkaPublisher } from './kafka/publisher.ts';
import { createTopics } from './kafka/topics.ts';

const log = keptLog();
let broker: Awaited<ReturnType<typeof ownBroker>>;
let database: TestDatabase;
const running: Listener[] = [];
beforeAll(async () => {
  [broker, database] = await Promise.all([ownBroker(), openMessaging()]);
  await createTopics(options());
}, 60_000);
afterAll(async () => {
  await Promise.all(running.map((listener) => listener.stop()));
  await broker.stop();
  await database.close();
}, 60_000);

const options = () => ({ clientId: 'test', brokers: [broker.address], log });
const publish = async (count: number): Promise<void> => {
  const publisher = kafkaPublisher(options());
  const records = Array.from({ length: count }, () => encoded(message(randomUUID(), 1)));
  const sent = (): Promise<boolean> =>
    publisher.publish(records).then(
      () => true,
      () => false,
    );
  while (!(await sent())) await sleep(100); // the same again, as the relay does: a broker that has just come back has no leaders yet
  await publisher.close();
};
const handled = async (): Promise<number> => (await database.query('SELECT count(*)::int AS rows FROM effect'))[0].rows;
const untilHandled = async (count: number): Promise<void> => {
  for (let tries = 0; (await handled()) < count; tries += 1) {
    if (tries === 600) throw new Error(`${await handled()} of ${count} were handled`);
    await sleep(50);
  }
};
const start = (group: string): void =>
  void running.push(
    listen(
      {
        group,
        topics: [topics.delivery],
        handle: async (tx, { key, seq }) =>
          void (await tx.query('INSERT INTO effect (key, seq) VALUES ($1, $2)', [key, seq])),
      },
      {
        database,
        kafka: options(),
        onFatal: (reason) => {
          throw new Error(reason);
        },
      },
    ),
  );

describe('an outage of the broker', () => {
  it('hazard 0.3: a service that first starts during it loses nothing of what was sent before', async () => {
    await publish(20);
    await broker.kill();
    start('hall.test.first');
    await sleep(1_000); // it tries, and nobody answers
    await broker.start();
    await untilHandled(20);
    expect(await handled()).toBe(20);
  }, 90_000);

  it('hazard 0.3: reading from the end instead, the usual default, would have lost all of it', async () => {
    const consumer = plainKafka(broker.address).consumer({ groupId: 'from-the-end', maxWaitTimeInMs: 100 });
    let read = 0;
    await consumer.connect();
    await consumer.subscribe({ topics: [topics.delivery], fromBeginning: false });
    await consumer.run({
      eachMessage: async () => {
        read += 1;
      },
    });
    await sleep(2_000);
    await consumer.disconnect();
    expect(read).toBe(0);
  }, 60_000);

  it('hazard K4: killed and back again, it is consumed from again within 5 s', async () => {
    const before = await handled();
    await broker.kill();
    await sleep(3_000);
    await broker.start();
    const back = performance.now();
    await publish(5);
    await untilHandled(before + 5);
    expect(performance.now() - back).toBeLessThan(5_000); // the issue's own limit; with kafkajs's defaults it is a whole session
    expect(await handled()).toBe(before + 5);
  }, 90_000);
});
