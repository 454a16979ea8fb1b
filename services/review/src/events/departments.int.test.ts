import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { departmentTopics, type DepartmentReply, type RejectionCode } from '@hall/event-contracts';
import { startMessaging, type Messaging } from '@hall/messaging';
import { aCase, department, monday, people, received } from '../../testing/a-case.ts';
import { startJavaDepartment, type Lot, type SentRecord } from '../../testing/java-department.ts';
import { given, openTestDesk, stored, type TestDesk } from '../../testing/open-review.ts';
import { binary, structured, type Attributes } from '../../testing/reply-records.ts';
import type { ReviewCase } from '../domain/review-case.ts';
import { saveCopy } from '../storage/catalogue-store.ts';
import { departmentsOf } from './departments.ts';

const parkedMain = fileURLToPath(new URL('../../../../packages/messaging/dist/parked-main.js', import.meta.url));

/** Everything a department has been seen to send, by a real client in Java over a real broker, and what becomes of it. */
const brokers = process.env.HALL_TEST_KAFKA!;
const kafkaCode = `dept-${randomUUID()}`;
const topic = departmentTopics(kafkaCode).reply;
const { reviewer, decider, liaison } = people;
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
let desk: TestDesk;
let messaging: Messaging;
let java: Awaited<ReturnType<typeof startJavaDepartment>>;
const fatal: string[] = [];
const codecs = ['none', 'gzip', 'snappy', 'lz4', 'zstd'] as const;
/** Answered before the hall began to listen, on a topic that nobody had told how to pack. */
const lainThere: ReviewCase[] = [];

beforeAll(async () => {
  desk = await openTestDesk();
  const published = { ...department, integration: 'KAFKA' as const, kafkaCode };
  await saveCopy(desk.database.manager, { kind: 'department', code: department.code, version: 2, value: published });
  java = await startJavaDepartment(brokers);
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
    kafka: { clientId: 'test.review', brokers: [brokers], log: quiet },
    subscriptions: [],
    departments: { ...departmentsOf(desk.database), group: `test.${randomUUID()}` },
    onFatal: (reason) => void fatal.push(reason),
  });
});
afterAll(async () => {
  await messaging.stop();
  await java.stop();
  await desk.database.close();
});

const aTask = (): Promise<ReviewCase> => {
  const item = { ...received().item, needsSiteVisit: false };
  return given(desk, aCase({ integration: 'KAFKA', kafkaCode, item }));
};
const head = ({ id: caseId, round }: ReviewCase, staffNo: string) => ({
  caseId,
  round,
  staffNo,
  occurredAt: monday.instant,
});
const accepted = (task: ReviewCase, more: object = {}): DepartmentReply =>
  ({ type: 'CaseAccepted.v1', data: { ...head(task, reviewer), ...more } }) as DepartmentReply;
const granted = (task: ReviewCase, more: object = {}): DepartmentReply => {
  const ruling = { outcome: 'GRANTED', reasons: [], legalBasis: '第三十八条' };
  const data = { ...head(task, decider), ...ruling, reviewerStaffNo: reviewer, deciderStaffNo: decider, ...more };
  return { type: 'DecisionGiven.v1', data } as DepartmentReply;
};
const ready = (task: ReviewCase): DepartmentReply => ({
  type: 'ResultReady.v1',
  data: { ...head(task, liaison), certificateNumber: `C-${task.id}`, liaisonStaffNo: liaison },
});
const unable = (task: ReviewCase, reason: string): DepartmentReply => ({
  type: 'CannotHandle.v1',
  data: { ...head(task, reviewer), reason },
});

/** A reply under an id of its own, unless said otherwise. */
const plain = (reply: DepartmentReply, matters: Attributes = {}): SentRecord =>
  binary(reply, kafkaCode, { id: randomUUID(), ...matters });
