import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { departmentTopics } from '@hall/event-contracts';
import { ownBroker } from '@hall/kafka';
import { startMessaging, type Messaging } from '@hall/messaging';
import { aCase, department, received } from '../../testing/a-case.ts';
import { codecs, lot, type Sent } from '../../testing/a-try.ts';
import { triesOfContent } from '../../testing/department-tries-of-content.ts';
import { triesOfOrder } from '../../testing/department-tries-of-order.ts';
import { triesOnSite } from '../../testing/department-tries-on-site.ts';
import { startJavaDepartment } from '../../testing/java-department.ts';
import { given, openTestDesk, stored, type TestDesk } from '../../testing/open-review.ts';
import { accepted, granted, kafkaCode, plain, unable } from '../../testing/reply-records.ts';
import type { ReviewCase } from '../domain/case/review-case.ts';
import { saveCopy } from '../storage/copies/catalogue-store.ts';
import { departmentsOf } from './departments.ts';

const parkedMain = fileURLToPath(new URL('../../../../packages/messaging/dist/parked-main.js', import.meta.url));

/** Everything a department has been seen to send, by a real client in Java over a real broker, and what becomes of it. */
let broker: Awaited<ReturnType<typeof ownBroker>>;
const topic = departmentTopics(kafkaCode).reply;
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
let desk: TestDesk;
let messaging: Messaging;
let java: Awaited<ReturnType<typeof startJavaDepartment>>;
const fatal: string[] = [];
/** Answered before the hall began to listen, on a topic that nobody had told how to pack. */
const lainThere: ReviewCase[] = [];

beforeAll(async () => {
  [broker, desk] = await Promise.all([ownBroker(), openTestDesk()]);
  const published = { ...department, integration: 'KAFKA' as const, kafkaCode };
  await saveCopy(desk.database.manager, { kind: 'department', code: department.code, version: 2, value: published });
  java = await startJavaDepartment(broker.address);
  await java.createTopic(topic);
  for (const codec of codecs) {
    const task = await aTask();
    await send([{ codec, records: [plain(accepted(task)), plain(granted(task))] }], 1);
    lainThere.push(task);
  }
  messaging = startMessaging({
    service: 'review',
    database: desk.database,
    databaseUrl: (desk.database.options as { url: string }).url,
    kafka: { clientId: 'test.review', brokers: [broker.address], log: quiet },
    subscriptions: [],
    departments: { ...departmentsOf(desk.database), group: `test.${randomUUID()}` },
    onFatal: (reason) => void fatal.push(reason),
  });
});
afterAll(async () => {
  await messaging.stop();
  await java.stop();
  await desk.database.close();
  await broker.stop();
});

const aTask = (matters: Partial<ReviewCase> = {}): Promise<ReviewCase> => {
  const item = { ...received().item, needsSiteVisit: false };
  return given(desk, aCase({ integration: 'KAFKA', kafkaCode, item, ...matters }));
};
const send = async (lots: Sent, partition: number): Promise<void> => {
  for (const { records, ...matters } of lots)
    await java.send({ topic, partition, codec: 'none', transaction: 'NONE', timeoutMs: 10_000, ...matters, records });
};

type Filed = {
  readonly verdict: string;
  readonly code: string | null;
  readonly answered: string | null;
  readonly details: string[];
};

