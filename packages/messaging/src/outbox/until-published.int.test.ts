import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { departmentTopics, type DepartmentTopic } from '@hall/event-contracts';
import type { TestDatabase } from '@hall/test-database';
import { openMessaging, urlOf } from '../../testing/open-messaging.ts';
import { putIntoOutbox } from '../../testing/outbox.ts';
import { keptLog } from '../../testing/silent-log.ts';
import { kafkaPublisher } from '../kafka/publisher.ts';
import { startRelay, type Relay } from './relay.ts';
import { untilPublished } from './until-published.ts';

/** Topics that no other test reads: the broker is everybody's. */
const [first, second] = ['first', 'second'].map((name) => departmentTopics(`${name}-${randomUUID()}`).task) as [
  DepartmentTopic,
  DepartmentTopic,
];

let database: TestDatabase;
const kafka = { clientId: 'test', brokers: [process.env.HALL_TEST_KAFKA!], log: keptLog() };
beforeAll(async () => {
  database = await openMessaging();
});
afterAll(() => database.close());

const add = (topic: string, key: string = randomUUID()) => putIntoOutbox(database, [{ topic, key, bytes: 10 }]);
const sendingTo = (broker: string = kafka.brokers[0]!): Relay =>
  startRelay({
    service: 'delivery',
    databaseUrl: urlOf(database),
    log: keptLog(),
    publisher: kafkaPublisher({ ...kafka, brokers: [broker] }),
  });

describe('who waits for what was published', () => {
  it('is told at once that nobody sends', async () => {
    await add(first);
    expect(await untilPublished(database, first)).toEqual({ events: 1, why: 'NOBODY_SENDS' });
  });

  it('waits until it is in the log, and not for what others add to other topics', async () => {
    const relay = sendingTo();
    for (;;) if ((await untilPublished(database, first)).why === null) break; // it begins to lead meanwhile
    expect(await database.query('SELECT 1 FROM outbox_whole WHERE published_at IS NULL')).toEqual([]);
    await relay.stop();
  });

  it('is told when nothing leaves any more', async () => {
    const relay = sendingTo('127.0.0.1:9');
    await add(first);
    let answer = await untilPublished(database, first, 600);
    while (answer.why === 'NOBODY_SENDS') answer = await untilPublished(database, first, 600);
    expect(answer).toEqual({ events: 1, why: 'STANDS_STILL' });
    await relay.stop();
  });

  it('is told when something is refused for good', async () => {
    const key = randomUUID();
    await add(second, key);
    await database.query(`UPDATE outbox_event SET type = 'NeverHeardOf.v9' WHERE key = $1`, [key]);
    const relay = sendingTo();
    let answer = await untilPublished(database, second);
    while (answer.why === 'NOBODY_SENDS') answer = await untilPublished(database, second);
    expect(answer).toEqual({ events: 1, why: 'REFUSED' });
    await relay.stop();
  });
});