const inValue = (reply: DepartmentReply, matters: Attributes = {}, inBase64 = false): SentRecord =>
  structured(reply, kafkaCode, { id: randomUUID(), ...matters }, inBase64);
const withBytes = (record: SentRecord, change: (bytes: Buffer) => Buffer | null): SentRecord => ({
  ...record,
  value: change(record.value!),
});
const marked = (record: SentRecord): SentRecord =>
  withBytes(record, (bytes) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]));
const headed = (record: SentRecord, headers: SentRecord['headers']): SentRecord => ({
  ...record,
  headers: { ...record.headers, ...headers },
});

type Sending = Partial<Omit<Lot, 'topic' | 'records'>>;
type Sent = readonly (Sending & { readonly records: readonly SentRecord[] })[];
type Became = 'APPLIED' | 'ACKNOWLEDGED' | 'TASK' | RejectionCode;
type Row = readonly [
  what: string,
  send: (task: ReviewCase) => Sent | Promise<Sent>,
  became: readonly Became[],
  status: ReviewCase['status'],
];
const lot = (...records: readonly SentRecord[]): Sent => [{ records }];
const packed = (codec: Lot['codec']): Row => [
  `three replies at once, packed with ${codec}`,
  (task) => [{ codec, records: [plain(accepted(task)), plain(granted(task)), plain(ready(task))] }],
  ['APPLIED', 'APPLIED', 'APPLIED'],
  'CERT_PRODUCTION',
];
const transaction = (end: Lot['transaction'], became: Row[2], status: Row[3], codec: Lot['codec'] = 'none'): Row => [
  `a transaction (${end}, ${codec})`,
  (task) => [{ codec, transaction: end, timeoutMs: 3_000, records: [plain(accepted(task)), plain(granted(task))] }],
  became,
  status,
];
const one = (what: string, record: (task: ReviewCase) => SentRecord, became: Became): Row => [
  what,
  (task) => lot(record(task)),
  [became],
  became === 'APPLIED' ? 'ACCEPTED' : 'RECEIVED',
];
const at = (what: string, occurredAt: string, became: Became): Row =>
  one(`${what}: ${occurredAt}`, (task) => plain(accepted(task, { occurredAt }), { time: monday.instant }), became);

