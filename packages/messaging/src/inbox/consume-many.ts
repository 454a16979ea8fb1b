import { topicRules, type CloudEvent, type HallTopic } from '@hall/event-contracts';
import { leaveToCommit } from '@hall/transaction';
import type { EntityManager } from 'typeorm';
import { checkEventData, isKnownType } from '../check-event-data.ts';
import { SequenceBroken, traceTo, type Handle } from './consume-once.ts';

/** The effect of several new messages at once. What it publishes has to name the message that has caused it. */
export type HandleAll = (tx: EntityManager, messages: readonly CloudEvent[]) => Promise<void>;

/**
 * The messages have to be taken one by one: one of their keys has a message in the parking, or is being added by another
 * transaction at this moment.
 */
class KeyWaits extends Error {
  override readonly name = 'KeyWaits';
}

/**
 * Does what `consumeOnce` does, for many messages of many keys, in one transaction and with a handful of statements.
 * Each new message has its effect, in the given order, except messages of a type of which this build has no contract.
 * Everything is committed, or nothing. Throws what `consumeOnce` throws, and KeyWaits: then take the messages one by
 * one.
 */
export async function consumeMany(
  tx: EntityManager,
  consumer: string,
  messages: readonly CloudEvent[],
  { handle, handleAll }: { readonly handle: Handle; readonly handleAll?: HandleAll | undefined },
): Promise<void> {
  const keys = keysOf(messages);
  const [last, fresh] = await Promise.all([lockPositions(tx, consumer, keys), keepNew(tx, consumer, keys, messages)]);
  const inTurn = messages.filter((message) => fresh.delete(nameOf(message)) && advance(last, message));
  const effective = inTurn.filter(({ type }) => isKnownType(type));
  for (const { type, data } of effective) checkEventData(type, data, 'tolerant');
  if (handleAll) await handleAll(tx, effective);
  else
    for (const message of effective) {
      await traceTo(tx, message);
      await handle(tx, message);
    }
  await movePositions(tx, consumer, keys, last);
}

type Keys = { readonly topics: readonly string[]; readonly keys: readonly string[] };
const placeOf = ({ topic, key }: { readonly topic: string; readonly key: string }): string => `${topic} ${key}`;
const nameOf = ({ source, id }: CloudEvent): string => `${source} ${id}`;

/** Each key once, in an order that is the same for everybody, so that no two transactions wait for each other. */
function keysOf(messages: readonly CloudEvent[]): Keys {
  const places = [...new Map(messages.map((message) => [placeOf(message), message])).entries()].sort(
    ([one], [other]) => (one < other ? -1 : 1),
  );
  return { topics: places.map(([, { topic }]) => topic), keys: places.map(([, { key }]) => key) };
}

/**
 * The last number of each key, under lock. Throws KeyWaits for a key that somebody else was adding when this ran: its row
 * is not seen by this statement and not locked. A second statement could lock it, but `keepNew` is under way by then and
 * has written dedup rows of the key, so that two transactions could wait for each other.
 */
async function lockPositions(
  tx: EntityManager,
  consumer: string,
  { topics, keys }: Keys,
): Promise<Map<string, number>> {
  const rows: { topic: string; key: string; last_seq: string }[] = await tx.query(
    `WITH asked AS (SELECT topic, key FROM unnest($2::text[], $3::text[]) AS k (topic, key)),
       known AS (
         SELECT p.topic, p.key, p.last_seq FROM inbox_position p JOIN asked USING (topic, key)
         WHERE p.consumer = $1 ORDER BY p.topic, p.key FOR UPDATE OF p),
       added AS (
         INSERT INTO inbox_position (consumer, topic, key, last_seq)
         SELECT $1, topic, key, 0 FROM asked LEFT JOIN known USING (topic, key) WHERE known.last_seq IS NULL ORDER BY topic, key
         ON CONFLICT DO NOTHING RETURNING topic, key, last_seq)
     SELECT * FROM known UNION ALL SELECT * FROM added`,
    [consumer, topics, keys],
  );
  if (rows.length < keys.length) throw new KeyWaits('one of these keys is being added');
  return new Map(rows.map((row) => [placeOf(row), Number(row.last_seq)]));
}

