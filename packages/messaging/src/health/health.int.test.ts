import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { topics } from '@hall/event-contracts';
import { transactionMigrations } from '@hall/transaction';
import { DataSource } from 'typeorm';
import { handedOver } from '../../testing/events.ts';
import { ownBroker } from '@hall/kafka';
import { ownPostgres } from '../../testing/own-postgres.ts';
import { keptLog } from '../../testing/silent-log.ts';
import { messagingMigrations } from '../index.ts';
import { createTopics } from '../kafka/topics.ts';
import { appendToOutbox } from '../outbox/append-to-outbox.ts';
import { startMessaging, type Messaging } from '../start-messaging.ts';

let broker: Awaited<ReturnType<typeof ownBroker>>;
let postgres: Awaited<ReturnType<typeof ownPostgres>>;
let database: DataSource;
let messaging: Messaging;
let handled = 0;

beforeAll(async () => {
  [broker, postgres] = await Promise.all([ownBroker(), ownPostgres()]);
  const migrations = [...transactionMigrations, ...messagingMigrations];
  database = await new DataSource({ type: 'postgres', url: postgres.url, migrations }).initialize();
  await database.runMigrations({ transaction: 'each' });
  const kafka = { clientId: 'test', brokers: [broker.address], log: keptLog() };
  await createTopics(kafka);
  const subscription = {
    group: 'hall.test.health',
    topics: [topics.delivery],
    handle: async () => {
      handled += 1;
    },
  };
  messaging = startMessaging({
    service: 'delivery',
    database,
    databaseUrl: postgres.url,
    kafka,
    subscriptions: [subscription],
    onFatal: (reason) => {
      throw new Error(reason);
    },
  });
}, 90_000);
afterEach(() => {
  broker.thaw();
  postgres.thaw();
});
afterAll(async () => {
  await messaging.stop();
  await database.destroy();
  await Promise.all([broker.stop(), postgres.stop()]);
}, 60_000);

const said = async (): Promise<{ live: readonly string[]; ready: readonly string[] }> => {
  const [live, ready] = await Promise.all([messaging.probes.live(), messaging.probes.ready()]);
  return { live: live.missing, ready: ready.missing };
};
async function untilReadyMisses(...missing: string[]): Promise<void> {
  for (let tries = 0; String((await said()).ready) !== String(missing); tries += 1) {
    if (tries === 300) throw new Error(`it says ${JSON.stringify(await said())}`);
    await sleep(100);
  }
}
async function untilHandled(count: number): Promise<void> {
  for (let tries = 0; handled < count; tries += 1) {
    if (tries === 600) throw new Error(`${handled} of ${count}`);
    await sleep(100);
  }
}
const publish = () =>
  database.transaction((tx) =>
    appendToOutbox(tx, { stream: { key: randomUUID() }, events: [handedOver(randomUUID())] }),
  );

describe('what a service says about itself', () => {
  it('is ready and live when it has caught up and its servers answer', async () => {
    await untilReadyMisses();
    expect(await said()).toEqual({ live: [], ready: [] });
  }, 60_000);

  it('a database that stands still is named, and the process itself is well', async () => {
    postgres.freeze();
    await untilReadyMisses('database');
    expect(await said()).toEqual({ live: [], ready: ['database'] });
    postgres.thaw();
    await untilReadyMisses();
    await publish();
    await untilHandled(1);
  }, 60_000);

  it('a broker that stands still is named, and the process itself is well; what waited then leaves', async () => {
    broker.freeze();
    await untilReadyMisses('broker');
    await publish();
    await sleep(3_000); // longer than any probe waits: asking again and again must not change the answer
    expect(await said()).toEqual({ live: [], ready: ['broker'] });
    broker.thaw();
    await untilReadyMisses();
    await untilHandled(2);
    expect((await said()).live).toEqual([]);
  }, 120_000);

  it('both at once are both named', async () => {
    broker.freeze();
    postgres.freeze();
    await untilReadyMisses('database', 'broker');
    expect((await said()).live).toEqual([]);
  }, 60_000);
});
