import { randomUUID } from 'node:crypto';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { topics } from '@hall/event-contracts';
import { startBroker } from '@hall/kafka';
import type { TestDatabase } from '@hall/test-database';
import { keepServer } from '../../../infra/local/keep-server.mjs';
import { encoded, message } from '../testing/events.ts';
import { openMessaging } from '../testing/open-messaging.ts';
import { freePort } from '@hall/kafka';
import { plainKafka } from '../testing/read-topic.ts';
import { keptLog } from '../testing/silent-log.ts';
import { listen, type Listener } from './inbox/listen.ts';
import { kafkaPublisher } from './kafka/publisher.ts';
import { createTopics } from './kafka/topics.ts';

/** Enough to run at rest, and too little for a request of 15 MB. */
const HEAP_MB = '40';
const folder = mkdtempSync(join(realpathSync(tmpdir()), 'hall-broker-'));
const cacheFolder = fileURLToPath(new URL('../../../.hall/cache', import.meta.url));
const said: string[] = [];
const endings: { readonly code: number | null; readonly reason: string }[] = [];
let broker: ReturnType<typeof keepServer>;
let database: TestDatabase;
let listener: Listener;
let options: { clientId: string; brokers: string[]; log: ReturnType<typeof keptLog> };

beforeAll(async () => {
  const port = await freePort();
  const controllerPort = await freePort();
  broker = keepServer({
    name: 'Apache Kafka',
    start: async () => {
      const started = await startBroker({ folder, port, controllerPort, cacheFolder, heapMb: HEAP_MB });
      void started.exited.then((ending) => endings.push(ending));
      return started;
    },
    say: (line: string) => void said.push(line),
    onGivingUp: (reason: string) => void said.push(reason),
    onStarted: () => undefined,
  });
  options = { clientId: 'test', brokers: [`127.0.0.1:${port}`], log: keptLog() };
  [database] = await Promise.all([openMessaging(), broker.start()]);
  await createTopics(options);
  listener = listen(
    {
      group: `hall.${randomUUID()}`,
      topics: [topics.delivery],
      handle: async (tx, { key, seq }) =>
        void (await tx.query('INSERT INTO effect (key, seq) VALUES ($1, $2)', [key, seq])),
    },
    { database, kafka: options, onFatal: (reason) => void said.push(reason) },
  );
}, 120_000);
afterAll(async () => {
  await listener.stop();
  await broker.stop();
  await database.close();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

/** Tries again as the relay does: a broker that has just come back does not lead its partitions at once. */
async function publish(key: string): Promise<void> {
  const publisher = kafkaPublisher(options);
  const records = [encoded(message(key, 1))];
  for (let tries = 0; ; tries += 1) {
    const fault = await publisher.publish(records).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (fault === undefined) break;
    if (tries === 100) throw fault;
    await sleep(100);
  }
  await publisher.close();
}
async function untilHandled(key: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    const rows: unknown[] = await database.query('SELECT 1 FROM effect WHERE key = $1', [key]);
    if (rows.length > 0) return;
    if (tries === 1_200) throw new Error(`${key} was not handled`);
    await sleep(50);
  }
}

/** Asks for more than there is: fifteen partitions of nearly 1 MB each, in one request. */
async function fillTheHeap(): Promise<void> {
  const kafka = plainKafka(options.brokers[0]!);
  const admin = kafka.admin();
  const producer = kafka.producer({ retry: { retries: 0 } });
  await admin.connect();
  await admin.createTopics({ topics: [{ topic: 'heavy', numPartitions: 15 }], waitForLeaders: true });
  await admin.disconnect();
  await producer.connect();
  const value = Buffer.alloc(1_000_000, 'x');
  const messages = Array.from({ length: 15 }, (_, partition) => ({ partition, value }));
  for (let tries = 0; endings.length === 0 && tries < 20; tries += 1) {
    const sending = producer.sendBatch({ acks: -1, timeout: 5_000, topicMessages: [{ topic: 'heavy', messages }] });
    await sending.catch(() => sleep(500)); // the leader may not be known yet, and later nobody answers any more
  }
  await producer.disconnect();
}

describe('a broker that runs out of memory', () => {
  it('ends with its reason, is started again, and what listens to it goes on', async () => {
    const before = randomUUID();
    const after = randomUUID();
    await publish(before);
    await untilHandled(before);
    const first = broker.pid();
    await fillTheHeap();
    for (let tries = 0; endings.length === 0; tries += 1) {
      if (tries === 600) throw new Error('it has not ended');
      await sleep(50);
    }
    expect(endings[0]).toMatchObject({ code: 3 });
    expect(endings[0]!.reason).toMatch(/^Apache Kafka has used up its memory\. Give it more with HALL_KAFKA_HEAP_MB/);
    for (let tries = 0; broker.pid() === undefined || broker.pid() === first; tries += 1) {
      if (tries === 1_200) throw new Error('it was not started again');
      await sleep(50);
    }
    await publish(after);
    await untilHandled(after);
    const [ended, ...tries] = said;
    expect(ended).toBe('Apache Kafka ended with 3: it is started again');
    // On a busy machine its small memory may be too small once more while it starts: then it is tried again, and says why.
    for (const text of tries)
      expect(text).toMatch(
        /^Apache Kafka could not be started again, and is tried once more\. Apache Kafka has used up/,
      );
  }, 180_000);
});
