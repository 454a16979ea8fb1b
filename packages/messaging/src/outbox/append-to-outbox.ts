import { contracts, departmentTopics, type CloudEvent, type HallEvent, type Topic } from '@hall/event-contracts';
import { keepContents, leaveToCommit } from '@hall/transaction';
import type { EntityManager } from 'typeorm';
import { BrokenContract, checkEventData } from '../check-event-data.ts';
import { personalDataInside } from '../personal-data.ts';
import { MAX_EVENT_BYTES } from '../kafka/record-size.ts';
import { EventTooLarge } from './event-too-large.ts';
import { keptData, type KeptData } from './kept-once.ts';

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
  const { names, heads, places, events, data, contents } = writtenOf(letters);
  if (events.length === 0) return;
  await keepContents(tx, contents);
  await leaveToCommit(tx, append, [
    JSON.stringify(heads),
    JSON.stringify(places),
    JSON.stringify(events),
    data.join(BETWEEN_DATA),
    JSON.stringify(names),
  ]);
}

/** Throws what `appendToOutbox` would throw for the content of these events, and writes nothing. */
export const checkOutgoing = (...letters: readonly Letter[]): void => void writtenOf(letters);

/** Stands between the data of two events (U+001E, record separator): JSON has no such character as it is, not even inside a text. */
const BETWEEN_DATA = '\u001e';

/** Letters as they are sent to PostgreSQL: what events share stands once. */
type Written = {
  /** Keys, subjects and times, to which the others refer by their number. */
  readonly names: readonly string[];
  readonly heads: readonly Head[];
  readonly places: readonly WrittenPlace[];
  readonly events: readonly WrittenEvent[];
  /** JSON of each event. It stays a text, because the database only keeps it. */
  readonly data: readonly string[];
  /** What the data refer to. */
  readonly contents: readonly object[];
};

/** What the events of a letter share. Example: `[0, null, 1, null]` with the names `["c-1", "2026-04-20T02:00:00Z"]`. */
type Head = readonly [key: number, subject: number | null, time: number | null, cause: Cause | null];

/** A topic, and the name of the key in it where it is not the key of the letter. */
type WrittenPlace = readonly [topic: Topic, key?: number];

/** A topic, and the key in it where it is not the key of the letter. */
type Place = readonly [topic: Topic, key?: string];

/** `bytes` is its size in the log, key and headers counted. Example: `[0, 0, "CaseAccepted.v1", 1834]`. */
type WrittenEvent = readonly [head: number, place: number, type: string, bytes: number];

function writtenOf(letters: readonly Letter[]): Written {
  const names = numbered<string>();
  const heads = numbered<Head>();
  const places = numbered<WrittenPlace>();
  const events: WrittenEvent[] = [];
  const data: string[] = [];
  const contents: object[] = [];
  for (const { stream, events: told } of letters) {
    const head = headOf(stream, names);
    for (const event of told) {
      const place = placeOf(event, stream.key);
      const [topic, ownKey] = place;
      const kept = checkedData(event);
      const bytes = checkedSize(stream, event, place, kept.bytes);
      const writtenPlace: WrittenPlace = ownKey === undefined ? [topic] : [topic, names.numberOf(ownKey)];
      events.push([heads.numberOf(head), places.numberOf(writtenPlace), event.type, bytes]);
      data.push(kept.text);
      contents.push(...kept.contents);
    }
  }
  return { names: names.values, heads: heads.values, places: places.values, events, data, contents };
}

function headOf({ key, subject, time, cause }: Stream, names: Numbered<string>): Head {
  const numberIn = (name: string | undefined): number | null => (name === undefined ? null : names.numberOf(name));
  return [names.numberOf(key), numberIn(subject), numberIn(time), traceOf(cause)];
}

