import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Kafka, logLevel } from 'kafkajs';

/** A plain client, for what a test has to do behind our back. */
export const plainKafka = (broker: string): Kafka => {
  process.env.KAFKAJS_NO_PARTITIONER_WARNING = '1';
  return new Kafka({ clientId: 'test', brokers: [broker], logLevel: logLevel.NOTHING, retry: { retries: 20 } });
};

/** Makes a topic of one partition. */
export async function makeTopic(broker: string, topic: string): Promise<void> {
  const admin = plainKafka(broker).admin();
  await admin.connect();
  await admin.createTopics({ topics: [{ topic, numPartitions: 1 }], waitForLeaders: true });
  await admin.disconnect();
}

/** The values of a topic from the beginning to its end at this moment, in the order of the log. */
export async function readTopic(broker: string, topic: string): Promise<string[]> {
  const kafka = plainKafka(broker);
  const admin = kafka.admin();
  await admin.connect();
  const end = Number((await admin.fetchTopicOffsets(topic))[0]?.high ?? 0);
  await admin.disconnect();
  const values: string[] = [];
  let last = -1;
  const consumer = kafka.consumer({ groupId: randomUUID(), maxWaitTimeInMs: 100 });
  await consumer.connect();
  await consumer.subscribe({ topics: [topic], fromBeginning: true });
  await consumer.run({
    eachMessage: async ({ message }) => {
      values.push(String(message.value));
      last = Number(message.offset);
    },
  });
  while (last < end - 1) await sleep(20);
  await consumer.disconnect();
  return values;
}
