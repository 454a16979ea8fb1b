import kafkajs from 'kafkajs';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { departmentTopics } from '@hall/event-contracts';
import { appendToOutbox, createDepartmentTopics } from '@hall/messaging';

const code = 'bench';
const perSecond = 200;
const { data } = JSON.parse(readFileSync(new URL('../../docs/contract/examples.json', import.meta.url), 'utf8'))[
  'TaskAssigned.v1'
];

/**
 * How long a task travels from its commit in review to where its department can read it, in milliseconds: without the
 * commit and with it. Beside it, on the same broker, with the same reader and by turns, how long the same bytes take
 * when kafkajs sends them itself.
 * @param {{ broker: string, review: Awaited<ReturnType<typeof import('@hall/transaction').connect>>, seconds: number }} given
 */
export async function measureTravel({ broker, review, seconds }) {
  await createDepartmentTopics({ clientId: 'bench', brokers: [broker], log: console }, [code]);
  const kafka = new kafkajs.Kafka({ clientId: 'bench.travel', brokers: [broker], logLevel: 1 });
  // Nothing is rejected here, so that the topic of rejections is free for the bare records.
  const { task: taskTopic, rejected: bareTopic } = departmentTopics(code);
  const producer = kafka.producer({ allowAutoTopicCreation: false });
  const consumer = kafka.consumer({ groupId: 'bench.travel', maxWaitTimeInMs: 100, allowAutoTopicCreation: false });
  await Promise.all([producer.connect(), consumer.connect()]);
  /** @type {{ way: 'task' | 'bare', key: string, begun: number, sent: number }[]} */
  const sent = [];
  /** @type {Map<string, number>} */
  const arrived = new Map();
  const joined = new Promise((resolve) => consumer.on(consumer.events.GROUP_JOIN, resolve));
  await consumer.subscribe({ topics: [taskTopic, bareTopic] });
  await consumer.run({
    eachBatch: async ({ batch }) => {
      const now = performance.now();
      for (const { key } of batch.messages) arrived.set(String(key), now);
    },
  });
  await joined;
  const sendTask = async (/** @type {string} */ key) => {
    let begun = 0;
    await review.transaction(async (tx) => {
      await appendToOutbox(tx, { stream: { key }, events: [{ type: 'TaskAssigned.v1', to: code, key, data }] });
      begun = performance.now();
    });
    // The transaction has committed. The relay may have delivered the task before this line runs.
    sent.push({ way: 'task', key, begun, sent: performance.now() });
  };
  const sendBare = async (/** @type {string} */ key) => {
    const begun = performance.now();
    sent.push({ way: 'bare', key, begun, sent: begun });
    await producer.send({ topic: bareTopic, acks: -1, messages: [{ key, value: JSON.stringify(data) }] });
  };
  await alternate([sendTask, sendBare], 5);
  sent.length = 0; // What was sent until now only warmed up, and is not measured.
  await alternate([sendTask, sendBare], seconds);
  await Promise.all([consumer.disconnect(), producer.disconnect()]);
  const took = (/** @type {'task' | 'bare'} */ wanted, /** @type {'begun' | 'sent'} */ since) =>
    quantiles(
      sent.filter(({ way }) => way === wanted).map((one) => Math.max(0, (arrived.get(one.key) ?? NaN) - one[since])),
    );
  return { perSecond, task: took('task', 'sent'), withCommit: took('task', 'begun'), bare: took('bare', 'sent') };
}

/**
 * Takes the ways by turns, evenly at the rate. Turns and pauses have uneven lengths, in an order that is drawn anew for
 * each pair. Strictly alternating seconds would keep step with what the broker does every three seconds (its garbage
 * collections): one way would have all of them in one run, and none in the next.
 * @param {((key: string) => Promise<void>)[]} ways
 * @param {number} seconds of each
 */
async function alternate(ways, seconds) {
  for (const send of turns(ways, 2 * seconds)) {
    const begun = performance.now();
    const sending = [];
    const events = perSecond * (0.3 + 0.4 * Math.random());
    for (let count = 0; count < events; count += 1) {
      const pause = begun + (count * 1000) / perSecond - performance.now();
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
      sending.push(send(randomUUID()));
    }
    await Promise.all(sending);
    await new Promise((resolve) => setTimeout(resolve, 200 + 400 * Math.random())); // everything has arrived
  }
}

/**
 * This many turns of each way. The two turns of a pair come in either order.
 * @template Way
 * @param {Way[]} ways
 * @param {number} pairs
 */
const turns = (ways, pairs) =>
  Array.from({ length: pairs }, () => (Math.random() < 0.5 ? ways : [...ways].reverse())).flat();

/** @param {number[]} all */
function quantiles(all) {
  const sorted = all.sort((one, other) => one - other);
  const at = (/** @type {number} */ part) => Math.round((sorted[Math.floor(sorted.length * part)] ?? 0) * 10) / 10;
  return { count: sorted.length, p50: at(0.5), p99: at(0.99) };
}
