import { spawnSync } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { departmentTopics, topics, type Publisher } from '@hall/event-contracts';
import { ownBroker } from '@hall/kafka';
import type { TestDatabase } from '@hall/test-database';
import { DataSource } from 'typeorm';
import { handedOver } from '../../testing/events.ts';
import { openMessaging, urlOf } from '../../testing/open-messaging.ts';
import { keptLog } from '../../testing/silent-log.ts';
import { aheadOf } from '../journal/log-ahead.ts';
import { repair } from '../journal/repair.ts';
import { kafkaPublisher } from '../kafka/publisher.ts';
import { readLog } from '../kafka/read-log.ts';
import { createDepartmentTopics, createTopics } from '../kafka/topics.ts';
import { appendToOutbox } from '../outbox/append-to-outbox.ts';
import { startMessaging } from '../start-messaging.ts';

const service: Publisher = 'delivery';
const journalKey = randomBytes(32);
const retention = { commandDays: 30, inboxDays: 40, outboxDays: 40, parkedDays: 200, everyMinutes: 360 };
const swept = { events: 0, messages: 0, parked: 0, commands: 0, lastRoundAt: expect.any(String) };

let broker: Awaited<ReturnType<typeof ownBroker>>;
let live: TestDatabase;
let kafka: { clientId: string; brokers: string[]; log: ReturnType<typeof keptLog> };
const copies: DataSource[] = [];
beforeAll(async () => {
  [broker, live] = await Promise.all([ownBroker(), openMessaging()]);
  kafka = { clientId: 'test', brokers: [broker.address], log: keptLog() };
  await createTopics(kafka);
  await live.query('SELECT install_journal(true)');
}, 90_000);
afterAll(async () => {
  await Promise.all(copies.map((copy) => copy.destroy()));
  await live?.close();
  await broker?.stop();
}, 60_000);

/** Starts the service on a database: it reads its own topic, and writes each effect down. */
const begin = (database: DataSource, databaseUrl: string) =>
  startMessaging({
    service,
    database,
    databaseUrl,
    kafka,
    journalKey: journalKey.toString('base64'),
    retention,
    subscriptions: [
      {
        group: 'hall.delivery.events',
        topics: [topics.delivery],
        handle: async (tx, { key, seq }) =>
          void (await tx.query('INSERT INTO effect (key, seq) VALUES ($1, $2)', [key, seq])),
      },
    ],
    onFatal: (reason) => {
      throw new Error(reason);
    },
  });
const effectsOf = (database: DataSource): Promise<object[]> =>
  database.query('SELECT key, seq FROM effect ORDER BY key, seq');
const tell = (database: DataSource, keys: readonly string[]): Promise<unknown> =>
  Promise.all(
    keys.map((key) =>
      database.transaction((tx) => appendToOutbox(tx, { stream: { key }, events: [handedOver(key), handedOver(key)] })),
    ),
  );

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await isSo()); tries += 1) {
    if (tries === 400) throw new Error('waited in vain');
    await sleep(50);
  }
}
const hasEffects = (database: DataSource, count: number): Promise<void> =>
  until(async () => {
    const [{ left }] = await database.query(
      `
      SELECT (SELECT count(*) FROM outbox_waiting) + (SELECT count(*) FROM journal_row) + abs($1 - (SELECT count(*) FROM effect)) AS left`,
      [count],
    );
    return Number(left) === 0;
  });

/** What a backup of this moment gives back. */
async function copyOf(database: TestDatabase): Promise<DataSource> {
  const name = `swept_${randomUUID().replaceAll('-', '')}`;
  const root = process.env.HALL_TEST_POSTGRES;
  const maintenance = await new DataSource({ type: 'postgres', url: `${root}/postgres` }).initialize();
  const from = new URL(urlOf(database)).pathname.slice(1);
  await database.destroy();
  await maintenance.query(`CREATE DATABASE "${name}" TEMPLATE "${from}"`);
  await maintenance.destroy();
  await database.initialize();
  const copy = await new DataSource({ type: 'postgres', url: `${root}/${name}` }).initialize();
  copies.push(copy);
  return copy;
}

