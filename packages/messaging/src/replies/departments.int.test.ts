import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { departmentTopics } from '@hall/event-contracts';
import { ownBroker } from '@hall/kafka';
import type { TestDatabase } from '@hall/test-database';
import { openMessaging, urlOf } from '../../testing/open-messaging.ts';
import { plainKafka } from '../../testing/read-topic.ts';
import { keptLog } from '../../testing/silent-log.ts';
import { appendToOutbox } from '../outbox/append-to-outbox.ts';
import { startMessaging, type Messaging } from '../start-messaging.ts';

let broker: Awaited<ReturnType<typeof ownBroker>>;
const first = `dept-${randomUUID()}`;
const second = `dept-${randomUUID()}`;
let known: string[] = [first!];
let database: TestDatabase;
let messaging: Messaging;
const log = keptLog();

beforeAll(async () => {
  [broker, database] = await Promise.all([ownBroker(), openMessaging()]);
  messaging = startMessaging({
    service: 'review',
    database,
    databaseUrl: urlOf(database),
    subscriptions: [],
    kafka: { clientId: 'test', brokers: [broker.address], log },
    departments: {
      group: `test.${randomUUID()}`,
      departments: async () => known,
      handle: async (tx, all) => {
        for (const { kafkaCode, replyId, caseId, fault, record } of all) {
          if ('x-odd' in record.headers) throw new Error('no database can hold this');
          if (replyId?.startsWith('bug') && !fault) (undefined as unknown as { field: string }).field.trim(); // a TypeError
          const what = fault?.code ?? replyId ?? '';
          await tx.query(`INSERT INTO effect (key, seq) VALUES ($1, 1)`, [`${kafkaCode} ${what}`]);
          if (fault)
            await appendToOutbox(tx, {
              stream: { key: caseId ?? 'none' },
              events: [rejection(kafkaCode, fault.code, caseId)],
            });
        }
      },
    },
    onFatal: (reason) => log.error({ reason }, 'FATAL'),
  });
});
afterAll(async () => {
  await messaging.stop();
  await database.close();
  await broker.stop();
});

const rejection = (to: string, code: string, caseId: string | null) =>
  ({
    type: 'ReplyRejected.v1',
    to,
    key: caseId ?? 'none',
    data: {
      code,
      sentence: '一句话。',
      details: [],
      replyId: null,
      caseId,
      topic: 't',
      partition: 0,
      offset: '1',
      rejectedAt: '2026-04-20T02:00:00Z',
    },
  }) as never;

const reply = (id: string, caseId: string = randomUUID(), kafkaCode: string = first!) => ({
  key: caseId,
  value: JSON.stringify({ caseId, round: 1, staffNo: 'D1', occurredAt: '2026-04-20T02:00:00Z' }),
  headers: {
    ce_specversion: '1.0',
    ce_id: id,
    ce_source: `/department/${kafkaCode}`,
    ce_time: '2026-04-20T02:00:00Z',
    ce_type: 'hall.department.CaseAccepted.v1',
    ce_subject: caseId,
  },
});
async function send(kafkaCode: string, ...messages: { key: string; value: string | null; headers?: object }[]) {
  const producer = plainKafka(broker.address).producer();
  await producer.connect();
  await producer.send({ topic: departmentTopics(kafkaCode).reply, messages: messages as never });
  await producer.disconnect();
}
async function effects(kafkaCode: string, count: number): Promise<string[]> {
  for (let tries = 0; tries < 200; tries += 1) {
    const rows: { key: string }[] = await database.query('SELECT key FROM effect WHERE key LIKE $1 ORDER BY id', [
      `${kafkaCode}%`,
    ]);
    if (rows.length >= count) return rows.map(({ key }) => key.slice(kafkaCode.length + 1));
    await sleep(100);
  }
  throw new Error(`${kafkaCode}: less than ${count} effects; ${log.lines.join('\n')}`);
}
async function untilReady(): Promise<void> {
  for (let tries = 0; tries < 200 && !messaging.health().ready; tries += 1) await sleep(100);
}

describe('the replies of departments, against the real broker', () => {
  it('have one effect each, however often they come; nothing stops the partition', async () => {
    await untilReady();
    const again = reply('a');
    await send(first!, again, again, { key: 'k', value: null }, { key: 'k', value: '' }, reply('bug'));
    const odd = reply('odd');
    await send(first!, { ...odd, headers: { ...odd.headers, 'x-odd': '1' } }, again, reply('b'));
    expect((await effects(first!, 6)).sort()).toEqual(['EMPTY', 'EMPTY', 'NOT_PROCESSED', 'NOT_PROCESSED', 'a', 'b']);
    expect(log.lines.filter((line) => line.startsWith('FATAL'))).toEqual([]);
  });

  it('are answered on the rejected topic, which we create, with a code', async () => {
    const published = `SELECT data->>'code' AS code, receipt->>'topic' AS topic FROM outbox_whole WHERE published_at IS NOT NULL`;
    let rows: { code: string; topic: string }[] = [];
    for (let tries = 0; tries < 200 && rows.length < 4; tries += 1) {
      await sleep(50);
      rows = await database.query(published);
    }
    expect(rows.map(({ code }) => code).sort()).toEqual(['EMPTY', 'EMPTY', 'NOT_PROCESSED', 'NOT_PROCESSED']);
    expect(new Set(rows.map(({ topic }) => topic))).toEqual(new Set([departmentTopics(first!).rejected]));
  });

  it('of two systems that count apart have two effects; one id for another content is answered, and both are heard', async () => {
    const third = `dept-${randomUUID()}`;
    known = [...known, third];
    // All of one key, and so in one partition: of two partitions nobody knows which is read first.
    const one = reply('1', randomUUID(), third);
    const { caseId, ...rest } = JSON.parse(one.value) as { caseId: string; occurredAt: string };
    const other = { ...one, value: JSON.stringify({ ...rest, caseId, round: 2 }) };
    const desk = { ...other, headers: { ...other.headers, ce_source: `/department/${third}/desk-2` } };
    const said = { ...one, value: JSON.stringify({ ...rest, occurredAt: '2026-04-20T10:00:00+08:00', caseId }) };
    await sleep(1_500);
    await untilReady();
    await send(third, one, desk, other, said, desk, other);
    expect((await effects(third, 4)).sort()).toEqual(['1', '1', 'DUPLICATE_ID', 'DUPLICATE_ID']);

    // An earlier release wrote the checksums in hexadecimal digits.
    await database.query(
      `UPDATE inbox_message SET content = encode(decode(translate(content, '-_', '+/') || '=', 'base64'), 'hex') WHERE source = $1`,
      [`/department/${third}`],
    );
    await send(third, one, reply('2', caseId, third));
    expect((await effects(third, 5)).sort()).toEqual(['1', '1', '2', 'DUPLICATE_ID', 'DUPLICATE_ID']);
  });

  it('of a department that is published while we run are heard: the consumer starts anew', async () => {
    known = [...known, second!];
    await sleep(1_500); // it looks every second
    await untilReady();
    await send(second!, reply('x', randomUUID(), second));
    await send(first!, reply('c'));
    expect(await effects(second!, 1)).toEqual(['x']);
    expect(await effects(first!, 7)).toContain('c');
  });
});
