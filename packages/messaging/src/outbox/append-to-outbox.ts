import { contracts, departmentTopics, type CloudEvent, type HallEvent, type Topic } from '@hall/event-contracts';
import type { EntityManager } from 'typeorm';
import { BrokenContract, checkEventData } from '../check-event-data.ts';
import { personalDataInside } from '../personal-data.ts';
import { MAX_EVENT_BYTES } from '../kafka/record-size.ts';
import { EventTooLarge } from './event-too-large.ts';

/**
 * What the events of a letter share. `key` orders them. `subject` is what they are about; without it, it is the key.
 * `time` is when it happened (RFC 3339); without it, the time of the transaction. `cause` is the message from which it
 * follows; without it, the message that is being handled. An event that goes to a department has a key of its own.
 */
export type Stream = {
  readonly key: string;
  readonly subject?: string;
  readonly time?: string;
  readonly cause?: Cause | undefined;
};
type Cause = Pick<CloudEvent, 'id' | 'traceparent' | 'correlationId'>;

/** Events about one subject. */
export type Letter = { readonly stream: Stream; readonly events: readonly HallEvent[] };

/**
 * The most bytes that the envelope of an event takes besides its key, subject and type: ids, times, trace, and the
 * names of all headers.
 */
const ENVELOPE_BYTES = 1_000;

/**
 * Publishes by the caller's commit: the events leave if, and only if, the transaction commits. `seq` is strictly +1 per
 * (topic, key), because the stream row stays locked until then; the lock also makes outbox order commit order, for siblings
 * (components of one joint case) too. Call it last and once, after state and history. Throws BrokenContract, also for personal
 * data, and EventTooLarge for an event that a broker would not take.
 */
export async function appendToOutbox(tx: EntityManager, ...letters: readonly Letter[]): Promise<void> {
  const rows = letters.flatMap(({ stream, events }) => events.map((event) => rowOf(stream, event)));
  if (rows.length > 0) await tx.query(append, [JSON.stringify(rows)]);
}

/** Throws what `appendToOutbox` would throw for the content of these events, and writes nothing. */
export const checkOutgoing = (...letters: readonly Letter[]): void =>
  letters.forEach(({ stream, events }) => events.forEach((event) => rowOf(stream, event)));

type Row = {
  readonly topic: Topic;
  readonly key: string;
  readonly subject: string;
  readonly time: string | null;
  readonly cause: Cause | null;
  readonly type: string;
  readonly data: object;
  /** Its size in the log, key and headers counted. */
  readonly bytes: number;
};

function rowOf({ key, subject = key, time, cause }: Stream, event: HallEvent): Row {
  const { type, data } = event;
  checkEventData(type, data, 'strict');
  const text = JSON.stringify(data);
  const personal = personalDataInside(contracts[type].data, data);
  if (personal) throw new BrokenContract(`${type}: holds personal data (${personal.kind} in ${personal.path})`);
  const place = placeOf(event, key);
  const bytes = Buffer.byteLength(text + place.key.repeat(2) + subject + type.repeat(2)) + ENVELOPE_BYTES;
  if (bytes > MAX_EVENT_BYTES) throw new EventTooLarge(type, bytes, MAX_EVENT_BYTES);
  return { ...place, subject, time: time ?? null, cause: traceOf(cause), type, data, bytes };
}

const traceOf = (cause: Cause | undefined): Cause | null =>
  cause ? { id: cause.id, traceparent: cause.traceparent, correlationId: cause.correlationId } : null;

function placeOf(event: HallEvent, key: string): Pick<Row, 'topic' | 'key'> {
  const { topic } = contracts[event.type];
  if (topic !== 'task' && topic !== 'rejected') return { topic, key };
  if (!('to' in event)) throw new BrokenContract(`${event.type}: names no department`);
  return { topic: departmentTopics(event.to)[topic], key: event.key };
}

/** Streams are raised in one order for everybody (no two transactions wait for each other), then the events take their numbers. */
const append = `
  WITH event AS (
    SELECT e->>'topic' AS topic, e->>'key' AS key, e->>'subject' AS subject, (e->>'time')::timestamptz AS time,
           e->>'type' AS type, e->'data' AS data, e->'cause' AS cause,
           (e->>'bytes')::int AS bytes, position,
           count(*) OVER same_stream AS events, row_number() OVER (same_stream ORDER BY position) AS place
    FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS list (e, position)
    WINDOW same_stream AS (PARTITION BY e->>'topic', e->>'key')),
  stream AS (
    INSERT INTO event_stream (topic, key, last_seq)
    SELECT topic, key, max(events) FROM event GROUP BY topic, key ORDER BY topic, key
    ON CONFLICT (topic, key) DO UPDATE SET last_seq = event_stream.last_seq + EXCLUDED.last_seq
    RETURNING topic, key, last_seq)
  INSERT INTO outbox_event (topic, key, subject, seq, type, time, data, bytes, traceparent, correlation_id, causation_id)
  SELECT topic, key, subject, last_seq - events + place, type, coalesce(time, hall_now()), data, bytes,
         coalesce(cause->>'traceparent', nullif(current_setting('hall.traceparent', true), '')),
         coalesce(cause->>'correlationId', nullif(current_setting('hall.correlation_id', true), '')),
         coalesce(cause->>'id', nullif(current_setting('hall.causation_id', true), ''))
  FROM event JOIN stream USING (topic, key) ORDER BY position`;
