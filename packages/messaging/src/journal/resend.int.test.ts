import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { departmentTopics, topics, type HallEvent } from '@hall/event-contracts';
import { ownBroker, setAside } from '@hall/kafka';
import type { TestDatabase } from '@hall/test-database';
import { openMessaging, urlOf } from '../../testing/open-messaging.ts';
import { keptLog } from '../../testing/silent-log.ts';
import { connect } from '../kafka/connection.ts';
import { kafkaPublisher } from '../kafka/publisher.ts';
import { readLog } from '../kafka/read-log.ts';
import { createDepartmentTopics, createTopics } from '../kafka/topics.ts';
import { appendToOutbox } from '../outbox/append-to-outbox.ts';
import { startRelay } from '../outbox/relay.ts';

const department = 'fire-rescue';
const topic = departmentTopics(department).rejected;
let broker: Awaited<ReturnType<typeof ownBroker>>;
let database: TestDatabase;
let kafka: { clientId: string; brokers: string[]; log: ReturnType<typeof keptLog> };
beforeAll(async () => {
  [broker, database] = await Promise.all([ownBroker(), openMessaging()]);
  kafka = { clientId: 'test', brokers: [broker.address], log: keptLog() };
  await createTopics(kafka);
  await createDepartmentTopics(kafka, [department]);
}, 90_000);
afterAll(async () => {
  await database?.close();
  await broker?.stop();
}, 60_000);

const rejected = (): HallEvent<'ReplyRejected.v1'> => ({
  type: 'ReplyRejected.v1',
  to: department,
  key: 'one', // all of them in one partition
  data: {
    code: 'NOT_JSON',
    sentence: '回复内容不是 JSON。',
    details: [],
    replyId: null,
    caseId: null,
    topic: departmentTopics(department).reply,
    partition: 0,
    offset: '0',
    rejectedAt: '2026-04-20T02:00:00Z',
  },
});

/** Tells the department so many things, until the log has them all. */
async function tell(count: number): Promise<void> {
  const events = Array.from({ length: count }, rejected);
  if (count > 0) await database.transaction((tx) => appendToOutbox(tx, { stream: { key: randomUUID() }, events }));
  const relay = startRelay({
    service: 'review',
    databaseUrl: urlOf(database),
    publisher: kafkaPublisher(kafka),
    log: kafka.log,
  });
  for (let tries = 0; tries < 600; tries += 1) {
    const [{ left }] = await database.query(
      'SELECT count(*)::int AS left FROM outbox_whole WHERE published_at IS NULL',
    );
    if (left === 0) break;
    await sleep(50);
  }
  await relay.stop();
}

async function lying(): Promise<{ ids: string[]; partition: number }> {
  const records: { id: string; partition: number }[] = [];
  await readLog(kafka, [topic], ({ headers, partition }) => void records.push({ id: headers.ce_id ?? '', partition }));
  return { ids: records.map(({ id }) => id), partition: records[0]?.partition ?? 0 };
}

/** Runs the tool in a process of its own. */
async function repair(...args: string[]): Promise<{ code: unknown; said: string }> {
  const program = fileURLToPath(new URL('../../dist/repair-main.js', import.meta.url));
  const env = {
    PATH: process.env.PATH ?? '',
    KAFKA_BROKERS: broker.address,
    MIGRATION_DATABASE_URL_REVIEW: urlOf(database),
    MIGRATION_DATABASE_URL_INTAKE: urlOf(database),
  };
  const child = spawn(process.execPath, [program, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => {
      said += data.toString();
    });
  const code = await new Promise((resolve) => child.once('close', resolve));
  return { code, said: said.trim() };
}

describe('what a department’s topic has lost', () => {
  it('is sent again, and all of it, though the partition was set aside and others came since', async () => {
    await tell(4);
    const before = await lying();
    expect(before.ids).toHaveLength(4);
    await broker.kill();
    const partition = `${topic}-${before.partition}`;
    writeFileSync(
      join(broker.folder, 'log', partition, '00000000000000000000.log'),
      Buffer.alloc(4_000, 'noise of a broken disk'),
    );
    setAside(broker.folder, partition);
    await broker.start();
    let empty = await lying().catch(() => undefined);
    for (let tries = 0; !empty && tries < 60; tries += 1) {
      await sleep(250); // the broker leads its partitions a moment after it has started
      empty = await lying().catch(() => undefined);
    }
    expect(empty?.ids).toEqual([]);

    await tell(2);
    const since = (await lying()).ids;
    expect(since).toHaveLength(2);
    expect(await repair('review', '--resend', topic)).toEqual({
      code: 0,
      said: `review: 4 events of ${topic} are sent again when it runs.`,
    });
    await tell(0);
    expect((await lying()).ids).toEqual([...since, ...before.ids]);
    expect((await repair('review', '--resend', topic)).said).toMatch(/^review: 0 events /);
  }, 120_000);

  it.each([
    ['review', `hall.department.nobody.task.v1`, new RegExp(`no topic .*nobody.*nothing was changed.*${topic}`)],
    ['review', departmentTopics(department).reply, new RegExp(`no topic .*reply.*nothing was changed.*${topic}`)],
    ['intake', topic, /^intake writes to no topic .*It writes to no topic of a department\.$/],
  ])('is not asked of %s for %s: the topics there are are named', async (service, name, sentence) => {
    const { code, said } = await repair(service, '--resend', name);
    expect(said).toMatch(sentence);
    expect(code).toBe(2);
  });
});

/** A member of a group of review, as a running service has one. */
async function memberOfReview() {
  const consumer = connect(kafka, 'CONSUME').consumer({ groupId: 'hall.review.events' });
  const joined = new Promise((resolve) => consumer.on(consumer.events.GROUP_JOIN, resolve));
  await consumer.connect();
  await consumer.subscribe({ topics: [topics.intake] });
  await consumer.run({ eachMessage: () => Promise.resolve() });
  await joined;
  return consumer;
}

describe('a service that still runs', () => {
  it('is not repaired: its group is named, and nothing was changed', async () => {
    const consumer = await memberOfReview();
    const { code, said } = await repair('review').finally(() => consumer.disconnect());
    expect(said).toMatch(
      /^review is running \(its group hall\.review\.events has members, and had them for 15 s\): stop it first, nothing was/,
    );
    expect(code).toBe(2);
    expect(await repair('review')).toMatchObject({ code: 0 });
  }, 60_000);

  it('is repaired as soon as the broker knows that its member is gone', async () => {
    const consumer = await memberOfReview();
    const repairing = repair('review');
    await sleep(3_000);
    await consumer.disconnect();
    expect(await repairing).toMatchObject({ code: 0 });
  }, 60_000);
});
