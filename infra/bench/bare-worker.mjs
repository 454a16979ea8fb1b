// The amounts of a joint case by pg and kafkajs alone, for `npm run bench:joint -- --beside bare`: see beside-bare.mjs. A process of its own, so that its
// CPU is its own. It tells its parent READY when it is warm, runs when it is told to, then tells how many cases it has done and what they
// took, and ends when it is told to.
import { randomUUID } from 'node:crypto';
import kafkajs from 'kafkajs';
import pg from 'pg';
import { WARM_UP_SECONDS } from './warm-up.mjs';

const seconds = Number(process.env.BENCH_SECONDS);
/** @type {import('./beside-bare.mjs').Amounts} */
const amounts = JSON.parse(process.env.BENCH_AMOUNTS ?? '{}');
const CONNECTIONS = 4;
const TOPIC = 'hall.bench.bare';
process.env.KAFKAJS_NO_PARTITIONER_WARNING = '1';

const transactions = Math.max(1, Math.round(amounts.transactions));
const inEach = (/** @type {number} */ amount) => Math.max(1, Math.round(amount / transactions));
const rows = inEach(amounts.rows);
const records = inEach(amounts.kafkaRecords);
// Besides the beginning, the commit and the one statement that writes, the statements of a transaction look up a row by its key.
const lookUps = Math.max(0, inEach(amounts.statements) - 3);
const body = 'x'.repeat(Math.max(1, Math.round(amounts.parameterBytes / transactions / rows) - 40));
const value = Buffer.alloc(Math.round(amounts.kafkaBytes / amounts.kafkaRecords), 'x');

const pool = new pg.Pool({ connectionString: process.env.BENCH_DATABASE_URL, max: CONNECTIONS });
await pool.query(`
  CREATE TABLE kept (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, key uuid NOT NULL, body text NOT NULL);
  CREATE INDEX ON kept (key)`);
const kafka = new kafkajs.Kafka({ clientId: 'bench.bare', brokers: [process.env.BENCH_BROKER ?? ''], logLevel: 1 });
const admin = kafka.admin();
await admin.connect();
await admin.createTopics({ topics: [{ topic: TOPIC, numPartitions: 4 }] });
await admin.disconnect();
const producer = kafka.producer({ allowAutoTopicCreation: false });
const consumer = kafka.consumer({ groupId: 'bench.bare', allowAutoTopicCreation: false });
await Promise.all([producer.connect(), consumer.connect()]);
await consumer.subscribe({ topics: [TOPIC] });
await consumer.run({ eachBatch: async () => undefined });

await run(WARM_UP_SECONDS);
process.send?.('READY');
await new Promise((resolve) => process.once('message', resolve));
const before = process.cpuUsage();
const { count, elapsedMs } = await run(seconds);
const { user, system } = process.cpuUsage(before);
process.send?.({ count, elapsedMs, nodeMs: (user + system) / 1_000 });
await new Promise((resolve) => process.once('message', resolve));
await Promise.all([consumer.disconnect(), producer.disconnect(), pool.end()]);
process.disconnect();

/** @param {number} forSeconds */
async function run(forSeconds) {
  const started = performance.now();
  let done = 0;
  const worker = async () => {
    while (performance.now() - started < forSeconds * 1_000) {
      for (let n = 0; n < transactions; n += 1) await oneTransaction();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  return { count: done, elapsedMs: performance.now() - started };
}

async function oneTransaction() {
  const key = randomUUID();
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query({
      name: 'write',
      text: 'INSERT INTO kept (key, body) SELECT * FROM unnest($1::uuid[], $2::text[])',
      values: [Array(rows).fill(key), Array(rows).fill(body)],
    });
    for (let n = 0; n < lookUps; n += 1)
      await client.query({ name: 'look up', text: 'SELECT id FROM kept WHERE key = $1 LIMIT 1', values: [key] });
    await client.query('COMMIT');
  } finally {
    client.release();
  }
  await producer.send({ topic: TOPIC, acks: -1, messages: Array.from({ length: records }, () => ({ key, value })) });
}
