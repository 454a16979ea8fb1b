import type { Consumer, ConsumerConfig, EachBatchPayload, IHeaders, KafkaMessage } from 'kafkajs';
import { catchUpFor, type CatchUp } from './catch-up.ts';
import { connect, type KafkaOptions } from './connection.ts';
import type { LogRecord } from './envelope.ts';

/** Settings of every consumer (eventing 1.8); a test reads them back. */
export const consumerSettings = {
  sessionTimeout: 10_000,
  heartbeatInterval: 3_000,
  rebalanceTimeout: 60_000,
  maxWaitTimeInMs: 500,
  minBytes: 1,
  maxBytesPerPartition: 1_048_576,
  readUncommitted: false,
  allowAutoTopicCreation: false,
} as const satisfies Partial<ConsumerConfig>;

/** What a subscriber does with each record, one after the other within a partition; rejecting reads the batch again from there. */
export type OnRecord = (record: LogRecord, heartbeat: () => Promise<void>) => Promise<void>;

/** How a subscriber is run. */
export type Subscribing = {
  readonly group: string;
  readonly topics: readonly string[];
  /** Partitions worked on at once. */
  readonly concurrency: number;
  readonly onRecord: OnRecord;
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

/** Reads topics as a member of a group: from the beginning, the offset moves after each record's effect. Retries until connected. */
export async function subscribe(options: KafkaOptions, subscribing: Subscribing): Promise<RunningSubscriber> {
  const { group, topics, concurrency, onRecord, onFatal } = subscribing;
  const kafka = connect(options, 'CONSUME', ({ log: { message } }) => {
    if (message.startsWith('Offset out of range')) onFatal(`${group}: the log no longer holds what was not yet read`);
  });
  const consumer = kafka.consumer({ ...consumerSettings, groupId: group });
  const catchUp = await catchUpFor(kafka, group, topics);
  const working = workInHand();
  const health = watch(consumer, catchUp, onFatal);
  await consumer.connect();
  await consumer.subscribe({ topics: [...topics], fromBeginning: true }); // false would skip what was sent before the first commit (0.3)
  await consumer.run({
    autoCommit: false,
    eachBatchAutoResolve: false,
    partitionsConsumedConcurrently: concurrency,
    eachBatch: (payload) => working.during(() => eachBatch(payload, onRecord, catchUp)),
  });
  return {
    ...health,
    stop: async () => {
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

async function eachBatch(payload: EachBatchPayload, onRecord: OnRecord, catchUp: CatchUp): Promise<void> {
  const { batch, resolveOffset, heartbeat, commitOffsetsIfNecessary, isRunning, isStale } = payload;
  for (const message of batch.messages) {
    if (!isRunning() || isStale()) break;
    await onRecord(recordOf(batch.topic, batch.partition, message), heartbeat);
    resolveOffset(message.offset);
    catchUp.handled(batch.topic, batch.partition, message.offset);
    await heartbeat();
  }
  await commitOffsetsIfNecessary(payload.uncommittedOffsets());
}

function watch(
  consumer: Consumer,
  catchUp: CatchUp,
  onFatal: Subscribing['onFatal'],
): Pick<RunningSubscriber, 'fetchAge' | 'caughtUp'> {
  let last = performance.now();
  let assigned: Readonly<Record<string, readonly number[]>> | undefined;
  const seen = (): void => void (last = performance.now());
  consumer.on(consumer.events.FETCH, seen);
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
  { key, value, offset, headers }: KafkaMessage,
): LogRecord => ({
  ...{ topic, partition, offset, value },
  key: key === null ? null : key.toString(),
  headers: headersOf(headers),
});

const headersOf = (headers: IHeaders | undefined): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), String([value].flat()[0] ?? '')]),
  );
