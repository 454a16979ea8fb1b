import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Producer, Transaction } from 'kafkajs';
import { makeTopic, plainKafka } from '../../testing/read-topic.ts';
import { keptLog } from '../../testing/silent-log.ts';
import { readLog, type OpenTransaction } from './read-log.ts';
import { subscribe, type RunningSubscriber } from './subscriber.ts';

const broker = process.env.HALL_TEST_KAFKA ?? '';
const options = { clientId: 'test', brokers: [broker], log: keptLog() };
const kafka = plainKafka(broker);
const producers: Producer[] = [];
const running: RunningSubscriber[] = [];

/** A department's system that writes in transactions, as exactly-once in Java does. */
let exactlyOnce: Producer;
/** One that writes as everybody does. */
let plain: Producer;
beforeAll(async () => {
  exactlyOnce = await connected(
    kafka.producer({ transactionalId: randomUUID(), maxInFlightRequests: 1, idempotent: true }),
  );
  plain = await connected(kafka.producer());
}, 60_000);
afterAll(async () => {
  await Promise.all(running.map((one) => one.stop()));
  await Promise.all(producers.map((one) => one.disconnect()));
}, 60_000);

async function connected(producer: Producer): Promise<Producer> {
  producers.push(producer);
  await producer.connect();
  return producer;
}

const put = (to: Producer | Transaction, topic: string, value: string) =>
  to.send({ topic, messages: [{ key: 'k', value }] });
async function transaction(topic: string, value: string, how: 'commit' | 'abort'): Promise<void> {
  const one = await exactlyOnce.transaction();
  await put(one, topic, value);
  await one[how]();
}
const committed = (value: string): Step => ({ write: (topic) => transaction(topic, value, 'commit'), offsets: 2 });
const aborted = (value: string): Step => ({ write: (topic) => transaction(topic, value, 'abort'), offsets: 2 });
const written = (value: string): Step => ({ write: (topic) => put(plain, topic, value), offsets: 1 });

/** What a step adds to the log: a record, and where it was a transaction, its marker, which the broker writes after it has answered. */
type Step = { readonly write: (topic: string) => Promise<unknown>; readonly offsets: number };

async function topicWith(...steps: Step[]): Promise<string> {
  const topic = `transactions-${randomUUID()}`;
  await makeTopic(broker, topic);
  for (const step of steps) await step.write(topic);
  await untilEnd(
    topic,
    steps.map(({ offsets }) => offsets).reduce((sum, some) => sum + some, 0),
  );
  return topic;
}

async function untilEnd(topic: string, end: number): Promise<void> {
  const admin = kafka.admin();
  await admin.connect();
  for (let tries = 0; Number((await admin.fetchTopicOffsets(topic))[0]?.high) < end; tries += 1) {
    if (tries === 400) throw new Error(`${topic} does not end at ${end}`);
    await sleep(25);
  }
  await admin.disconnect();
}

async function read(topic: string): Promise<{ values: string[]; open: readonly OpenTransaction[] }> {
  const values: string[] = [];
  const open = await readLog(options, [topic], ({ value }) => void values.push(String(value)));
  return { values, open };
}

const shapes: [string, Step[], string[]][] = [
  ['a committed transaction at the end', [written('1'), committed('2')], ['1', '2']],
  ['an aborted transaction at the end', [written('1'), aborted('2')], ['1']],
  ['nothing but an aborted transaction', [aborted('1')], []],
  [
    'several markers at the end',
    [committed('1'), aborted('2'), committed('3'), aborted('4'), aborted('5')],
    ['1', '3'],
  ],
  ['markers in the middle', [committed('1'), aborted('2'), written('3')], ['1', '3']],
  ['nothing', [], []],
];

describe('reading a log to its end', () => {
  it.each(shapes)(
    'with %s',
    async (_what, steps, values) => {
      expect(await read(await topicWith(...steps))).toEqual({ values, open: [] });
    },
    60_000,
  );

  it('reads up to a transaction that nobody has ended, says where it stands, and reads on once it is ended', async () => {
    const topic = await topicWith(written('1'));
    const one = await exactlyOnce.transaction();
    await put(one, topic, '2');
    await written('3').write(topic);
    expect(await read(topic)).toEqual({ values: ['1'], open: [{ topic, partition: 0, from: 1n, end: 3n }] });
    await one.commit();
    await written('4').write(topic);
    await untilEnd(topic, 5);
    expect(await read(topic)).toEqual({ values: ['1', '2', '3', '4'], open: [] });
  }, 60_000);
});

describe('a group that begins to listen', () => {
  const listening = async (topic: string, group: string) => {
    const values: string[] = [];
    const fatal: string[] = [];
    const one = await subscribe(options, {
      group,
      topics: [topic],
      concurrency: 1,
      onRecords: async (records) => void values.push(...records.map(({ value }) => String(value))),
      onFatal: (reason) => void fatal.push(reason),
    });
    running.push(one);
    for (let tries = 0; !one.caughtUp(); tries += 1) {
      if (tries === 400) throw new Error(`it is never ready; it has read ${JSON.stringify(values)} ${fatal.join()}`);
      await sleep(50);
    }
    return { values, stop: one.stop };
  };

  it.each(shapes)(
    'is ready with %s, and again after a stop',
    async (_what, steps, values) => {
      const topic = await topicWith(...steps);
      const group = `transactions-${randomUUID()}`;
      const first = await listening(topic, group);
      expect(first.values).toEqual(values);
      await first.stop();
      const second = await listening(topic, group);
      expect(second.values).toEqual([]);
      await second.stop();
    },
    60_000,
  );

  it('that was down while a transaction was committed is ready', async () => {
    const topic = await topicWith(written('1'));
    const group = `transactions-${randomUUID()}`;
    await (await listening(topic, group)).stop();
    await committed('2').write(topic);
    await untilEnd(topic, 3);
    const again = await listening(topic, group);
    expect(again.values).toEqual(['2']);
  }, 60_000);
});
