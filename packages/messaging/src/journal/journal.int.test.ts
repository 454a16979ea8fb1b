import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Publisher } from '@hall/event-contracts';
import type { TestDatabase } from '@hall/test-database';
import { handedOver } from '../../testing/events.ts';
import { openMessaging } from '../../testing/open-messaging.ts';
import { ownBroker } from '@hall/kafka';
import { keptLog } from '../../testing/silent-log.ts';
import { DataSource } from 'typeorm';
import { readLog } from '../kafka/read-log.ts';
import { createTopics } from '../kafka/topics.ts';
import { appendToOutbox } from '../outbox/append-to-outbox.ts';
import { startMessaging, type Messaging } from '../start-messaging.ts';
import { aheadOf } from './log-ahead.ts';
import { journalTopic } from './journal-topic.ts';
import { repair } from './repair.ts';
import { unseal } from './seal.ts';

const service: Publisher = 'delivery';
const key = randomBytes(32);
let broker: Awaited<ReturnType<typeof ownBroker>>;
let kafka: { clientId: string; brokers: string[]; log: ReturnType<typeof keptLog> };
/** A log of its own for each test: what another has published would be ahead of its database. */
beforeEach(async () => {
  broker = await ownBroker();
  kafka = { clientId: 'test', brokers: [broker.address], log: keptLog() };
  await createTopics(kafka);
}, 60_000);

/** The database a service works on. */
let live: DataSource;
const running: Messaging[] = [];
const opened: DataSource[] = [];
const made: TestDatabase[] = [];
beforeEach(async () => {
  const database = await openMessaging();
  made.push(database);
  live = database;
  await live.query(`CREATE SEQUENCE ticket_serial`);
  await live.query(
    `CREATE TABLE note (id text PRIMARY KEY, version int NOT NULL, said jsonb, at timestamptz, day date, bytes bytea, serial text)`,
  );
  await live.query(`CREATE TABLE counter (department text, year int, last int, PRIMARY KEY (department, year))`);
  await live.query(`SELECT install_journal(true)`);
}, 60_000);
afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.stop()));
  await Promise.all(opened.splice(0).map((one) => one.destroy()));
  await Promise.all(made.splice(0).map((one) => one.close()));
  await broker.stop();
}, 60_000);

const urlFor = (database: DataSource): string => String((database.options as { url?: string }).url);
const begin = (database: DataSource, fatal: string[] = [], journalled = true): Messaging => {
  const messaging = startMessaging({
    service,
    database,
    databaseUrl: urlFor(database),
    kafka,
    journalKey: journalled ? key.toString('base64') : undefined,
    subscriptions: [],
    onFatal: (reason) => void fatal.push(reason),
  });
  running.push(messaging);
  return messaging;
};

/** What a backup of this moment gives back: another database. */
async function copyOf(database: DataSource): Promise<DataSource> {
  const from = new URL(urlFor(database)).pathname.slice(1);
  const name = `copy_${randomUUID().replaceAll('-', '')}`;
  const maintenance = await new DataSource({
    type: 'postgres',
    url: `${process.env.HALL_TEST_POSTGRES}/postgres`,
  }).initialize();
  await database.destroy();
  await maintenance.query(`CREATE DATABASE "${name}" TEMPLATE "${from}"`);
  await maintenance.destroy();
  await database.initialize();
  const copy = await new DataSource({
    type: 'postgres',
    url: `${process.env.HALL_TEST_POSTGRES}/${name}`,
  }).initialize();
  opened.push(copy);
  return copy;
}

/** Work as a service does it: a row is made or changed, a number is given out, a counter goes up, an event is told. */
async function work(database: DataSource, caseId: string, said = '甲"\\乙'): Promise<void> {
  await database.transaction(async (tx) => {
    const [{ serial }] = await tx.query(`SELECT nextval('ticket_serial')::text AS serial`);
    await tx.query(
      `INSERT INTO note VALUES ($1, 1, $2, hall_now(), '2026-05-12', '\\x00ff', $3)
       ON CONFLICT (id) DO UPDATE SET version = note.version + 1, said = NULL, serial = EXCLUDED.serial`,
      [caseId, JSON.stringify({ said, list: [1, null, { deep: true }] }), serial],
    );
    await tx.query(
      `INSERT INTO counter VALUES ('0101', 2026, 1) ON CONFLICT (department, year) DO UPDATE SET last = counter.last + 1`,
    );
    await appendToOutbox(tx, { stream: { key: caseId }, events: [handedOver(caseId), handedOver(caseId)] });
  });
}

async function untilQuiet(database: DataSource): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    const [{ left }] = await database.query(
      `SELECT (SELECT count(*) FROM outbox_whole WHERE published_at IS NULL) + (SELECT count(*) FROM journal_row) AS left`,
    );
    if (Number(left) === 0) return;
    if (tries === 600) throw new Error(`${left} still wait`);
    await sleep(50);
  }
}
async function worked(database: DataSource, ...cases: string[]): Promise<void> {
  const messaging = begin(database);
  await Promise.all(cases.map((caseId) => work(database, caseId)));
  await untilQuiet(database);
  await messaging.stop();
}

/** Everything a database holds that anybody could miss; when something was marked is no part of it. */
const contentOf = async (database: DataSource) => ({
  notes: await database.query('SELECT * FROM note ORDER BY id'),
  counters: await database.query('SELECT * FROM counter'),
  events: await database.query(
    `SELECT event_id, topic, key, subject, seq, type, time, data, causation_id, receipt FROM outbox_whole ORDER BY topic, key, seq`,
  ),
  streams: await database.query('SELECT * FROM event_stream ORDER BY topic, key'),
  journal: await database.query('SELECT relation FROM journal_row'),
});
const repairing = (database: DataSource, withKey: Buffer | null = key) =>
  repair({ service, ownerUrl: urlFor(database), kafka, key: withKey ?? undefined });
