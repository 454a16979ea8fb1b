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
      `UPDATE outbox_event o SET published_at = NULL, receipt = NULL
       WHERE topic = $1 AND receipt IS NOT NULL AND event_id::text <> ALL ($4::text[])
         AND (receipt->>'offset')::bigint >= coalesce(
           (SELECT b.low FROM unnest($2::int[], $3::bigint[]) AS b (partition, low)
            WHERE b.partition = (o.receipt->>'partition')::int), 0)`,
      [topic, ends.map(({ partition }) => partition), ends.map(({ low }) => String(low)), lying],
    );
    return rowCount ?? 0;
  } finally {
    await client.end();
  }
}
