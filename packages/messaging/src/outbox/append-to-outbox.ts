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
type Stream = {
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
  const written = letters.filter(({ events }) => events.length > 0).map(writtenOf);
  if (written.length > 0) await tx.query(append, [JSON.stringify(written)]);
}

/** Throws what `appendToOutbox` would throw for the content of these events, and writes nothing. */
export const checkOutgoing = (...letters: readonly Letter[]): void => letters.forEach(writtenOf);

/**
 * A letter as it is sent to PostgreSQL: what its events share stands once, and nulls are left out. An example with one event:
 * `{"key": "c-1", "places": [["hall.review.event.v1"]], "events": [[0, "CaseAccepted.v1", {…}, 1834]]}`.
 */
type Written = {
  readonly key: string;
  readonly subject: string | undefined;
  readonly time: string | undefined;
  readonly cause: Cause | undefined;
  /** Where its events go, each place once. */
  readonly places: readonly Place[];
  readonly events: readonly WrittenEvent[];
};

/** A topic, and the key in it where it is not the key of the letter. */
type Place = readonly [topic: Topic, key?: string];

/** `bytes` is its size in the log, key and headers counted. */
type WrittenEvent = readonly [place: number, type: string, data: object, bytes: number];

function writtenOf({ stream, events }: Letter): Written {
  const { key, subject, time } = stream;
  const places: Place[] = [];
  const written = events.map((event): WrittenEvent => {
    const place = placeOf(event, key);
    return [placeAmong(places, place), event.type, event.data, checkedSize(stream, event, place)];
  });
  return { key, subject, time, cause: traceOf(stream.cause), places, events: written };
}

/** How large an event is in the log. Throws BrokenContract and EventTooLarge. */
function checkedSize({ key, subject = key }: Stream, { type, data }: HallEvent, [, ownKey = key]: Place): number {
  checkEventData(type, data, 'strict');
  const text = JSON.stringify(data);
  const personal = personalDataInside(contracts[type].data, data);
  if (personal) throw new BrokenContract(`${type}: holds personal data (${personal.kind} in ${personal.path})`);
  const bytes = Buffer.byteLength(text + ownKey.repeat(2) + subject + type.repeat(2)) + ENVELOPE_BYTES;
  if (bytes > MAX_EVENT_BYTES) throw new EventTooLarge(type, bytes, MAX_EVENT_BYTES);
  return bytes;
}

const traceOf = (cause: Cause | undefined): Cause | undefined =>
  cause && { id: cause.id, traceparent: cause.traceparent, correlationId: cause.correlationId };

function placeOf(event: HallEvent, key: string): Place {
  const { topic } = contracts[event.type];
  if (topic !== 'task' && topic !== 'rejected') return [topic];
  if (!('to' in event)) throw new BrokenContract(`${event.type}: names no department`);
  const own = departmentTopics(event.to)[topic];
  return event.key === key ? [own] : [own, event.key];
}

/** The number of a place in the list, to which it is added when it is not there yet. */
function placeAmong(places: Place[], [topic, key]: Place): number {
  const known = places.findIndex((place) => place[0] === topic && place[1] === key);
  return known >= 0 ? known : places.push(key === undefined ? [topic] : [topic, key]) - 1;
}

/**
 * Streams are raised in one order for everybody (no two transactions wait for each other), then the events take their numbers. The
 * fields are taken out of the letters first (MATERIALIZED): numbering would else copy the whole letter beside each of its events.
 */
const append = `
  WITH told AS MATERIALIZED (
    SELECT place->>0 AS topic, coalesce(place->>1, letter->>'key') AS key, coalesce(letter->>'subject', letter->>'key') AS subject,
           (letter->>'time')::timestamptz AS time, letter->'cause' AS cause,
           event->>1 AS type, event->2 AS data, (event->>3)::int AS bytes, letter_position, event_position
    FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS letters (letter, letter_position),
         jsonb_array_elements(letter->'events') WITH ORDINALITY AS list (event, event_position),
         LATERAL (SELECT letter->'places'->(event->>0)::int AS place) AS named),
  event AS (
    SELECT *, count(*) OVER same_stream AS events, row_number() OVER (same_stream ORDER BY letter_position, event_position) AS nth
    FROM told WINDOW same_stream AS (PARTITION BY topic, key)),
  stream AS (
    INSERT INTO event_stream (topic, key, last_seq)
    SELECT topic, key, max(events) FROM event GROUP BY topic, key ORDER BY topic, key
    ON CONFLICT (topic, key) DO UPDATE SET last_seq = event_stream.last_seq + EXCLUDED.last_seq
    RETURNING topic, key, last_seq)
  INSERT INTO outbox_event (topic, key, subject, seq, type, time, data, bytes, traceparent, correlation_id, causation_id)
  SELECT topic, key, subject, last_seq - events + nth, type, coalesce(time, hall_now()), data, bytes,
         coalesce(cause->>'traceparent', nullif(current_setting('hall.traceparent', true), '')),
         coalesce(cause->>'correlationId', nullif(current_setting('hall.correlation_id', true), '')),
         coalesce(cause->>'id', nullif(current_setting('hall.causation_id', true), ''))
  FROM event JOIN stream USING (topic, key) ORDER BY letter_position, event_position`;
