import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { departmentTopics, topics } from '@hall/event-contracts';
import type { TestDatabase } from '@hall/test-database';
import { openMessaging, urlOf } from '../../testing/open-messaging.ts';
import { numbersInLog, putIntoOutbox, type Waiting } from '../../testing/outbox.ts';
import { ownBroker } from '@hall/kafka';
import { plainKafka } from '../../testing/read-topic.ts';
import { keptLog } from '../../testing/silent-log.ts';
import { kafkaPublisher } from '../kafka/publisher.ts';
import { createDepartmentTopics, createTopics } from '../kafka/topics.ts';
import { listParkedEvents, releaseParkedEvent } from './parked-events.ts';
import { startRelay, type Relay } from './relay.ts';

let broker: Awaited<ReturnType<typeof ownBroker>>;
let database: TestDatabase;
const relays: Relay[] = [];
const options = () => ({ clientId: 'test', brokers: [broker.address], log: keptLog() });
beforeAll(async () => {
  [broker, database] = await Promise.all([ownBroker(), openMessaging()]);
  await createTopics(options());
  await createDepartmentTopics(options(), ['mixture']); // a topic that comes into being may refuse its first request, and what else was in it is sent again
}, 60_000);
afterEach(() => Promise.all(relays.splice(0).map((relay) => relay.stop())));
afterAll(async () => {
  await broker.stop();
  await database.close();
}, 60_000);

function relay(): Relay {
  const publisher = kafkaPublisher(options());
  const running = startRelay({ service: 'delivery', databaseUrl: urlOf(database), publisher, log: keptLog() });
  relays.push(running);
  return running;
}

const waiting = async (): Promise<string[]> =>
  (await database.query('SELECT key FROM outbox_whole WHERE published_at IS NULL ORDER BY id')).map(
    ({ key }: { key: string }) => key,
  );
async function untilWaiting(keys: readonly string[]): Promise<void> {
  for (let tries = 0; String(await waiting()) !== String(keys); tries += 1) {
    if (tries === 600) throw new Error(`still waiting: ${(await waiting()).length}`);
    await sleep(50);
  }
}
const firstOnes = (numbers: readonly number[] | undefined): number[] => [...new Set(numbers)];
const upTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);

async function setOfTopic(topic: string, name: string, value: string): Promise<void> {
  const admin = plainKafka(broker.address).admin();
  await admin.connect();
  await admin.alterConfigs({
    validateOnly: false,
    resources: [{ type: 2, name: topic, configEntries: [{ name, value }] }],
  });
  await admin.disconnect();
}

describe('the relay and the size of what it sends', () => {
  it('five hundred events of a catalogue, 2.2 MB for one partition, leave in their order', async () => {
    const key = `item:${randomUUID()}`;
    const events = upTo(500).map(() => ({ topic: topics.catalogue, key, bytes: 4_400 }));
    await putIntoOutbox(database, events);
    relay();
    await untilWaiting([]);
    expect((await numbersInLog(broker.address, [topics.catalogue])).get(`${topics.catalogue} ${key}`)).toEqual(
      upTo(500),
    );
  });

  it('a backlog of any mixture drains, each key in its order and nothing twice while the broker is well', async () => {
    const event = fc.record<Waiting>({
      topic: fc.constantFrom(topics.catalogue, topics.delivery, topics.intake, departmentTopics('mixture').task),
      key: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      bytes: fc.oneof(
        { weight: 20, arbitrary: fc.integer({ min: 1, max: 2_000 }) },
        { weight: 4, arbitrary: fc.integer({ min: 50_000, max: 400_000 }) },
        { weight: 1, arbitrary: fc.integer({ min: 880_000, max: 899_000 }) },
      ),
    });
    const mixture = fc.array(event, { minLength: 40, maxLength: 120 });
    await fc.assert(
      fc.asyncProperty(mixture, async (events) => {
        const run = randomUUID();
        const own = events.map((one) => ({ ...one, key: `${run} ${one.key}` }));
        await putIntoOutbox(database, own);
        const running = relay();
        await untilWaiting([]);
        await running.stop();
        const used = [...new Set(own.map(({ topic }) => topic))];
        const numbers = await numbersInLog(broker.address, used);
        for (const place of new Set(own.map(({ topic, key }) => `${topic} ${key}`)))
          expect(numbers.get(place)).toEqual(upTo(own.filter(({ topic, key }) => `${topic} ${key}` === place).length));
      }),
      { numRuns: 4, endOnFailure: true },
    );
  }, 120_000);
});

