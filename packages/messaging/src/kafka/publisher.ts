import { CompressionTypes, Partitioners, type Admin, type Kafka, type Producer, type ProducerConfig } from 'kafkajs';
import { departmentOf } from '@hall/event-contracts';
import { connect, type KafkaOptions } from './connection.ts';
import type { OutgoingRecord } from './envelope.ts';
import { createDepartmentTopics } from './topics.ts';

/** Where the log keeps a record. */
export type PublishReceipt = { readonly topic: string; readonly partition: number; readonly offset: string };

/** Hands records to the log in order: one receipt per record in the same order, or a rejection after which the SAME batch is sent again. */
export interface EventPublisher {
  publish(batch: readonly OutgoingRecord[]): Promise<readonly PublishReceipt[]>;
  close(): Promise<void>;
}

/**
 * Settings of every producer (eventing 1.8); a test reads them back. Idempotence is off on purpose: after a failed send kafkajs
 * winds its sequence back, and the broker then takes the next, different record for a duplicate and drops it, acknowledged (1.3-a).
 */
export const producerSettings = {
  idempotent: false,
  maxInFlightRequests: 1,
  allowAutoTopicCreation: false,
} as const satisfies ProducerConfig;

/** Settings of every send. */
export const sendSettings = { acks: -1, timeout: 10_000, compression: CompressionTypes.None } as const;

/** A publisher; it connects when it first publishes, and after any error makes a new producer for the next batch. */
export function kafkaPublisher(options: KafkaOptions): EventPublisher {
  const kafka = connect(options, 'PUBLISH');
  let producer: Producer | undefined;
  const partitions = new Map<string, number>();

  return {
    async publish(batch) {
      try {
        producer ??= await connectedProducer(kafka);
        for (const topic of new Set(batch.map((record) => record.topic)))
          if (!partitions.has(topic)) partitions.set(topic, await partitionCount(kafka, options, topic));
        return await send(producer, placed(batch, partitions));
      } catch (fault) {
        const spoilt = producer;
        producer = undefined;
        await spoilt?.disconnect().catch(() => undefined);
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

/** A department's first task may leave before anybody has created its topics: they are ours to create. */
async function partitionCount(kafka: Kafka, options: KafkaOptions, topic: string): Promise<number> {
  const department = departmentOf(topic);
  if (department) await createDepartmentTopics(options, [department]);
  const admin: Admin = kafka.admin();
  try {
    await admin.connect();
    const { topics } = await admin.fetchTopicMetadata({ topics: [topic] });
    return topics[0]?.partitions.length ?? 0;
  } finally {
    await admin.disconnect().catch(() => undefined);
  }
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