/** What has come of a partition up to the reply with this id, after the one before; in the order of the log. */
async function filedUntil(
  replyId: string,
  partition: number,
  after: number,
): Promise<{ filed: Filed[]; offset: number }> {
  for (let tries = 0; tries < 400; tries += 1) {
    const rows: (Filed & { reply_id: string | null; offset: string })[] = await desk.database.query(
      `SELECT r.verdict, r.code, r.details, r.reply_id, r.log_offset AS offset, o.data->>'code' AS answered
       FROM department_reply r
       LEFT JOIN outbox_event o ON o.type = 'ReplyRejected.v1' AND o.data->>'topic' = r.topic
         AND (o.data->>'partition')::int = r.partition AND o.data->>'offset' = r.log_offset
       WHERE r.topic = $1 AND r.partition = $2 AND r.log_offset::bigint > $3 ORDER BY r.log_offset::bigint`,
      [topic, partition, after],
    );
    const end = rows.findIndex((row) => row.reply_id === replyId);
    if (end >= 0) return { filed: rows.slice(0, end), offset: Number(rows[end]!.offset) };
    await sleep(100);
  }
  throw new Error(`the reply after it never came: ${fatal.join()}`);
}

/** Sends it, and after it a reply that leaves nothing but a task: what stands on file before that is what has become of it. */
async function becameOf(lots: Sent, task: ReviewCase, partition: number, after: number) {
  await send(lots, partition);
  const last = randomUUID();
  await send(lot(plain(unable(task, '到此为止'), { id: last })), partition);
  const { filed, offset } = await filedUntil(last, partition, after);
  const became = filed.map(({ verdict, code }) => (verdict === 'REJECTED' ? code : verdict));
  return { filed, became, offset };
}

describe('what departments send', () => {
  it('before the hall listens is read, whatever it is packed with', async () => {
    const task = await aTask();
    const { became } = await becameOf([], task, 1, -1);
    expect(became).toEqual(codecs.flatMap(() => ['APPLIED', 'APPLIED']));
    for (const { id } of lainThere) expect((await stored(desk, id)).reviewCase?.status).toBe('GRANTED');
  });

  let after = -1;
  it.each([...triesOfOrder, ...triesOfContent, ...triesOnSite])(
    '%s',
    async (_what, make, became, status, matters = {}) => {
      const task = await aTask(matters);
      const seen = await becameOf(make(task), task, 0, after);
      after = seen.offset;
      expect([seen.became, fatal]).toEqual([became, []]);
      expect(seen.filed.map(({ answered }) => answered)).toEqual(seen.filed.map(({ code }) => code));
      expect((await stored(desk, task.id)).reviewCase?.status).toBe(status);
    },
  );

  it('what cannot be unpacked is set aside by its place, and skipped by whoever looks after the hall', async () => {
    const places: { id: string }[] = await desk.database.query(
      `SELECT id, topic, partition, reason_code AS code, reason FROM parked_message WHERE resolution IS NULL`,
    );
    expect(places).toHaveLength(2); // two bombs
    for (const place of places) expect(place).toMatchObject({ topic, partition: 0, code: 'UNREADABLE_RECORD' });
    const env = { ...process.env, DATABASE_URL_REVIEW: (desk.database.options as { url: string }).url };
    const parked = (...words: string[]) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [parkedMain, ...words], { env, encoding: 'utf8' });
      return [status, (stdout + stderr).trim()];
    };
    const on = ['--service', 'review', '--reason', '部门已重新发送'];
    expect(parked('list', '--service', 'review')[1]).toContain('UNREADABLE_RECORD');
    for (const { id } of places) {
      expect(parked('release', id, ...on)).toEqual([1, expect.stringContaining('skip it')]);
      expect(parked('skip', id, ...on)).toEqual([0, `review ${id}: skipped`]);
    }
    expect(parked('list', '--service', 'review')).toEqual([0, 'review: 0 parked']);
  });

  it('a transaction that is left open keeps back what comes after it in its partition until the broker ends it; it has no effect', async () => {
    const open = await aTask();
    const task = await aTask();
    await send([{ transaction: 'OPEN', timeoutMs: 2_000, records: [plain(accepted(open))] }], 2);
    const seen = await becameOf(lot(plain(accepted(task))), task, 2, -1);
    expect([seen.became, fatal]).toEqual([['APPLIED'], []]);
    expect((await stored(desk, open.id)).reviewCase?.status).toBe('RECEIVED');
  });
});
