import { randomUUID } from 'node:crypto';
import { connect, type KafkaOptions } from './connection.ts';
import type { LogRecord } from './envelope.ts';
import { consumerSettings, recordOf } from './subscriber.ts';

/**
 * Hands over every record of these topics, from the beginning to the end at this moment, partition by partition in order. Leaves
 * nothing behind: its group commits no offset. Topics that do not exist are skipped. Rejects without a broker.
 */
export async function readLog(
  options: KafkaOptions,
  topics: readonly string[],
  onRecord: (record: LogRecord) => void,
): Promise<void> {
  const kafka = connect(options, 'CONSUME');
  const left = await endsOf(kafka, topics);
  if (left.size === 0) return;
  const consumer = kafka.consumer({
    ...consumerSettings,
    groupId: `hall.read-log.${randomUUID()}`,
    maxWaitTimeInMs: 100,
  });
  await consumer.connect();
  try {
    await consumer.subscribe({
      topics: [...new Set([...left.keys()].map((place) => place.split(' ')[0]!))],
      fromBeginning: true,
    });
    await new Promise<void>((resolve, reject) => {
      consumer
        .run({
          autoCommit: false,
          eachBatch: async ({ batch: { topic, partition, messages } }) => {
            const place = `${topic} ${partition}`;
            for (const message of messages) {
              if (!left.has(place)) break;
              onRecord(recordOf(topic, partition, message));
              if (BigInt(message.offset) + 1n >= left.get(place)!) left.delete(place);
            }
            if (left.size === 0) resolve();
          },
        })
        .catch(reject);
    });
  } finally {
    await consumer.disconnect();
  }
}

/** The end of each partition that holds anything. */
async function endsOf(kafka: ReturnType<typeof connect>, topics: readonly string[]): Promise<Map<string, bigint>> {
  const admin = kafka.admin();
  await admin.connect();
  try {
    const known = new Set(await admin.listTopics());
    const left = new Map<string, bigint>();
    for (const topic of topics.filter((name) => known.has(name)))
      for (const { partition, high, low } of await admin.fetchTopicOffsets(topic))
        if (BigInt(high) > BigInt(low)) left.set(`${topic} ${partition}`, BigInt(high));
    return left;
  } finally {
    await admin.disconnect();
  }
}
