import { randomUUID } from 'node:crypto';
import type { TestDatabase } from '@hall/test-database';
import { plainKafka } from './read-topic.ts';

/** An event to be sent: its topic, its key, and how many bytes its data have. */
export type Waiting = { readonly topic: string; readonly key: string; readonly bytes: number };

/** Puts events into the outbox as they are, whatever they weigh; each has the next number of its key. */
export async function putIntoOutbox(database: TestDatabase, events: readonly Waiting[]): Promise<void> {
  const last = new Map<string, number>();
  for (const { topic, key, bytes } of events) {
    const place = `${topic} ${key}`;
    const seq = (last.get(place) ?? (await lastSeq(database, topic, key))) + 1;
    last.set(place, seq);
    await database.query(
      `INSERT INTO outbox_event (topic, key, subject, seq, type, data)
       VALUES ($1, $2, $2, $3, 'ResultHandedOver.v1', jsonb_build_object('text', repeat('x', $4)))`,
      [topic, key, seq, bytes],
    );
  }
}

async function lastSeq(database: TestDatabase, topic: string, key: string): Promise<number> {
  const [{ seq }]: [{ seq: number }] = await database.query(
    `SELECT coalesce(max(seq), 0)::int AS seq FROM outbox_event WHERE topic = $1 AND key = $2`,
    [topic, key],
  );
  return seq;
}

/** The numbers of each key as they lie in these topics, in the order of the log. */
export async function numbersInLog(broker: string, topics: readonly string[]): Promise<Map<string, number[]>> {
  const kafka = plainKafka(broker);
  const admin = kafka.admin();
  await admin.connect();
  const ends = new Map<string, number>();
  for (const topic of topics)
    for (const { partition, high } of await admin.fetchTopicOffsets(topic))
      if (Number(high) > 0) ends.set(`${topic} ${partition}`, Number(high));
  await admin.disconnect();
  const numbers = new Map<string, number[]>();
  const consumer = kafka.consumer({ groupId: randomUUID(), maxWaitTimeInMs: 100 });
  await consumer.connect();
  await consumer.subscribe({ topics: [...topics], fromBeginning: true });
  await new Promise<void>((resolve) => {
    if (ends.size === 0) resolve();
    void consumer.run({
      eachMessage: async ({ topic, partition, message }) => {
        const place = `${topic} ${String(message.key)}`;
        numbers.set(place, [...(numbers.get(place) ?? []), Number(message.headers?.ce_sequence)]);
        if (Number(message.offset) === ends.get(`${topic} ${partition}`)! - 1) ends.delete(`${topic} ${partition}`);
        if (ends.size === 0) resolve();
      },
    });
  });
  await consumer.disconnect();
  return numbers;
}
