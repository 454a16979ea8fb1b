import type { EntityManager } from 'typeorm';
import type { KafkaOptions } from '../kafka/connection.ts';
import { decode, type LogRecord } from '../kafka/envelope.ts';
import type { Publisher } from '@hall/event-contracts';
import { TwoHistories } from './two-histories.ts';
import { unmarked } from './log-ahead.ts';

/** An event that the database knows only from the log. */
export type Adopted = { readonly type: string; readonly subject: string; readonly id: string };

/**
 * Makes the outbox know everything that the service's own topics hold. Events that are in the outbox are marked as
 * published where they lie in the log. Events that are missing are added, so that their ids, numbers and times are
 * never given out again. Answers the added events. Throws TwoHistories, naming the first event that contradicts the
 * outbox.
 */
export async function adoptEvents(tx: EntityManager, service: Publisher, kafka: KafkaOptions): Promise<Adopted[]> {
  const records = await unmarked(tx, { service, kafka });
  const first = new Map<string, LogRecord>();
  for (const record of records)
    if (!first.has(record.headers.ce_id ?? '')) first.set(record.headers.ce_id ?? '', record);
  const adopted: Adopted[] = [];
  const all = [...first.values()];
  for (let from = 0; from < all.length; from += LOT) adopted.push(...(await take(tx, all.slice(from, from + LOT))));
  await tx.query(`
    INSERT INTO event_stream (topic, key, last_seq) SELECT topic, key, max(seq) FROM outbox_event GROUP BY topic, key
    ON CONFLICT (topic, key) DO UPDATE SET last_seq = greatest(event_stream.last_seq, EXCLUDED.last_seq)`);
  return adopted;
}

const LOT = 500;

async function take(tx: EntityManager, records: readonly LogRecord[]): Promise<Adopted[]> {
  const rows = records.map((record) => {
    const { partition, offset } = record;
    return { ...decode(record), partition, offset };
  });
  const given = [JSON.stringify(rows)];
  const other: { type: string; topic: string; key: string; seq: string }[] = await tx.query(
    `SELECT o.type, o.topic, o.key, o.seq FROM jsonb_array_elements($1::jsonb) AS e
     JOIN outbox_event o ON o.topic = e.value->>'topic' AND o.key = e.value->>'key' AND o.seq = (e.value->>'seq')::bigint
     WHERE o.event_id <> (e.value->>'id')::uuid ORDER BY o.id LIMIT 1`,
    given,
  );
  if (other[0]) {
    const { type, topic, key, seq } = other[0];
    throw new TwoHistories(
      `under number ${seq} of ${key} on ${topic} it has a ${type} that is not the event in the log`,
    );
  }
  const adopted: Adopted[] = await tx.query(
    `WITH taken AS (
       INSERT INTO outbox_event (event_id, topic, key, subject, seq, type, time, data, traceparent, correlation_id, causation_id)
       SELECT (v->>'id')::uuid, v->>'topic', v->>'key', v->>'subject', (v->>'seq')::bigint, v->>'type', (v->>'time')::timestamptz, v->'data',
              v->>'traceparent', v->>'correlationId', v->>'causationId'
       FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS e (v, place)
       WHERE NOT EXISTS (
         SELECT FROM outbox_event o WHERE o.topic = v->>'topic' AND o.key = v->>'key' AND o.seq = (v->>'seq')::bigint) ORDER BY place
       RETURNING event_id::text AS id, type, subject)
     SELECT id, type, subject FROM taken`,
    given,
  );
  await tx.query(
    `SELECT mark_sent(array_agg(o.id), array_agg((e.value->>'partition')::int), array_agg((e.value->>'offset')::bigint))
     FROM jsonb_array_elements($1::jsonb) AS e
     JOIN outbox_event o ON o.topic = e.value->>'topic' AND o.key = e.value->>'key' AND o.seq = (e.value->>'seq')::bigint`,
    given,
  );
  return adopted;
}
