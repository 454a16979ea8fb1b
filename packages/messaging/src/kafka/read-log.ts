import { randomUUID } from 'node:crypto';
import type { Consumer, Kafka } from 'kafkajs';
import { setTimeout as sleep } from 'node:timers/promises';
import { brokerAnswers, brokerAt, patienceMs, Silent, within } from '../answering.ts';
import { connect, type KafkaOptions } from './connection.ts';
import type { LogRecord } from './envelope.ts';
import { logEnds, type LogEnd } from './log-ends.ts';
import { consumerSettings, recordOf } from './subscriber.ts';
import { watchGaps } from './watch-gaps.ts';

/** A partition in which a transaction was begun and not ended: nobody who reads committed records sees what lies from `from` on. */
export type OpenTransaction = {
  readonly topic: string;
  readonly partition: number;
  readonly from: bigint;
  readonly end: bigint;
};

/**
 * Hands over every committed record of these topics, with when the broker took it, partition by partition and in order: from the beginning, or from
 * the offset that `begin` names, to the end at this moment. It gets to the end also where control markers, aborted
 * records or holes stand there. Answers where transactions are open. Leaves nothing behind, because its group commits
 * no offset. Topics that do not exist are skipped. Rejects with Silent, naming what it waited for, when the broker does
 * not answer or gives nothing more, and with what `onRecord` throws.
 */
export async function readLog(
  options: KafkaOptions,
  topics: readonly string[],
  onRecord: (record: LogRecord, appendedAt: Date) => void,
  begin: (topic: string, partition: number) => bigint = () => 0n,
): Promise<readonly OpenTransaction[]> {
  await brokerAnswers(options);
  const kafka = connect(options, 'CONSUME');
  const asked = `${brokerAt(options)} did not say where its topics end (nothing within ${patienceMs() / 1_000} s).`;
  const ends = await within(patienceMs(), logEnds(kafka, topics), asked);
  const wanted = ends.map((end) => ({ ...end, low: later(end.low, begin(end.topic, end.partition)) }));
  await readTo(
    wanted.filter(({ low, stable }) => stable > low),
    { kafka, options, onRecord },
  );
  return ends
    .filter(({ stable, end }) => end > stable)
    .map(({ topic, partition, stable, end }) => ({ topic, partition, from: stable, end }));
}

const later = (one: bigint, other: bigint): bigint => (one > other ? one : other);

type Reading = {
  readonly kafka: Kafka;
  readonly options: KafkaOptions;
  readonly onRecord: (record: LogRecord, appendedAt: Date) => void;
};

const AGAIN_MS = 500;

/**
 * Reads to all ends. The client can lose its group between joining it and the first seek, for example when the broker
 * has just begun. Then another consumer goes on from the same place, for as long as a tool waits.
 */
async function readTo(ends: readonly LogEnd[], reading: Reading): Promise<void> {
  if (ends.length === 0) return;
  const way = wayTo(ends, brokerAt(reading.options));
  try {
    while (!(await isRead(ends, way, reading))) await Promise.race([way.ended, sleep(AGAIN_MS)]);
  } finally {
    way.stop();
  }
}

/** Reads to all ends with one consumer; false where the client has failed, which another consumer may not. */
async function isRead(ends: readonly LogEnd[], way: Way, { kafka, onRecord }: Reading): Promise<boolean> {
  const maxWaitTimeInMs = 100;
  const consumer = kafka.consumer({ ...consumerSettings, groupId: `hall.read-log.${randomUUID()}`, maxWaitTimeInMs });
  watchGaps(consumer, { maxWaitMs: maxWaitTimeInMs, fetches: 4 }, { passed: way.passed, nothingMore: way.end });
  try {
    await Promise.race([way.ended, run(consumer, ends, way, onRecord).then(() => way.ended)]);
    return true;
  } catch (fault) {
    if (!(fault instanceof Error && fault.name.startsWith('KafkaJS'))) throw fault;
    way.failed(fault);
    return false;
  } finally {
    // A broker that is silent would never answer the goodbye.
    await within(10_000, consumer.disconnect(), '').catch(() => undefined);
  }
}

async function run(
  consumer: Consumer,
  ends: readonly LogEnd[],
  way: Way,
  onRecord: Reading['onRecord'],
): Promise<void> {
  await consumer.connect();
  await consumer.subscribe({ topics: [...new Set(ends.map(({ topic }) => topic))], fromBeginning: true });
  await consumer.run({
    autoCommit: false,
    eachBatch: async ({ batch }) => {
      const { topic, partition, messages } = batch;
      try {
        for (const message of messages)
          if (way.isOnIt(topic, partition, message.offset))
            onRecord(recordOf(topic, partition, message), new Date(Number(message.timestamp)));
        way.passed(topic, partition, batch.lastOffset());
      } catch (fault) {
        way.fail(fault); // the client would read the same records again and again
      }
    },
  });
  for (const { topic, partition, at } of way.left()) consumer.seek({ topic, partition, offset: String(at) });
}

/**
 * How far there is still to go. `ended` resolves when all ends are reached, and rejects with Silent when nothing has
 * come for as long as a tool waits.
 */
type Way = ReturnType<typeof wayTo>;

function wayTo(ends: readonly LogEnd[], broker: string) {
  const left = new Map(ends.map((end) => [`${end.topic} ${end.partition}`, { ...end, at: end.low }]));
  let end = (): void => undefined;
  let fail = (_fault: unknown): void => undefined;
  const ended = new Promise<void>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  ended.catch(() => undefined);
  let timer: NodeJS.Timeout;
  let trouble = '';
  const waitAgain = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => fail(new Silent(stalled([...left.values()], broker) + trouble)), patienceMs());
  };
  waitAgain();
  return {
    ended,
    end: () => end(),
    fail: (fault: unknown) => fail(fault),
    failed: (fault: Error) => {
      trouble = ` (The client said: ${fault.message})`;
    },
    left: () => [...left.values()],
    stop: () => clearTimeout(timer),
    isOnIt(topic: string, partition: number, offset: string): boolean {
      const place = left.get(`${topic} ${partition}`);
      return place !== undefined && BigInt(offset) >= place.at && BigInt(offset) < place.stable;
    },
    passed(topic: string, partition: number, offset: string): void {
      const place = left.get(`${topic} ${partition}`);
      if (!place) return;
      waitAgain();
      place.at = later(place.at, BigInt(offset) + 1n);
      if (place.at >= place.stable) left.delete(`${topic} ${partition}`);
      if (left.size === 0) end();
    },
  };
}

/** What was waited for, by its first partition. */
function stalled(left: readonly (LogEnd & { readonly at: bigint })[], broker: string): string {
  const [first] = left;
  const others = left.length > 1 ? `, and ${left.length - 1} other partitions` : '';
  return `${broker} gives nothing more: topic ${first?.topic} partition ${first?.partition} was read to ${first?.at} of ${first?.stable}${others}, and nothing came within ${patienceMs() / 1_000} s.`;
}