const rows: readonly Row[] = [
  // compression
  ...codecs.map(packed),
  [
    'a bomb: 48 MiB of zeros in 50 kB',
    (task) => [{ codec: 'gzip', records: [{ ...plain(accepted(task)), zeros: 50_331_648 }] }],
    ['UNREADABLE_RECORD'],
    'RECEIVED',
  ],
  // transactions
  transaction('COMMIT', ['APPLIED', 'APPLIED'], 'GRANTED'),
  transaction('COMMIT', ['APPLIED', 'APPLIED'], 'GRANTED', 'zstd'),
  transaction('ABORT', [], 'RECEIVED'),
  transaction('ABORT', [], 'RECEIVED', 'lz4'),
  // order and repetition
  [
    'the wrong order',
    (task) => lot(plain(ready(task)), plain(granted(task)), plain(accepted(task))),
    ['APPLIED', 'APPLIED', 'APPLIED'],
    'CERT_PRODUCTION',
  ],
  [
    'the wrong order, in structured mode',
    (task) => lot(inValue(ready(task)), marked(inValue(granted(task), {}, true)), plain(accepted(task))),
    ['APPLIED', 'APPLIED', 'APPLIED'],
    'CERT_PRODUCTION',
  ],
  ['the same record twice', (task) => lot(...twice(plain(accepted(task)))), ['APPLIED'], 'ACCEPTED'],
  [
    'the same again under another id',
    (task) => lot(plain(accepted(task)), plain(accepted(task))),
    ['APPLIED', 'ACKNOWLEDGED'],
    'ACCEPTED',
  ],
  [
    'the same id and content in the other mode',
    (task) => lot(plain(accepted(task), { id: task.id }), inValue(accepted(task), { id: task.id })),
    ['APPLIED'],
    'ACCEPTED',
  ],
  [
    'an id used again for another step',
    (task) => lot(plain(accepted(task), { id: task.id }), plain(granted(task), { id: task.id })),
    ['APPLIED', 'DUPLICATE_ID'],
    'ACCEPTED',
  ],
  [
    'an id used again, twice',
    (task) => lot(plain(accepted(task), { id: task.id }), ...twice(plain(unable(task, '另一件事'), { id: task.id }))),
    ['APPLIED', 'DUPLICATE_ID', 'DUPLICATE_ID'],
    'ACCEPTED',
  ],
  [
    'two systems of the department that count apart',
    (task) =>
      lot(
        plain(accepted(task), { id: task.id }),
        plain(granted(task), { id: task.id, source: `/department/${kafkaCode}/desk-2` }),
      ),
    ['APPLIED', 'APPLIED'],
    'GRANTED',
  ],
  [
    'a mended reply under the old id',
    (task) => lot(plain(accepted(task, { round: 'one' }), { id: task.id }), plain(accepted(task), { id: task.id })),
    ['BAD_SCHEMA', 'DUPLICATE_ID'],
    'RECEIVED',
  ],
  [
    'a contradiction',
    (task) => lot(plain(accepted(task)), plain(granted(task)), plain(granted(task, { deciderStaffNo: 'D0101' }))),
    ['APPLIED', 'APPLIED', 'CONFLICT'],
    'GRANTED',
  ],
  // time
  at('another zone, the same moment', '2026-04-20T10:00:00+08:00', 'APPLIED'),
  at('a zone with half hours', '2026-04-20T07:30:00.000+05:30', 'APPLIED'),
  at('local time called UTC: eight hours ahead', '2026-04-20T10:00:00Z', 'BEFORE_RECEIPT'),
  at('UTC called local time: before the receipt', '2026-04-20T02:00:00+08:00', 'BEFORE_RECEIPT'),
  at('no zone', '2026-04-20T10:00:00', 'BAD_SCHEMA'),
  at('no minutes in the offset', '2026-04-20T10:00:00+08', 'BAD_SCHEMA'),
  at('a leap second', '2026-04-19T23:59:60Z', 'BAD_SCHEMA'),
  at('a clock that is three minutes ahead', '2026-04-20T02:03:00Z', 'APPLIED'),
  ['after the end', async (task) => lot(plain(accepted(await ended(task)))), ['LATE'], 'TERMINATED'],
  // the envelope
  one('structured mode', (task) => inValue(accepted(task)), 'APPLIED'),
  one('structured mode with data_base64', (task) => inValue(accepted(task), {}, true), 'APPLIED'),
  one('a mark of the byte order', (task) => marked(plain(accepted(task))), 'APPLIED'),
  one('no key', (task) => ({ ...plain(accepted(task)), key: null }), 'APPLIED'),
  one('a header without a value', (task) => headed(plain(accepted(task)), { trace: null }), 'APPLIED'),
  one(
    'a header that is no UTF-8, and one with a NUL',
    (task) => headed(plain(accepted(task)), { odd: Buffer.from([0xff, 0xfe]), nul: '\u0000', '': 'x' }),
    'APPLIED',
  ),
  one('a tombstone', (task) => withBytes(plain(accepted(task)), () => null), 'EMPTY'),
  one('an empty value', (task) => withBytes(plain(accepted(task)), () => Buffer.alloc(0)), 'EMPTY'),
  one('800 kB', (task) => withBytes(plain(accepted(task)), () => Buffer.alloc(800_000, ' ')), 'OVERSIZED'),
  one('broken JSON', (task) => withBytes(plain(accepted(task)), (bytes) => bytes.subarray(1)), 'NOT_JSON'),
  one(
    'GBK instead of UTF-8',
    (task) => withBytes(plain(unable(task, '')), () => Buffer.from([0x7b, 0x22, 0xb2, 0xbb, 0x22, 0x7d])),
    'NOT_JSON',
  ),
  one('no id', (task) => plain(accepted(task), { id: null }), 'NO_ENVELOPE'),
  one(
    "another department's source",
    (task) => plain(accepted(task), { source: '/department/fire-rescue' }),
    'WRONG_SOURCE',
  ),
  one('the source of the hall', (task) => inValue(accepted(task), { source: '/hall/review' }), 'WRONG_SOURCE'),
  one('an event of the hall', (task) => plain(accepted(task), { type: 'hall.review.CaseAccepted.v1' }), 'UNKNOWN_TYPE'),
  one('a type without its prefix', (task) => plain(accepted(task), { type: 'CaseAccepted.v1' }), 'UNKNOWN_TYPE'),
  one(
    'a version of tomorrow',
    (task) => plain(accepted(task), { type: 'hall.department.CaseAccepted.v2' }),
    'UNKNOWN_TYPE',
  ),
  // the step
  one('another round', (task) => plain(accepted(task, { round: 2 })), 'WRONG_ROUND'),
  one('somebody nobody knows', (task) => plain(accepted(task, { staffNo: 'D9999' })), 'UNKNOWN_STAFF'),
  one('an identity number in a text', (task) => plain(unable(task, '申请人110101199003074514来电')), 'PERSONAL_DATA'),
  one('a case nobody knows', (task) => plain(accepted({ ...task, id: randomUUID() })), 'UNKNOWN_CASE'),
];

