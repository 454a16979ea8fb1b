import { departmentTopics } from '@hall/event-contracts';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';
import { isNew } from '../inbox/consume-once.ts';
import { verdictOn } from '../inbox/failure.ts';
import { inShortTransaction, type Inbox } from '../inbox/inbox.ts';
import { patiently } from '../inbox/patiently.ts';
import type { KafkaOptions } from '../kafka/connection.ts';
import type { LogRecord } from '../kafka/envelope.ts';
import { subscribe, type RunningSubscriber } from '../kafka/subscriber.ts';
import { createDepartmentTopics } from '../kafka/topics.ts';
import type { Listener } from '../inbox/listen.ts';
import { readReply, type ReceivedReply } from './read-reply.ts';

/** Who answers, and what a reply does: in the transaction of its inbox row; a "no" is published and kept on file, never thrown. */
export type DepartmentsListener = {
  readonly group: string;
  /** The `kafkaCode`s of all departments that answer by Kafka, as known now. */
  readonly departments: () => Promise<readonly string[]>;
  readonly handle: (tx: EntityManager, received: ReceivedReply) => Promise<void>;
};

type Options = {
  readonly database: DataSource;
  readonly kafka: KafkaOptions;
  readonly onFatal: (reason: string) => void;
};

/** How often a newly published department is looked for; kafkajs cannot subscribe while running, so the consumer starts anew. */
const LOOK_MS = 5_000;
const CONCURRENCY = 6;

/**
 * Listens to the replies of all departments, in any order and any number of times: no sequence, one effect per (department,
 * `ce_id`), nothing is ever parked. What our own fault keeps from being handled is handed over once more as NOT_PROCESSED.
 */
export function listenToDepartments(listener: DepartmentsListener, options: Options): Listener {
  const stopping = new AbortController();
  const started = performance.now();
  const state: { running: RunningSubscriber | undefined; silent: boolean } = { running: undefined, silent: false };
  const ended = follow(listener, options, stopping.signal, state);
  return {
    group: listener.group,
    health: () => ({
      caughtUp: state.silent || (state.running?.caughtUp() ?? false),
      fetchAgeMs: state.silent ? 0 : (state.running?.fetchAge() ?? performance.now() - started),
    }),
    stop: async () => {
      stopping.abort();
      await ended;
      await state.running?.stop();
    },
  };
}

async function follow(
  listener: DepartmentsListener,
  options: Options,
  stopping: AbortSignal,
  state: { running: RunningSubscriber | undefined; silent: boolean },
): Promise<void> {
  let heard = '';
  while (!stopping.aborted) {
    try {
      const codes = [...(await listener.departments())].sort();
      state.silent = codes.length === 0;
      if (codes.join() !== heard) {
        await createDepartmentTopics(options.kafka, codes);
        await state.running?.stop();
        state.running = undefined;
        if (codes.length > 0) state.running = await start(listener, options, stopping, codes);
        heard = codes.join();
      }
    } catch (fault) {
      options.kafka.log.warn({ group: listener.group, fault: String(fault) }, 'cannot listen to the departments yet');
    }
    await sleep(LOOK_MS, undefined, { signal: stopping }).catch(() => undefined);
  }
}

const start = (
  { group, handle }: DepartmentsListener,
  { database, kafka, onFatal }: Options,
  stopping: AbortSignal,
  codes: readonly string[],
): Promise<RunningSubscriber> =>
  subscribe(kafka, {
    ...{ group, concurrency: CONCURRENCY, onFatal },
    topics: codes.map((code) => departmentTopics(code).reply),
    onRecord: (record, heartbeat) =>
      patiently({ log: kafka.log, group, stopping, heartbeat }, () =>
        receiveReply({ database, consumer: group, log: kafka.log }, record, handle),
      ),
  });

/**
 * One effect per reply, handed over as NOT_PROCESSED when our own fault keeps it from being handled. Rejects only on passing
 * troubles of the database: deliver the same record again.
 */
export async function receiveReply(
  { database, consumer, log }: Pick<Inbox, 'database' | 'consumer' | 'log'>,
  record: LogRecord,
  handle: DepartmentsListener['handle'],
): Promise<void> {
  const received = readReply(record);
  const { kafkaCode, replyId } = received;
  const { topic, partition, offset } = record;
  const id = replyId ?? `${topic}/${partition}/${offset}`;
  const once = (given: ReceivedReply): Promise<void> =>
    inShortTransaction(database, async (tx) => {
      if (await isNew(tx, consumer, { source: `department/${kafkaCode}`, id })) await handle(tx, given);
    });
  try {
    await once(received);
  } catch (fault) {
    if (verdictOn(fault).retry) throw fault;
    log.error({ topic, partition, offset, fault: String(fault) }, 'a reply could not be processed');
    await once({ ...received, reply: null, fault: { code: 'NOT_PROCESSED', details: [] } });
  }
}
