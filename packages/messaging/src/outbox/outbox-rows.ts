import type { Publisher } from '@hall/event-contracts';
import type { OutgoingEvent } from '../kafka/envelope.ts';
import type { PublishReceipt } from '../kafka/publisher.ts';
import type { RelayDatabase } from './relay-client.ts';

/** An event that waits to leave. Its data are JSON, with references to what is kept once. */
export type OutboxRow = Record<'id' | 'event_id' | 'topic' | 'key' | 'subject' | 'seq' | 'type' | 'time', string> & {
  readonly bytes: number;
} & Record<'traceparent' | 'correlation_id' | 'causation_id', string | null> & { readonly data: string };

/** What the next lot may be: how much, and from which topics. */
type Wanted = {
  readonly events: number;
  readonly bytes: number;
  /** Take this topic only. Null: take all topics except those in `without`. */
  readonly only: string | null;
  readonly without: readonly string[];
  /** Events that are on their way: what else waits of their keys is passed over, so that no key is in two lots at once. */
  readonly sending: readonly string[];
};

/** The next lot in the order of the outbox, and whether an event was passed over because its key is on its way. */
type NextLot = { readonly rows: readonly OutboxRow[]; readonly passedOver: boolean };

/** How many waiting events are looked at for one lot: a long backlog of busy keys is not read to its end each time. */
const LOOKED_AT = 1_000;

/**
 * The first events that wait, by id, without those behind a parked event of their key and those of a key that is on its way. The bytes
 * are counted before the data are read: a backlog may be larger than this process. The first is taken whatever it weighs. Without any
 * event there is one row, which only says whether something was passed over.
 */
const nextOnes = `
  WITH first_ones AS (
    SELECT id, bytes, (topic, key) IN (SELECT topic, key FROM outbox_waiting WHERE id = ANY ($5::bigint[])) AS busy
    FROM outbox_waiting waiting
    WHERE topic = coalesce($3, topic) AND topic <> ALL ($4)
      AND NOT EXISTS (
        SELECT 1 FROM parked_event p
        WHERE p.topic = waiting.topic AND p.key = waiting.key AND p.outbox_id <= waiting.id AND p.released_at IS NULL)
    ORDER BY id LIMIT ${LOOKED_AT}),
  lot AS (
    SELECT id, bytes, sum(bytes) OVER (ORDER BY id) - bytes AS before
    FROM (SELECT id, bytes FROM first_ones WHERE NOT busy ORDER BY id LIMIT $1) free_ones)
  SELECT "passedOver", id, event_id, topic, key, subject, seq, type, data::text, traceparent, correlation_id, causation_id,
         to_char(time AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS time, bytes
  FROM (SELECT EXISTS (SELECT FROM first_ones WHERE busy AND id <> ALL ($5)) AS "passedOver") look
  LEFT JOIN (
    SELECT id, event_id, topic, key, subject, seq, type, data, traceparent, correlation_id, causation_id, time, lot.bytes, before
    FROM lot JOIN outbox_event USING (id)) event ON before < $2
  ORDER BY id`;

/** Chooses the next lot. */
export async function nextLot(database: RelayDatabase, wanted: Wanted): Promise<NextLot> {
  const { events, bytes, only, without, sending } = wanted;
  const { rows } = await database.query<OutboxRow & { id: string | null; passedOver: boolean }>(nextOnes, [
    events,
    bytes,
    only,
    without,
    sending,
  ]);
  return { rows: rows.filter(({ id }) => id !== null), passedOver: rows.some(({ passedOver }) => passedOver) };
}

/** Marks events as sent: they wait no longer, and each has its receipt. */
export async function markPublished(
  database: RelayDatabase,
  rows: readonly OutboxRow[],
  receipts: readonly PublishReceipt[],
): Promise<void> {
  await database.query(`SELECT mark_sent($1, $2, $3)`, [
    rows.map(({ id }) => id),
    receipts.map(({ partition }) => partition),
    receipts.map(({ offset }) => offset),
  ]);
}

/** Events that have not left yet, how long the oldest has waited in seconds, and how many the log has refused. */
export type Backlog = { readonly events: number; readonly oldestSeconds: number; readonly parked: number };

/** Counts what has not left. */
export async function countBacklog(database: RelayDatabase): Promise<Backlog> {
  const { rows } = await database.query<Backlog>(
    `SELECT (SELECT count(*)::int FROM outbox_waiting) AS events,
            coalesce((SELECT greatest(extract(epoch FROM clock_timestamp() - added_at), 0)
                      FROM outbox_event WHERE id = (SELECT min(id) FROM outbox_waiting)), 0)::int AS "oldestSeconds",
            (SELECT count(*)::int FROM parked_event WHERE released_at IS NULL) AS parked`,
  );
  return rows[0]!;
}

/** The event of a row, as the log is told, without its data. */
export const eventOf = (service: Publisher, row: OutboxRow): OutgoingEvent =>
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
    traceparent: row.traceparent,
    correlationId: row.correlation_id,
    causationId: row.causation_id,
  }) as unknown as OutgoingEvent;