const twice = (record: SentRecord): readonly SentRecord[] => [record, record];

async function ended(task: ReviewCase): Promise<ReviewCase> {
  await desk.database.query(`UPDATE review_case SET status = 'TERMINATED' WHERE id = $1`, [task.id]);
  return task;
}

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
  it.each(rows)('%s', async (_what, make, became, status) => {
    const task = await aTask();
    const seen = await becameOf(await make(task), task, 0, after);
    after = seen.offset;
    expect([seen.became, fatal]).toEqual([became, []]);
    expect(seen.filed.map(({ answered }) => answered)).toEqual(seen.filed.map(({ code }) => code));
    expect((await stored(desk, task.id)).reviewCase?.status).toBe(status);
  });

  it('what cannot be unpacked is set aside by its place, and skipped by whoever looks after the hall', async () => {
    const [place] = await desk.database.query(
      `SELECT id, topic, partition, reason_code AS code, reason FROM parked_message WHERE resolution IS NULL`,
    );
    expect(place).toMatchObject({ topic, partition: 0, code: 'UNREADABLE_RECORD' });
    const env = { ...process.env, DATABASE_URL_REVIEW: (desk.database.options as { url: string }).url };
    const parked = (...words: string[]) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [parkedMain, ...words], { env, encoding: 'utf8' });
      return [status, (stdout + stderr).trim()];
    };
    const on = ['--service', 'review', '--reason', '部门已重新发送'];
    expect(parked('list', '--service', 'review')[1]).toContain('UNREADABLE_RECORD');
    expect(parked('release', place.id, ...on)).toEqual([1, expect.stringContaining('skip it')]);
    expect(parked('skip', place.id, ...on)).toEqual([0, `review ${place.id}: skipped`]);
    expect(parked('list', '--service', 'review')).toEqual([0, 'review: 0 parked']);
  });

  it('a transaction that is left open keeps back what comes after it in its partition until the broker ends it; it has no effect', async () => {
    const [open, task] = [await aTask(), await aTask()];
    await send([{ transaction: 'OPEN', timeoutMs: 2_000, records: [plain(accepted(open))] }], 2);
    const seen = await becameOf(lot(plain(accepted(task))), task, 2, -1);
    expect([seen.became, fatal]).toEqual([['APPLIED'], []]);
    expect((await stored(desk, open.id)).reviewCase?.status).toBe('RECEIVED');
  });
});
