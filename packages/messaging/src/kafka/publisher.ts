import { CompressionTypes, Partitioners, type Kafka, type Producer, type ProducerConfig } from 'kafkajs';
import { connect, type KafkaOptions } from './connection.ts';
import type { OutgoingRecord } from './envelope.ts';
import { partitionCounts } from './partition-counts.ts';
import { MAX_PARTITION_BYTES, MAX_REQUEST_BYTES, sizeOf } from './record-size.ts';

/** Where the log keeps a record. */
export type PublishReceipt = { readonly topic: string; readonly partition: number; readonly offset: string };

/**
 * Hands records to the log in their order: as many of the first ones as fit into one request, at least one, with a receipt each;
 * the others are for the next call. After a rejection the SAME records come first again; `failureOf` says whom it concerns.
 */
export interface EventPublisher {
  publish(batch: readonly OutgoingRecord[]): Promise<readonly PublishReceipt[]>;
  close(): Promise<void>;
}

/**
 * Settings of every producer (docs/hazards.md#settings); a test reads them back. Idempotence is off on purpose: after a failed send kafkajs
 * winds its sequence back, and the broker then takes the next, different record for a duplicate and drops it, acknowledged (K1).
 */
export const producerSettings = {
  idempotent: false,
  maxInFlightRequests: 1,
  allowAutoTopicCreation: false,
  /**
   * The client does not try again: the relay does, with fewer records. What was too much for the broker would otherwise
   * come again and again, and be appended each time.
   */
  retry: { retries: 0 },
} as const satisfies ProducerConfig;

/** Settings of every send. */
export const sendSettings = { acks: -1, timeout: 10_000, compression: CompressionTypes.None } as const;

/**
 * A publisher. Batches that are given at the same time go by producers of their own: each producer has one request under way, and a
 * fault of one batch does not end the connection of another. The order between such batches is nobody's, so no key may be in two.
 */
export function kafkaPublisher(options: KafkaOptions): EventPublisher {
  const kafka = connect(options, 'PUBLISH');
  const idle: EventPublisher[] = [];
  const partitions = new Map<string, number>();
  return {
    async publish(batch) {
      const own = idle.pop() ?? oneAtATime(kafka, options, partitions);
      try {
        return await own.publish(batch);
      } finally {
        idle.push(own);
      }
    },
    close: async () => void (await Promise.all(idle.map((one) => one.close()))),
  };
}

/**
 * A publisher of one batch at a time. It connects when it first publishes, and after any error it makes a new producer for the next
 * batch. Connecting asks the broker for an answer first, so that a broker that does not answer is not sent records that it would
 * append later, a second time.
 */
function oneAtATime(kafka: Kafka, options: KafkaOptions, partitions: Map<string, number>): EventPublisher {
  let producer: Producer | undefined;

  return {
    async publish(batch) {
      try {
        producer ??= await connectedProducer(kafka);
        const counts = await partitionCounts(kafka, options, new Set(batch.map(({ topic }) => topic)), partitions);
        return await send(producer, fitting(placed(batch, counts)));
      } catch (fault) {
        partitions.clear(); // the topic may have been created again since
        void producer?.disconnect().catch(() => undefined);
        producer = undefined;
        throw fault;
      }
    },
    close: async () => producer?.disconnect(),
  };
}

async function connectedProducer(kafka: Kafka): Promise<Producer> {
  const producer = kafka.producer({ ...producerSettings, createPartitioner: Partitioners.DefaultPartitioner });
  await producer.connect();
  return producer;
}

type Placed = OutgoingRecord & { readonly partition: number };

/** kafkajs answers one offset per partition: we choose the partition (murmur2, as Java does) to know each record's own. */
function placed(batch: readonly OutgoingRecord[], partitions: ReadonlyMap<string, number>): Placed[] {
  const partitioner = Partitioners.DefaultPartitioner();
  return batch.map((record) => {
    const count = partitions.get(record.topic) ?? 0;
    const partitionMetadata = Array.from({ length: count }, (_, partitionId) => ({ partitionId, leader: 0 }));
    const message = { key: record.key, value: record.value };
    return { ...record, partition: partitioner({ topic: record.topic, partitionMetadata, message } as never) };
  });
}

/** The first records that fit: the broker counts what one request brings to each partition. */
function fitting(batch: readonly Placed[]): readonly Placed[] {
  const bytes = new Map<string, number>();
  let all = 0;
  const end = batch.findIndex((record, index) => {
    const place = `${record.topic} ${record.partition}`;
    const size = sizeOf(record);
    const there = (bytes.get(place) ?? 0) + size;
    bytes.set(place, there);
    all += size;
    return index > 0 && (there > MAX_PARTITION_BYTES || all > MAX_REQUEST_BYTES);
  });
  return end < 0 ? batch : batch.slice(0, end);
}

async function send(producer: Producer, batch: readonly Placed[]): Promise<PublishReceipt[]> {
  const topics = [...new Set(batch.map(({ topic }) => topic))];
  const answers = await producer.sendBatch({
    ...sendSettings,
    topicMessages: topics.map((topic) => ({
      topic,
      messages: batch
        .filter((record) => record.topic === topic)
        .map(({ key, value, headers, partition }) => ({ key, value, headers, partition })),
    })),
  });
  const next = new Map(answers.map((a) => [`${a.topicName} ${a.partition}`, BigInt(a.baseOffset ?? -1)]));
  return batch.map(({ topic, partition }) => {
    const place = `${topic} ${partition}`;
    const offset = next.get(place);
    if (offset === undefined) throw new Error(`no receipt for a record on ${place}`);
    next.set(place, offset + 1n);
    return { topic, partition, offset: String(offset) };
  });
}
