import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { Kafka, logLevel, type KafkaMessage, type Message } from 'kafkajs';

process.env.KAFKAJS_NO_PARTITIONER_WARNING = '1';
const brokers = (process.env.HALL_TEST_KAFKA ?? '').split(',');
const kafka = new Kafka({ clientId: 'test', brokers, logLevel: logLevel.NOTHING, retry: { retries: 20 } });
const producer = kafka.producer();
const consumer = kafka.consumer({ groupId: randomUUID(), maxWaitTimeInMs: 100 });
const code = `t${randomUUID().slice(0, 8)}`;
const topic = (kind: string) => `hall.department.${code}.${kind}.v1`;
const contract = new URL('../../../docs/contract/', import.meta.url);
const json = (path: string) => JSON.parse(readFileSync(new URL(path, contract), 'utf8'));
const examples = json('examples.json');
const folder = mkdtempSync(join(tmpdir(), 'simulator-'));
const replies: KafkaMessage[] = [];

/** What the hall would send of a case: the n-th message of its key. */
const fromHall = (type: string, caseId: string, seq: number, data: object = {}): Message => ({
  key: caseId,
  value: JSON.stringify({ ...examples[`${type}.v1`]?.data, caseId, ...data }),
  headers: {
    ce_specversion: '1.0',
    ce_id: randomUUID(),
    ce_source: '/hall/review',
    ce_type: `hall.review.${type}.v1`,
    ce_sequence: String(seq),
    ce_time: '2026-03-09T02:05:11.020Z',
    ce_subject: caseId,
  },
});
const put = (kind: string, ...messages: Message[]) => producer.send({ topic: topic(kind), messages });

type Simulator = { readonly child: ChildProcess; readonly said: any[]; readonly complained: string[] };
const running: ChildProcess[] = [];
function start(): Simulator {
  const child = spawn(process.execPath, [fileURLToPath(new URL('../dist/main.js', import.meta.url))], {
    env: {
      ...process.env,
      KAFKA_BROKERS: brokers.join(),
      DEPARTMENT: code,
      DATA: folder,
      DELAY_MS: '150',
      REFUSE: 'J2.5',
      STAFF_REVIEWER: 'D0303',
      STAFF_DECIDER: 'D0302',
      STAFF_LIAISON: 'D0305',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  const said: any[] = [];
  const complained: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => said.push(JSON.parse(line)));
  createInterface({ input: child.stderr }).on('line', (line) => complained.push(line));
  return { child, said, complained };
}
const ended = (child: ChildProcess, signal: NodeJS.Signals) =>
  new Promise<number | null>((resolve) => {
    child.once('exit', (status) => resolve(status));
    child.kill(signal);
  });
async function until(what: string, isSo: () => boolean): Promise<void> {
  for (const end = Date.now() + 25_000; !isSo(); await sleep(20)) if (Date.now() > end) throw new Error(`not ${what}`);
}

const header = ({ headers }: KafkaMessage, name: string) => String(headers?.[name]);
const dataOf = ({ value }: KafkaMessage) => JSON.parse(String(value));
/** The replies of a case in the order of the log, each once. */
const answersTo = (caseId: string): KafkaMessage[] => {
  const mine = replies.filter(({ key }) => String(key) === caseId);
  return mine.filter((reply, at) => mine.findIndex((one) => header(one, 'ce_id') === header(reply, 'ce_id')) === at);
};
const stepsOf = (caseId: string) => answersTo(caseId).map((reply) => header(reply, 'ce_type').split('.')[2]);
const allSteps = ['CaseAccepted', 'DecisionGiven', 'ResultReady'];

beforeAll(async () => {
  const admin = kafka.admin();
  await admin.connect();
  const topics = ['task', 'reply', 'rejected'].map((kind) => ({ topic: topic(kind), numPartitions: 3 }));
  await admin.createTopics({ topics, waitForLeaders: true });
  await admin.disconnect();
  await Promise.all([producer.connect(), consumer.connect()]);
  await consumer.subscribe({ topics: [topic('reply')], fromBeginning: true });
  await consumer.run({ eachMessage: async ({ message }) => void replies.push(message) });
}, 60_000);
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  await Promise.all([producer.disconnect(), consumer.disconnect()]);
  rmSync(folder, { recursive: true, force: true });
});