const cases = (count: number): string[] => Array.from({ length: count }, () => randomUUID());

describe('a database that was put back from an older copy', () => {
  it('is named, does nothing, and has after its repair what was lost: rows, events, numbers, streams', async () => {
    const first = cases(5);
    const second = cases(40);
    await worked(live, ...first);
    const copy = await copyOf(live);
    await worked(live, ...second, ...first);
    await worked(live, ...second.slice(0, 3));

    const { events, entries } = await aheadOf(copy.manager, { service, kafka });
    expect(events.length).toBe(2 * (40 + 5 + 3));
    expect(entries).toBeGreaterThan(0);
    const reasons: string[] = [];
    const refused = begin(copy, reasons);
    for (let tries = 0; reasons.length === 0 && tries < 400; tries += 1) await sleep(50);
    expect(reasons).toEqual([
      expect.stringMatching(
        /^The database of delivery is older than its log: 96 events .* npm run repair -- delivery$/,
      ),
    ]);
    expect(refused.health().ready).toBe(false);
    await refused.stop();

    const { rows, adopted } = await repairing(copy);
    expect(adopted).toEqual([]);
    expect(rows).toBe(4 * 48);
    expect(await contentOf(copy)).toEqual(await contentOf(live));
    expect(await aheadOf(copy.manager, { service, kafka })).toEqual({ events: [], entries: 0 });

    const [again] = second as [string];
    await worked(copy, again);
    const sequence = await copy.query('SELECT seq FROM outbox_event WHERE key = $1 ORDER BY seq', [again]);
    expect(sequence.map(({ seq }: { seq: string }) => Number(seq))).toEqual([1, 2, 3, 4, 5, 6]);
    const serials = await copy.query('SELECT count(DISTINCT serial)::int AS different, count(*)::int AS all FROM note');
    expect(serials[0].different).toBe(serials[0].all);
    expect(await copy.query('SELECT last FROM counter')).toEqual([{ last: 5 + 48 + 1 }]);
  }, 120_000);

  it('is repaired a second time without anything changing', async () => {
    await worked(live, ...cases(3));
    const copy = await copyOf(live);
    await worked(live, ...cases(4));
    await repairing(copy);
    const once = await contentOf(copy);
    expect(await repairing(copy)).toMatchObject({ rows: 0, adopted: [] });
    expect(await contentOf(copy)).toEqual(once);
  }, 60_000);

  it('that keeps no journal gets the numbers of its events, and each is named', async () => {
    const copy = await copyOf(live);
    const messaging = begin(live, [], false);
    const lost = cases(2);
    for (const caseId of lost) await work(live, caseId);
    await live.query('SELECT forget_journal(array_agg(id), 0) FROM journal_row');
    await untilQuiet(live);
    await messaging.stop();
    const { rows, adopted } = await repairing(copy, null);
    expect(rows).toBe(0);
    expect(adopted.map(({ subject, type }) => [subject, type]).sort()).toEqual(
      [...lost, ...lost].map((caseId) => [caseId, 'ResultHandedOver.v1']).sort(),
    );
    expect((await contentOf(copy)).streams).toEqual((await contentOf(live)).streams);
  }, 60_000);

  it('that has worked before its repair is refused: two events of one number cannot both be true', async () => {
    const [caseId] = cases(1) as [string];
    const copy = await copyOf(live);
    await worked(live, caseId);
    await work(copy, caseId);
    const before = await contentOf(copy);
    await expect(repairing(copy, null)).rejects.toThrow(
      /has worked since it was put back: under number 1 of .* a ResultHandedOver/,
    );
    await expect(repairing(copy)).rejects.toThrow(/has worked since it was put back: row \d+ of its journal/);
    expect(await contentOf(copy)).toEqual(before);
  }, 60_000);

  it('cannot be repaired with another key, and nothing changes', async () => {
    const copy = await copyOf(live);
    await worked(live, ...cases(1));
    const before = await contentOf(copy);
    await expect(repairing(copy, randomBytes(32))).rejects.toThrow(/another key/);
    expect(await contentOf(copy)).toEqual(before);
  }, 60_000);

  it('is not what a crash between an acknowledgement and its mark looks like', async () => {
    await worked(live, ...cases(2));
    await live.query(`DELETE FROM outbox_receipt`);
    await live.query(
      `INSERT INTO outbox_waiting (id, topic, key, bytes) SELECT id, topic, key, bytes FROM outbox_event`,
    );
    expect(await aheadOf(live.manager, { service, kafka })).toEqual({ events: [], entries: 0 });
  }, 60_000);
});

describe('what a journal says', () => {
  it('nobody without the key can read', async () => {
    const text = `only the service knows ${randomUUID()}`;
    const messaging = begin(live);
    await work(live, randomUUID(), text);
    await untilQuiet(live);
    await messaging.stop();
    const lying: Buffer[] = [];
    await readLog(kafka, [journalTopic(service)], ({ value }) => void lying.push(value!));
    expect(lying.some((value) => value.includes('only the service'))).toBe(false);
    expect(lying.map((value) => unseal(value, key)).some((entry) => JSON.stringify(entry).includes(text))).toBe(true);
  }, 60_000);
});
