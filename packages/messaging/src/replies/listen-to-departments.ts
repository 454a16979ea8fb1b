import { departmentTopics } from '@hall/event-contracts';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';
import { inTurns } from '../inbox/in-turns.ts';
import { patiently } from '../inbox/patiently.ts';
import type { KafkaOptions } from '../kafka/connection.ts';
import type { LogRecord } from '../kafka/envelope.ts';
import { subscribe, type RunningSubscriber } from '../kafka/subscriber.ts';
import { createDepartmentTopics } from '../kafka/topics.ts';
import { MAX_TOGETHER, type Listener } from '../inbox/listen.ts';
import type { ReceivedReply } from './read-reply.ts';
import { receiveReplies } from './receive-replies.ts';

/**
 * Which departments answer, and what their replies do. Several new replies are handled at once, in the transaction of
 * their inbox rows. A refusal is published and kept on file, never thrown.
 */
export type DepartmentsListener = {
  readonly group: string;
  /** The `kafkaCode`s of all departments that answer by Kafka, as known now. */
  readonly departments: () => Promise<readonly string[]>;
  readonly handle: (tx: EntityManager, received: readonly ReceivedReply[]) => Promise<void>;
};

type Options = {
  readonly database: DataSource;
  readonly kafka: KafkaOptions;
  readonly onFatal: (reason: string) => void;
};

/** How often a newly published department is looked for; kafkajs cannot subscribe while running, so the consumer starts anew. */
const LOOK_MS = 1_000;
const CONCURRENCY = 6;

/**
 * Listens to the replies of all departments, in any order and any number of times. They have no sequence, there is one
 * effect per (`ce_source`, `ce_id`), and no reply is ever parked. A reply that cannot be handled because of a fault of
 * ours is handed over once more, as NOT_PROCESSED.
 */
export function listenToDepartments(listener: DepartmentsListener, options: Options): Listener {
  const stopping = new AbortController();
  const state: State = { running: undefined, silent: false, tried: performance.now() };
  const ended = follow(listener, options, stopping.signal, state);
  return {
    group: listener.group,
    health: () => ({
      caughtUp: state.silent || (state.running?.caughtUp() ?? false),
      fetchAgeMs: state.silent ? 0 : (state.running?.fetchAge() ?? performance.now() - state.tried),
    }),
    stop: async () => {
      stopping.abort();
      await ended;
      await state.running?.stop();
    },
  };
}

type State = {
  running: RunningSubscriber | undefined;
  silent: boolean;
  /** When it last tried to begin: a listener that cannot begin is not stuck. */
  tried: number;
};

async function follow(
  listener: DepartmentsListener,
  options: Options,
  stopping: AbortSignal,
  state: State,
): Promise<void> {
  let heard = '';
  while (!stopping.aborted) {
    state.tried = performance.now();
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

function start(
  { group, handle }: DepartmentsListener,
  { database, kafka, onFatal }: Options,
  stopping: AbortSignal,
  codes: readonly string[],
): Promise<RunningSubscriber> {
  const inbox = { database, consumer: group, log: kafka.log };
  const together = inTurns<LogRecord>((records) => receiveReplies(inbox, records, handle), MAX_TOGETHER);
  return subscribe(kafka, {
    group,
    concurrency: CONCURRENCY,
    onFatal,
    topics: codes.map((code) => departmentTopics(code).reply),
    onRecords: (records, heartbeat) =>
      patiently({ log: kafka.log, group, stopping, heartbeat }, () => together(records)),
  });
}
