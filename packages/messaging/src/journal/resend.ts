import { departmentOf } from '@hall/event-contracts';
import { Client } from 'pg';
import { connect, type KafkaOptions } from '../kafka/connection.ts';
import { logEnds } from '../kafka/log-ends.ts';
import { readLog } from '../kafka/read-log.ts';

/**
 * Lets the relay send again what a department's topic has lost: events that were acknowledged and lie nowhere in the
 * log any more. What the topic has dropped because it was old is not lost. The events keep their ids and numbers.
 * Answers how many they are. Throws for a topic that belongs to no department, because of those the log is the only
 * truth.
 */
export async function resend(databaseUrl: string, kafka: KafkaOptions, topic: string): Promise<number> {
  if (departmentOf(topic) === undefined) throw new Error(`${topic} is no topic of a department: nothing was changed`);
  const ends = await logEnds(connect(kafka, 'PUBLISH'), [topic]);
  const lying: string[] = [];
  await readLog(kafka, [topic], ({ headers }) => void lying.push(headers.ce_id ?? ''));
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query(
      `WITH lost AS (
         DELETE FROM outbox_receipt r USING outbox_event o
         WHERE o.id = r.outbox_id AND o.topic = $1 AND o.event_id::text <> ALL ($4::text[])
           AND r.log_offset >= coalesce(
             (SELECT b.low FROM unnest($2::int[], $3::bigint[]) AS b (partition, low) WHERE b.partition = r.partition), 0)
         RETURNING o.id, o.topic, o.key, coalesce(o.bytes, octet_length(o.data::text)) AS bytes)
       INSERT INTO outbox_waiting (id, topic, key, bytes) SELECT id, topic, key, bytes FROM lost ORDER BY id`,
      [topic, ends.map(({ partition }) => partition), ends.map(({ low }) => String(low)), lying],
    );
    return rowCount ?? 0;
  } finally {
    await client.end();
  }
}