describe('a broker that stands still for seconds with a large backlog', () => {
  it('takes all of it when it goes on: no key out of order, and hardly anything twice', async () => {
    const keys = Array.from({ length: 6 }, () => randomUUID());
    const events = upTo(1_200).map((n) => ({ topic: topics.delivery, key: keys[n % 6]!, bytes: 3_000 }));
    relay();
    await putIntoOutbox(database, [{ topic: topics.delivery, key: 'warm', bytes: 10 }]);
    await untilWaiting([]);
    broker.freeze();
    await putIntoOutbox(database, events);
    await sleep(17_000); // longer than any request may take: what was sent meanwhile lies in the broker's ear
    broker.thaw();
    await untilWaiting([]);
    const numbers = await numbersInLog(broker.address, [topics.delivery]);
    const all = keys.map((key) => numbers.get(`${topics.delivery} ${key}`) ?? []);
    for (const one of all) expect(firstOnes(one)).toEqual(upTo(200));
    expect(all.flat().length).toBeLessThanOrEqual(1_200 + 500); // one lot at most was under way when it stopped
  }, 90_000);
});

describe('what the log refuses for good', () => {
  it('stops its own key only, is shown with its size, and leaves with what waited behind it when released', async () => {
    const large = randomUUID();
    const other = randomUUID();
    await setOfTopic(topics.delivery, 'max.message.bytes', '60000');
    const event = (key: string, bytes: number) => ({ topic: topics.delivery, key, bytes });
    const running = relay();
    await putIntoOutbox(database, [
      event(large, 10),
      event(other, 20_000),
      event(large, 80_000),
      event(other, 20_000),
      event(large, 10),
      event(other, 20_000),
      { topic: topics.intake, key: large, bytes: 80_000 },
      event(other, 10),
    ]);
    await untilWaiting([large, large]);
    const [parked, ...more] = await listParkedEvents(database.manager);
    expect(more).toEqual([]);
    expect(parked).toMatchObject({ topic: topics.delivery, key: large, seq: '2', reason_code: 'MESSAGE_TOO_LARGE' });
    expect(parked).toMatchObject({ waiting: 1, bytes: 80_012 });
    await until(() => running.backlog()?.parked === 1);

    await setOfTopic(topics.delivery, 'max.message.bytes', '1048588');
    await releaseParkedEvent(database.manager, parked!.id, { by: 'test', reason: 'the topic takes more now' });
    await untilWaiting([]);
    const numbers = await numbersInLog(broker.address, [topics.delivery]);
    expect(firstOnes(numbers.get(`${topics.delivery} ${large}`))).toEqual(upTo(3));
    expect(firstOnes(numbers.get(`${topics.delivery} ${other}`))).toEqual(upTo(4));
    await until(() => running.backlog()?.parked === 0);
  }, 60_000);

  it('an event that nobody can write down is parked as well', async () => {
    const odd = randomUUID();
    const other = randomUUID();
    await putIntoOutbox(database, [{ topic: topics.delivery, key: odd, bytes: 10 }]);
    await database.query(`UPDATE outbox_event SET type = 'NeverHeardOf.v9' WHERE key = $1`, [odd]);
    await putIntoOutbox(
      database,
      [odd, other].map((key) => ({ topic: topics.delivery, key, bytes: 10 })),
    );
    relay();
    await untilWaiting([odd, odd]);
    expect(await listParkedEvents(database.manager)).toMatchObject([{ key: odd, reason_code: 'UNWRITABLE' }]);
    await database.query(`UPDATE outbox_event SET type = 'ResultHandedOver.v1' WHERE key = $1`, [odd]);
    const [parked] = await listParkedEvents(database.manager);
    await releaseParkedEvent(database.manager, parked!.id, { by: 'test', reason: 'the type is known again' });
    await untilWaiting([]);
  });
});

describe('a topic that takes nothing', () => {
  it('stops nobody else: it is named, and its events leave when it is there again', async () => {
    const admin = plainKafka(broker.address).admin();
    await admin.connect();
    await admin.deleteTopics({ topics: [topics.consultation] });
    const lost = randomUUID();
    const other = randomUUID();
    const running = relay();
    await putIntoOutbox(database, [
      { topic: topics.consultation, key: lost, bytes: 10 },
      { topic: topics.delivery, key: other, bytes: 10 },
      { topic: topics.consultation, key: lost, bytes: 10 },
    ]);
    await untilWaiting([lost, lost]);
    await until(() => running.backlog()?.held[topics.consultation] !== undefined);
    await putIntoOutbox(database, [{ topic: topics.delivery, key: other, bytes: 10 }]);
    await untilWaiting([lost, lost]);
    await createTopics(options());
    await untilWaiting([]);
    expect((await numbersInLog(broker.address, [topics.consultation])).get(`${topics.consultation} ${lost}`)).toEqual([
      1, 2,
    ]);
    expect(running.backlog()?.held).toEqual({});
    await admin.disconnect();
  }, 90_000);
});

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries += 1) {
    if (tries === 400) throw new Error('it did not come');
    await sleep(50);
  }
}