/**
 * Writes the dedup rows, and answers which of the messages are new. A message up to the number to which rows may have been swept is not new
 * (decision 0033). Its key has a position when this runs: `lockPositions` was sent before, and nobody else writes rows of a key that is locked. Throws
 * KeyWaits, and for an id that another key has at the same moment the fault of the primary key.
 */
async function keepNew(
  tx: EntityManager,
  consumer: string,
  { topics, keys }: Keys,
  messages: readonly CloudEvent[],
): Promise<Set<string>> {
  const places = new Map(keys.map((key, index) => [placeOf({ topic: topics[index]!, key }), index + 1]));
  const once = [...new Map(messages.map((message) => [nameOf(message), message])).values()];
  const sources = [...new Set(once.map(({ source }) => source))];
  const rows: { source: string; id: string; waits: boolean }[] = await tx.query(
    `WITH fresh AS (
       INSERT INTO inbox_message (consumer, source, event_id, position_id, seq)
       SELECT $1, m.source, m.id, p.id, m.seq
       FROM (SELECT ($8::text[])[source], id, place, seq
             FROM unnest($2::integer[], $3::text[], $6::integer[], $7::bigint[]) AS sent (source, id, place, seq)) AS m (source, id, place, seq)
       LEFT JOIN inbox_position p ON p.consumer = $1 AND p.topic = ($4::text[])[m.place] AND p.key = ($5::text[])[m.place]
       WHERE m.seq > coalesce(p.swept_seq, 0)
         AND NOT EXISTS (SELECT FROM inbox_message k WHERE k.consumer = $1 AND k.source = m.source AND k.event_id = m.id)
       ORDER BY m.place, m.seq
       RETURNING source, event_id)
     SELECT source, event_id AS id, false AS waits FROM fresh
     UNION ALL
     SELECT '', '', true WHERE EXISTS (
       SELECT FROM parked_message m JOIN unnest($4::text[], $5::text[]) AS k (topic, key) USING (topic, key)
       WHERE m.consumer = $1 AND m.resolution IS NULL)`,
    [
      consumer,
      once.map(({ source }) => sources.indexOf(source) + 1),
      once.map(({ id }) => id),
      topics,
      keys,
      once.map((message) => places.get(placeOf(message))),
      once.map(({ seq }) => seq),
      sources,
    ],
  );
  if (rows.some(({ waits }) => waits)) throw new KeyWaits('a message of one of these keys is parked');
  return new Set(rows.map(({ source, id }) => `${source} ${id}`));
}

/** Whether a message has its turn: the next of its key, or on a compacted topic newer than the last. Throws SequenceBroken. */
function advance(last: Map<string, number>, message: CloudEvent): boolean {
  const before = last.get(placeOf(message)) ?? 0;
  if (topicRules[message.topic as HallTopic]?.sequence === 'LATEST') {
    if (message.seq <= before) return false;
  } else if (message.seq !== before + 1) throw new SequenceBroken(message, before);
  last.set(placeOf(message), message.seq);
  return true;
}

const movePositions = (
  tx: EntityManager,
  consumer: string,
  { topics, keys }: Keys,
  last: ReadonlyMap<string, number>,
): Promise<void> => {
  const numbers = keys.map((key, index) => last.get(placeOf({ topic: topics[index]!, key })) ?? 0);
  const update = `
    UPDATE inbox_position p SET last_seq = k.seq FROM unnest($2::text[], $3::text[], $4::bigint[]) AS k (topic, key, seq)
    WHERE p.consumer = $1 AND p.topic = k.topic AND p.key = k.key`;
  return leaveToCommit(tx, update, [consumer, topics, keys, numbers]);
};