describe('a service that has swept its outbox and its inbox', () => {
  const old = Array.from({ length: 20 }, () => randomUUID());
  const young = Array.from({ length: 5 }, () => randomUUID());

  it('starts again, and is not taken for one that is older than its log; the log has every event', async () => {
    const first = begin(live, urlOf(live));
    await tell(live, old);
    await hasEffects(live, 40);
    await first.stop();
    await live.query(`UPDATE outbox_receipt SET published_at = published_at - interval '60 days'`);
    await live.query(`UPDATE inbox_message SET handled_at = handled_at - interval '60 days'`);
    const last = (await live.query('SELECT count(DISTINCT partition)::int AS last FROM outbox_receipt'))[0].last;

    const second = begin(live, urlOf(live));
    await until(async () => (await live.query('SELECT FROM inbox_message')).length === 0);
    await until(async () => (await live.query('SELECT FROM outbox_event')).length === last);
    await tell(live, young);
    await hasEffects(live, 50);
    const { detail } = await second.probes.ready();
    expect(detail).toMatchObject({ swept: { ...swept, events: 40 - last, messages: 40 } });
    await second.stop();
    expect(await aheadOf(live.manager, { service, kafka })).toEqual({ events: [], entries: 0 });
    const numbers: string[] = [];
    await readLog(kafka, [topics.delivery], ({ key, headers }) => void numbers.push(`${key} ${headers.ce_sequence}`));
    expect(new Set(numbers)).toEqual(new Set([...old, ...young].flatMap((key) => [`${key} 1`, `${key} 2`])));
  }, 90_000);

  it('lets people read the events of a case that were swept, from the log', () => {
    const program = fileURLToPath(new URL('../../dist/events-main.js', import.meta.url));
    const read = (...keys: string[]) =>
      spawnSync(process.execPath, [program, ...keys], {
        env: { PATH: process.env.PATH, KAFKA_BROKERS: broker.address },
        encoding: 'utf8',
      });
    const [key] = old as [string];
    const { status, stdout } = read(key);
    const events = stdout.trim().split('\n');
    expect(status).toBe(0);
    expect(events.map((line) => JSON.parse(line))).toMatchObject([
      {
        topic: topics.delivery,
        seq: 1,
        type: 'hall.delivery.ResultHandedOver.v1',
        data: handedOver(key).data,
        publishedAt: expect.stringMatching(/^20\d\d-/),
      },
      { topic: topics.delivery, seq: 2, type: 'hall.delivery.ResultHandedOver.v1', data: handedOver(key).data },
    ]);
    expect(read(key.toUpperCase()).stdout).toBe(stdout);
    expect(read('nobody')).toMatchObject({
      status: 1,
      stderr: 'no event of nobody is in the log: the id of a case or joint case is wanted, not its number\n',
    });
    expect(read()).toMatchObject({ status: 2, stderr: 'usage: npm run events -- <id of a case or joint case>\n' });
  }, 60_000);

  it('lets people read the events of a component too, whose key is the joint case, and what its department was sent', async () => {
    const component = randomUUID();
    const jointCase = randomUUID();
    const publisher = kafkaPublisher(kafka);
    const { task } = departmentTopics('events-reader');
    await createDepartmentTopics(kafka, ['events-reader']);
    const headers = (subject: string) => ({ ce_id: randomUUID(), ce_sequence: '1', ce_type: 't', ce_subject: subject });
    const value = Buffer.from('{}');
    await publisher.publish([
      { topic: topics.review, key: jointCase, value, headers: headers(component) },
      { topic: task, key: component, value, headers: headers(component) },
      { topic: topics.review, key: jointCase, value, headers: headers(jointCase) },
    ]);
    await publisher.close();
    const program = fileURLToPath(new URL('../../dist/events-main.js', import.meta.url));
    const topicsOf = (id: string): string[] => {
      const env = { PATH: process.env.PATH, KAFKA_BROKERS: broker.address };
      const { stdout } = spawnSync(process.execPath, [program, id], { env, encoding: 'utf8' });
      return stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).topic);
    };
    expect(topicsOf(component).sort()).toEqual([task, topics.review]);
    expect(topicsOf(jointCase)).toEqual([topics.review, topics.review]);
  }, 60_000);

  it('is repaired from a copy: its groups read everything again from the beginning, and nothing happens twice', async () => {
    const copy = await copyOf(live);
    const third = begin(live, urlOf(live));
    await tell(live, [...young, old[0]!]);
    await hasEffects(live, 62);
    await third.stop();

    expect((await aheadOf(copy.manager, { service, kafka })).events).toHaveLength(12);
    const url = String((copy.options as { url?: string }).url);
    expect(await repair({ service, ownerUrl: url, kafka, key: journalKey })).toMatchObject({
      adopted: [],
      groups: ['hall.delivery.events'],
    });
    expect(await effectsOf(copy)).toEqual(await effectsOf(live));
    const fourth = begin(copy, url);
    await until(async () => fourth.health().ready);
    await tell(copy, old.slice(0, 3));
    await hasEffects(copy, 68);
    await fourth.stop();
    expect(await copy.query('SELECT key, seq FROM effect GROUP BY key, seq HAVING count(*) > 1')).toEqual([]);
    expect(await copy.query('SELECT FROM parked_message')).toEqual([]);
    expect(await copy.query(`SELECT seq::int FROM outbox_event WHERE key = $1 ORDER BY seq`, [old[0]])).toEqual(
      [3, 4, 5, 6].map((seq) => ({ seq })),
    );
  }, 90_000);
});
