import { Kafka, logLevel, Partitioners, type EachBatchPayload } from 'kafkajs';
import { setTimeout as sleep } from 'node:timers/promises';
import { openJournal } from './journal.ts';
import { readMessage, type Message } from './read-message.ts';
import { dataOf, stepsOf, type Reply } from './replies.ts';

/** A department's system, as an outsider would write it: reads its tasks, answers them, and may be killed at any moment. */
const { DEPARTMENT: code, DELAY_MS = '200', REFUSE = '', KAFKA_BROKERS: brokers, DATA: folder } = process.env;
const { STAFF_REVIEWER: reviewer, STAFF_DECIDER: decider, STAFF_LIAISON: liaison } = process.env;
if (!code || !brokers || !folder || !reviewer || !decider || !liaison)
  throw new Error('needed: DEPARTMENT, KAFKA_BROKERS, DATA, STAFF_REVIEWER, STAFF_DECIDER, STAFF_LIAISON');
const desk = { reviewer, decider, liaison, refuse: REFUSE.split(',').filter(Boolean) };
const journal = openJournal(folder);
const PATIENCE_MS = 30_000;
const groupId = `dept-${code}.simulator`;
const retry = { retries: 1000, maxRetryTime: 1000 }; // an outage is waited for
const kafka = new Kafka({ clientId: groupId, brokers: brokers.split(','), logLevel: logLevel.WARN, retry });
const createPartitioner = Partitioners.DefaultPartitioner; // murmur2, as the hall's: one case, one partition
const producer = kafka.producer({ idempotent: false, allowAutoTopicCreation: false, createPartitioner });
// A member that was killed is missed soon.
const member = { groupId, sessionTimeout: 10_000, rebalanceTimeout: 10_000, maxWaitTimeInMs: 500 };
const consumer = kafka.consumer({ ...member, allowAutoTopicCreation: false });
let gaps = 0;
let isStopping = false;
let isReady = false;
let sending = Promise.resolve();
const say = (line: object): void => console.log(JSON.stringify(line));

/** Ends the process, which may be started again at once: what is not on file as acked is sent again. */
function end(fault: unknown): never {
  if (!isStopping) console.error(fault);
  process.exit(isStopping ? 0 : 70);
}

/** Stores a batch, commits it when it is on disk, and acts on it. Only errors of the client may leave it. */
async function take({ batch, resolveOffset, commitOffsetsIfNecessary, uncommittedOffsets }: EachBatchPayload) {
  try {
    const fresh = batch.messages.flatMap((record) => readMessage(batch.topic, record)).filter(isNew);
    journal.sync();
    fresh.forEach(act);
    resolveOffset(batch.lastOffset());
    await commitOffsetsIfNecessary(uncommittedOffsets());
  } catch (fault) {
    if (fault instanceof Error && fault.name.startsWith('KafkaJS')) throw fault; // the client comes back by itself
    end(fault); // a TypeError would leave a client that reads nothing, a full disk a broken journal
  }
}

/** Keeps a message unless it is known; says when one before it is missing. */
function isNew(message: Message): boolean {
  const { source, id, place, seq } = message;
  if (journal.seen.has(`${source} ${id}`)) return false;
  const missing = seq - 1 - (journal.last.get(place) ?? 0);
  if (missing > 0) console.error(JSON.stringify({ gap: { before: place, seq, missing, gaps: (gaps += 1) } }));
  journal.write({ received: message });
  return true;
}

function act(message: Message): void {
  if (message.type === 'hall.review.TaskAssigned.v1') answer(message).catch(end);
  if (message.type === 'hall.review.ReplyRejected.v1') say({ rejected: message.data });
}

/**
 * Takes one step after the other. Each is written to the journal, sent, and noted there as acknowledged. When the
 * process is started again, it goes on where it was.
 */
async function answer({ id: taskId, data: task }: Message): Promise<void> {
  for (const step of stepsOf(task, desk)) {
    const id = `${taskId}.${step}`;
    if (journal.acked.has(id)) continue;
    if (!journal.replies.has(id)) await sleep(Number(DELAY_MS));
    if (isStopping || journal.withdrawn.has(`${task.caseId} ${task.round}`)) return;
    const reply = journal.replies.get(id) ?? { id, step, data: dataOf(step, task, desk) };
    journal.write({ reply });
    journal.sync();
    sending = sending.then(() => send(reply)); // replies are sent one after the other
    await sending;
    journal.write({ acked: id });
    say({ sent: { id, type: step, ...reply.data } });
  }
}

async function send({ id, step, data }: Reply): Promise<void> {
  const headers = {
    'content-type': 'application/json',
    ce_specversion: '1.0',
    ce_id: id,
    ce_source: `/department/${code}`,
    ce_type: `hall.department.${step}.v1`,
    ce_time: data.occurredAt,
    ce_subject: data.caseId,
  };
  const messages = [{ key: data.caseId, value: JSON.stringify(data), headers }];
  await producer.send({ topic: `hall.department.${code}.reply.v1`, acks: -1, timeout: 10_000, messages });
}

function stop(): void {
  isStopping = true;
  const disconnected = consumer.disconnect().then(() => producer.disconnect());
  void Promise.race([disconnected, sleep(5_000)]).finally(() => process.exit(0));
}

process.on('SIGINT', stop).on('SIGTERM', stop);
consumer.on(consumer.events.CRASH, ({ payload: { restart, error } }) => void (restart || end(error)));
consumer.on(consumer.events.GROUP_JOIN, () => void (isReady || say({ ready: (isReady = true) })));
const tooLong = setTimeout(() => {
  console.error(`The broker at ${brokers} does not answer (nothing within ${PATIENCE_MS / 1_000} s).`);
  process.exit(2);
}, PATIENCE_MS);
await producer.connect();
clearTimeout(tooLong); // later outages are waited for
journal.tasks.forEach(act);
await consumer.connect();
const topics = ['task', 'rejected'].map((kind) => `hall.department.${code}.${kind}.v1`);
const subscribe = (): Promise<void> =>
  consumer.subscribe({ topics, fromBeginning: true }).catch((fault: { type?: string }) => {
    // The topics of the department are not made yet.
    return fault.type === 'UNKNOWN_TOPIC_OR_PARTITION' ? sleep(1_000).then(subscribe) : end(fault);
  }); // fromBeginning: false would lose what was sent before the first commit
await subscribe();
await consumer.run({ autoCommit: false, eachBatchAutoResolve: false, eachBatch: take });