/** The data of an event, written down. Throws BrokenContract. */
function checkedData(event: HallEvent): KeptData {
  const { type, data } = event;
  checkEventData(type, data, 'strict');
  const personal = personalDataInside(contracts[type].data, data);
  if (personal) throw new BrokenContract(`${type}: holds personal data (${personal.kind} in ${personal.path})`);
  return keptData(event);
}

/** How large an event is in the log. Throws EventTooLarge. */
function checkedSize(
  { key, subject = key }: Stream,
  { type }: HallEvent,
  [, ownKey = key]: Place,
  data: number,
): number {
  const bytes = data + Buffer.byteLength(ownKey.repeat(2) + subject + type.repeat(2)) + ENVELOPE_BYTES;
  if (bytes > MAX_EVENT_BYTES) throw new EventTooLarge(type, bytes, MAX_EVENT_BYTES);
  return bytes;
}

const traceOf = (cause: Cause | undefined): Cause | null =>
  cause ? { id: cause.id, traceparent: cause.traceparent, correlationId: cause.correlationId } : null;

function placeOf(event: HallEvent, key: string): Place {
  const { topic } = contracts[event.type];
  if (topic !== 'task' && topic !== 'rejected') return [topic];
  if (!('to' in event)) throw new BrokenContract(`${event.type}: names no department`);
  const own = departmentTopics(event.to)[topic];
  return event.key === key ? [own] : [own, event.key];
}

/** A list in which each value stands once, and has a number from 0. */
type Numbered<Value> = { readonly values: readonly Value[]; readonly numberOf: (value: Value) => number };

function numbered<Value extends string | readonly unknown[]>(): Numbered<Value> {
  const values: Value[] = [];
  const numbers = new Map<string, number>();
  return {
    values,
    numberOf(value: Value): number {
      const text = JSON.stringify(value);
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, values.length);
      return values.push(value) - 1;
    },
  };
}

/**
 * Streams are raised in one order for everybody (no two transactions wait for each other), then the events take their numbers. The
 * fields are taken out of the lists first (MATERIALIZED), because each is asked for more than once.
 */
const append = `
  WITH told AS MATERIALIZED (
    SELECT place->>0 AS topic, $5::jsonb->>coalesce(place->>1, head->>0)::int AS key,
           $5::jsonb->>coalesce(head->>1, head->>0)::int AS subject, ($5::jsonb->>(head->>2)::int)::timestamptz AS time,
           head->3 AS cause, event->>2 AS type, data, (event->>3)::int AS bytes, position
    FROM ROWS FROM (jsonb_array_elements($3::jsonb), string_to_table($4, U&'\\001E')) WITH ORDINALITY AS list (event, data, position),
         LATERAL (SELECT $1::jsonb->(event->>0)::int AS head, $2::jsonb->(event->>1)::int AS place) AS named),
  event AS (
    SELECT *, count(*) OVER same_stream AS events, row_number() OVER (same_stream ORDER BY position) AS nth
    FROM told WINDOW same_stream AS (PARTITION BY topic, key)),
  stream AS (
    INSERT INTO event_stream (topic, key, last_seq)
    SELECT topic, key, max(events) FROM event GROUP BY topic, key ORDER BY topic, key
    ON CONFLICT (topic, key) DO UPDATE SET last_seq = event_stream.last_seq + EXCLUDED.last_seq
    RETURNING topic, key, last_seq)
  INSERT INTO outbox_event (topic, key, subject, seq, type, time, data, bytes, traceparent, correlation_id, causation_id)
  SELECT topic, key, subject, last_seq - events + nth, type, coalesce(time, hall_now()), data::json, bytes,
         coalesce(cause->>'traceparent', nullif(current_setting('hall.traceparent', true), '')),
         coalesce(cause->>'correlationId', nullif(current_setting('hall.correlation_id', true), '')),
         coalesce(cause->>'id', nullif(current_setting('hall.causation_id', true), ''))
  FROM event JOIN stream USING (topic, key) ORDER BY position`;