describe('a simulated department', () => {
  const cases = Array.from({ length: 15 }, () => randomUUID());
  const [refused, record, late, withdrawn, gapped] = Array.from({ length: 5 }, () => randomUUID()) as [
    string,
    ...string[],
  ];
  const future = new Date(Date.now() + 3_000).toISOString();

  it('answers each task once, whatever comes between, and although it is killed in the middle', async () => {
    const bad = [0, 1, 2].flatMap((partition) => [
      { ...fromHall('TaskAssigned', 'x', 1), value: 'not JSON', partition },
      { ...fromHall('TaskAssigned', 'x', 1), value: null, partition },
      { ...fromHall('TaskAssigned', 'x', 1), value: '{}', partition },
      { value: '', partition },
    ]);
    const tasks = cases.map((caseId) => fromHall('TaskAssigned', caseId, 1));
    const { joint, item } = examples['TaskAssigned.v1'].data;
    await put('task', ...bad, ...tasks, ...tasks.slice(0, 5));
    await put('task', fromHall('TaskAssigned', refused, 1, { joint: { ...joint, key: 'J2.5' } }));
    await put('task', fromHall('TaskAssigned', record!, 1, { item: { ...item, resultKind: 'RECORD' } }));
    await put('task', fromHall('TaskAssigned', late!, 1, { receivedAt: future }));
    await put('task', fromHall('TaskAssigned', gapped!, 3), fromHall('TaskReminded', gapped!, 4));

    const first = start();
    await until('half answered', () => first.said.filter(({ sent }) => sent).length >= 20);
    await ended(first.child, 'SIGKILL');
    expect(stepsOf(cases[14]!)).not.toEqual(allSteps); // it was in the middle
    appendFileSync(join(folder, 'journal.jsonl'), '{"received":{"torn');
    expect(first.complained.filter((line) => line.startsWith('{"bad"'))).toHaveLength(12);
    expect(first.complained.filter((line) => line.startsWith('{"gap"'))).toEqual([
      JSON.stringify({ gap: { before: `${topic('task')} ${gapped}`, seq: 3, missing: 2, gaps: 1 } }),
    ]);

    const second = start();
    await put('task', ...tasks, fromHall('TaskAssigned', withdrawn!, 1));
    const everyone = [...cases, refused, record!, late!, gapped!];
    await until('all answered', () => everyone.every((caseId) => stepsOf(caseId).length === 3));
    await until('listening again', () => second.said.some(({ ready }) => ready));
    await put('rejected', fromHall('ReplyRejected', cases[0]!, 1, { code: 'LATE' }));
    await until('accepted', () => stepsOf(withdrawn!).length > 0);
    await put('task', fromHall('TaskWithdrawn', withdrawn!, 2));
    await until('told of the rejection', () => second.said.some(({ rejected }) => rejected?.code === 'LATE'));
    await sleep(600); // time enough for what must not come
    expect(await ended(second.child, 'SIGTERM')).toBe(0);
    for (const caseId of everyone) expect(stepsOf(caseId)).toEqual(allSteps);
  }, 40_000);

  it('says the same whenever it says something again', () => {
    const said = new Map<string, string>();
    for (const reply of replies) {
      const text = `${String(reply.key)} ${JSON.stringify(reply.headers)} ${String(reply.value)}`;
      expect(said.get(header(reply, 'ce_id')) ?? text).toBe(text);
      said.set(header(reply, 'ce_id'), text);
    }
  });

  it('keeps the strict contract, with different people, and nothing before the receipt', () => {
    const ajv = addFormats.default(new Ajv2020({ strict: false }));
    for (const reply of replies) {
      const name = header(reply, 'ce_type').replace('hall.department.', '');
      expect([ajv.validate(json(`schemas/department/${name}.strict.json`), dataOf(reply)), ajv.errorsText()]).toEqual([
        true,
        'No errors',
      ]);
      ajv.removeSchema();
    }
    for (const reply of answersTo(late!)) expect(dataOf(reply).occurredAt >= future).toBe(true);
  });

  it('refuses what it was told to refuse, and numbers a certificate only where there is one', () => {
    expect(answersTo(refused).slice(1).map(dataOf)).toMatchObject([
      { outcome: 'REFUSED', reasons: [{ code: 'CONDITIONS_NOT_MET' }] },
      { certificateNumber: null },
    ]);
    expect(dataOf(answersTo(record!)[2]!)).toMatchObject({ certificateNumber: null });
    expect(dataOf(answersTo(cases[0]!)[2]!).certificateNumber).toEqual(expect.any(String));
  });

  it('stops answering a task that is withdrawn', () => expect(stepsOf(withdrawn!)).not.toContain('ResultReady'));
});
