import type { Consumer, ConsumerConfig, EachBatchPayload, IHeaders } from 'kafkajs';
import { catchUpFor, type Assigned, type CatchUp } from './catch-up.ts';
import { connect, type KafkaOptions } from './connection.ts';
import type { LogRecord } from './envelope.ts';
import type { ReadMessage } from './read-batches.ts';
import { noteOffsets } from './note-offsets.ts';
import { watchGaps } from './watch-gaps.ts';

/** Settings of every consumer (docs/hazards.md#settings); a test reads them back. */
export const consumerSettings = {
  sessionTimeout: 10_000,
  heartbeatInterval: 3_000,
  rebalanceTimeout: 60_000,
  maxWaitTimeInMs: 1_000,
  minBytes: 1,
  maxBytesPerPartition: 1_048_576,
  readUncommitted: false,
  allowAutoTopicCreation: false,
} as const satisfies Partial<ConsumerConfig>;

/**
 * What a subscriber does with the next records of a partition, in their order. When it rejects, the batch is read again
 * from there.
 */
type OnRecords = (records: readonly LogRecord[], heartbeat: () => Promise<void>) => Promise<void>;

/** So many fetches in a row without an answer say that there is nothing more. */
const EMPTY_FETCHES = 2;

/** Records of one partition that are handed over at once; the offset moves after them. */
const AT_ONCE = 100;

/** How a subscriber is run. */
type Subscribing = {
  readonly group: string;
  readonly topics: readonly string[];
  /** Partitions worked on at once. */
  readonly concurrency: number;
  readonly onRecords: OnRecords;
  /** The client has given up and will not come back: the process has to end. */
  readonly onFatal: (reason: string) => void;
};

/** A running subscriber. */
export type RunningSubscriber = {
  /** Milliseconds since the last answer of a broker (fetch or join). */
  readonly fetchAge: () => number;
  /** It is a member of its group and knows what was in the log when it started. */
  readonly caughtUp: () => boolean;
  readonly stop: () => Promise<void>;
};

/**
 * Reads topics as a member of a group, from the beginning. The offset moves after each record's effect, and is noted at the broker once a second. Tries
 * until it is connected.
 */
export async function subscribe(options: KafkaOptions, subscribing: Subscribing): Promise<RunningSubscriber> {
  const { group, topics, concurrency, onRecords, onFatal } = subscribing;
  const kafka = connect(options, 'CONSUME', ({ log: { message } }) => {
    if (message.startsWith('Offset out of range')) onFatal(`${group}: the log no longer holds what was not yet read`);
  });
  const consumer = kafka.consumer({ ...consumerSettings, groupId: group });
  const catchUp = await catchUpFor(kafka, group, topics);
  const working = workInHand();
  const notes = noteOffsets();
  const health = watch(consumer, catchUp, onFatal);
  await consumer.connect();
  // False would skip what was sent before the first commit.
  await consumer.subscribe({ topics: [...topics], fromBeginning: true });
  await consumer.run({
    autoCommit: false,
    eachBatchAutoResolve: false,
    partitionsConsumedConcurrently: concurrency,
    eachBatch: (payload) =>
      working.during(() => eachBatch(payload, onRecords, catchUp).finally(() => notes.soon(payload))),
  });
  return {
    ...health,
    stop: async () => {
      await notes.end();
      await consumer.disconnect();
      await working.ended(); // disconnecting does not wait for all batches in hand, and their database is closed next
    },
  };
}

/** Knows when everything that was begun has ended. */
function workInHand() {
  const running = new Set<Promise<void>>();
  return {
    during(work: () => Promise<void>): Promise<void> {
      const one = work().finally(() => running.delete(one));
      running.add(one);
      return one;
    },
    ended: async (): Promise<void> => void (await Promise.allSettled(running)),
  };
}

async function eachBatch(payload: EachBatchPayload, onRecords: OnRecords, catchUp: CatchUp): Promise<void> {
  const { batch, resolveOffset, heartbeat, isRunning, isStale } = payload;
  const { topic, partition, messages } = batch;
  let isWhole = true;
  for (let from = 0; from < messages.length; from += AT_ONCE) {
    isWhole = isRunning() && !isStale();
    if (!isWhole) break;
    const next = messages.slice(from, from + AT_ONCE);
    await onRecords(
      next.map((message) => recordOf(topic, partition, message)),
      heartbeat,
    );
    const { offset } = next.at(-1)!;
    resolveOffset(offset);
    catchUp.handled(topic, partition, offset);
    await heartbeat();
  }
  if (isWhole) catchUp.handled(topic, partition, batch.lastOffset()); // behind the last message may stand a control marker
}

function watch(
  consumer: Consumer,
  catchUp: CatchUp,
  onFatal: Subscribing['onFatal'],
): Pick<RunningSubscriber, 'fetchAge' | 'caughtUp'> {
  let last = performance.now();
  let assigned: Assigned | undefined;
  const seen = (): void => {
    last = performance.now();
  };
  consumer.on(consumer.events.FETCH, seen);
  const empty = { maxWaitMs: consumerSettings.maxWaitTimeInMs, fetches: EMPTY_FETCHES };
  watchGaps(consumer, empty, {
    passed: catchUp.handled,
    nothingMore: () => catchUp.nothingMore(assigned ?? {}),
  });
  consumer.on(consumer.events.GROUP_JOIN, ({ payload: { memberAssignment } }) => {
    seen();
    assigned = memberAssignment;
  });
  consumer.on(consumer.events.CRASH, ({ payload: { restart, error } }) => {
    if (!restart) onFatal(`the consumer has stopped for good: ${error.message}`);
  });
  return {
    fetchAge: () => performance.now() - last,
    caughtUp: () => assigned !== undefined && catchUp.isDone(assigned),
  };
}

/** A message of the client as a record of the log. */
export const recordOf = (
  topic: string,
  partition: number,
  { key, value, offset, headers, unreadable }: ReadMessage,
): LogRecord => {
  const record = {
    topic,
    partition,
    offset,
    value,
    key: key === null ? null : key.toString(),
    headers: headersOf(headers),
  };
  return unreadable ? { ...record, unreadable } : record;
};

const headersOf = (headers: IHeaders | undefined): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), String([value].flat()[0] ?? '')]),
  );
