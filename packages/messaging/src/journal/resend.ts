import { departmentOf } from '@hall/event-contracts';
import { Client } from 'pg';
import { connect, type KafkaOptions } from '../kafka/connection.ts';
import { logEnds } from '../kafka/log-ends.ts';

/**
 * Lets the relay send once more what a department's topic has lost: events that were acknowledged at places where the log has nothing any
 * more. They keep their ids and numbers. Answers how many. Throws for a topic that is no department's: of those the log is the only truth.
 */
export async function resend(databaseUrl: string, kafka: KafkaOptions, topic: string): Promise<number> {
  if (departmentOf(topic) === undefined) throw new Error(`${topic} is no topic of a department: nothing was changed`);
  const ends = await logEnds(connect(kafka, 'PUBLISH'), [topic]);
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query(
      `UPDATE outbox_event o SET published_at = NULL, receipt = NULL
       WHERE topic = $1 AND receipt IS NOT NULL AND (receipt->>'offset')::bigint >= coalesce(
         (SELECT e.reached FROM unnest($2::int[], $3::bigint[]) AS e (partition, reached)
          WHERE e.partition = (o.receipt->>'partition')::int), 0)`,
      [topic, ends.map(({ partition }) => partition), ends.map(({ end }) => String(end))],
    );
    return rowCount ?? 0;
  } finally {
    await client.end();
  }
}
