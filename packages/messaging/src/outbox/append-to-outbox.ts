import { contracts, type HallEvent, type Topic } from '@hall/event-contracts';
import type { EntityManager } from 'typeorm';
import { BrokenContract, checkEventData } from '../check-event-data.ts';
import { personalDataIn } from './personal-data.ts';

/** Where events go: `key` orders them, `subject` is what they are about (the key, unless it says otherwise). */
export type Stream = { readonly key: string; readonly subject?: string };

/** The broker takes 1 MB; headers need some of it. */
const MOST_BYTES = 900_000;

/**
 * Publishes by the caller's commit: the events leave if, and only if, the transaction commits. `seq` is strictly +1 per
 * (topic, key), because the stream row stays locked until then; the lock also makes outbox order commit order, for siblings
 * (components of one joint case) too. Call it last, after state and history. Throws BrokenContract, also for personal data and
 * for an event that is too large.
 */
export async function appendToOutbox(tx: EntityManager, stream: Stream, events: readonly HallEvent[]): Promise<void> {
  const rows = events.map(rowOf);
  const topics = [...new Set(rows.map(({ topic }) => topic))].sort(); // one order for everybody: no two transactions wait for each other
  for (const topic of topics) {
    const ofTopic = rows.filter((row) => row.topic === topic);
    const lastSeq = await raiseStream(tx, topic, stream.key, ofTopic.length);
    await insertEvents(tx, stream, lastSeq - ofTopic.length + 1, ofTopic);
  }
}

type Row = { readonly topic: Topic; readonly type: string; readonly data: string };

function rowOf({ type, data }: HallEvent): Row {
  checkEventData(type, data, 'strict');
  const text = JSON.stringify(data);
  if (Buffer.byteLength(text) > MOST_BYTES) throw new BrokenContract(`${type}: larger than ${MOST_BYTES} bytes`);
  const personal = personalDataIn(text);
  if (personal) throw new BrokenContract(`${type}: holds personal data (${personal})`);
  return { topic: contracts[type].topic, type, data: text };
}

async function raiseStream(tx: EntityManager, topic: Topic, key: string, by: number): Promise<number> {
  const [stream]: [{ last_seq: string }] = await tx.query(
    `INSERT INTO event_stream (topic, key, last_seq) VALUES ($1, $2, $3)
     ON CONFLICT (topic, key) DO UPDATE SET last_seq = event_stream.last_seq + EXCLUDED.last_seq
     RETURNING last_seq`,
    [topic, key, by],
  );
  return Number(stream.last_seq);
}

const insertEvents = (tx: EntityManager, { key, subject = key }: Stream, firstSeq: number, rows: readonly Row[]) =>
  tx.query(
    `INSERT INTO outbox_event (topic, key, subject, seq, type, data)
     SELECT e->>'topic', $1, $2, $3 + position - 1, e->>'type', (e->>'data')::jsonb
     FROM jsonb_array_elements($4::jsonb) WITH ORDINALITY AS list (e, position) ORDER BY position`,
    [key, subject, firstSeq, JSON.stringify(rows)],
  );
