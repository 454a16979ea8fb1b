import { type CloudEvent, type Publisher } from '@hall/event-contracts';
import type { Client } from 'pg';
import type { PublishReceipt } from '../kafka/publisher.ts';

/** An event that waits to leave. */
export type OutboxRow = Record<'id' | 'event_id' | 'topic' | 'key' | 'subject' | 'seq' | 'type' | 'time', string> & {
  readonly bytes: number;
} & Record<'traceparent' | 'correlation_id' | 'causation_id', string | null> & { readonly data: object };

/** What the next lot may be: how much, and from which topics. */
type Wanted = {
  readonly events: number;
  readonly bytes: number;
  /** Take this topic only. Null: take all topics except those in `without`. */
  readonly only: string | null;
  readonly without: readonly string[];
};

/**
 * The first events that wait, by id, without those behind a parked event of their key. The bytes are counted before the data are
 * read: a backlog may be larger than this process. The first is taken whatever it weighs.
 */
const unpublished = `
  SELECT id, event_id, topic, key, subject, seq, type, data, traceparent, correlation_id, causation_id,
         to_char(time AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS time, head.bytes
  FROM (
    SELECT id, bytes, sum(bytes) OVER (ORDER BY id) - bytes AS before
    FROM (
      SELECT id, bytes
      FROM outbox_waiting waiting
      WHERE topic = coalesce($3, topic) AND topic <> ALL ($4)
        AND NOT EXISTS (
          SELECT 1 FROM parked_event p
          WHERE p.topic = waiting.topic AND p.key = waiting.key AND p.outbox_id <= waiting.id AND p.released_at IS NULL)
      ORDER BY id LIMIT $1) first_ones) head
  JOIN outbox_event event USING (id)
  WHERE head.before < $2 ORDER BY id`;

/** The next lot, in the order of the outbox. */
export async function nextLot(client: Client, { events, bytes, only, without }: Wanted): Promise<OutboxRow[]> {
  const { rows } = await client.query<OutboxRow>(unpublished, [events, bytes, only, without]);
  return rows;
}

/** Marks events as sent: they wait no longer, and each has its receipt. */
export async function markPublished(
  client: Client,
  rows: readonly OutboxRow[],
  receipts: readonly PublishReceipt[],
): Promise<void> {
  await client.query(`SELECT mark_sent($1, $2, $3)`, [
    rows.map(({ id }) => id),
    receipts.map(({ partition }) => partition),
    receipts.map(({ offset }) => offset),
  ]);
}

/** Events that have not left yet, how long the oldest has waited in seconds, and how many the log has refused. */
export type Backlog = { readonly events: number; readonly oldestSeconds: number; readonly parked: number };

/** Counts what has not left. */
export async function countBacklog(client: Client): Promise<Backlog> {
  const { rows } = await client.query<Backlog>(
    `SELECT (SELECT count(*)::int FROM outbox_waiting) AS events,
            coalesce((SELECT greatest(extract(epoch FROM clock_timestamp() - added_at), 0)
                      FROM outbox_waiting JOIN outbox_event USING (id) ORDER BY id LIMIT 1), 0)::int AS "oldestSeconds",
            (SELECT count(*)::int FROM parked_event WHERE released_at IS NULL) AS parked`,
  );
  return rows[0]!;
}

/** The event of a row, as the log is told. */
export const eventOf = (service: Publisher, row: OutboxRow): CloudEvent =>
  ({
    specversion: '1.0',
    id: row.event_id,
    source: `/hall/${service}`,
    topic: row.topic,
    key: row.key,
    subject: row.subject,
    seq: Number(row.seq),
    type: row.type,
    time: row.time,
    data: row.data,
    traceparent: row.traceparent,
    correlationId: row.correlation_id,
    causationId: row.causation_id,
  }) as unknown as CloudEvent;
