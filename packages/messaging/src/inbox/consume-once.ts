import { topicRules, type CloudEvent, type HallTopic } from '@hall/event-contracts';
import type { EntityManager } from 'typeorm';
import { checkEventData, isKnownType } from '../check-event-data.ts';

/** A message that does not follow the last one of its key: one was lost, is late, or two carry one number. */
export class SequenceBroken extends Error {
  override readonly name = 'SequenceBroken';
  readonly isGap: boolean;
  constructor(message: CloudEvent, lastSeq: number) {
    super(`${message.topic} ${message.key}: expected ${lastSeq + 1}, received ${message.seq}`);
    this.isGap = message.seq > lastSeq + 1;
  }
}

/**
 * The effect of a message, in the transaction of its inbox row. When it returns, the message counts as handled, also
 * where nobody waits for its type.
 */
export type Handle = (tx: EntityManager, message: CloudEvent) => Promise<void>;

/**
 * Runs `handle` exactly once per message. The dedup row, the place in the sequence and the effect are written in the
 * caller's transaction, so commit the offset after it. A message that comes again answers DUPLICATE, however late it
 * comes; on a compacted topic so does a message that is older than the last one. A message of a type of which this
 * build has no contract answers PASSED_OVER: it takes its place in the sequence and has no effect, so that publishers
 * can have new types before their readers do. Throws BrokenContract and SequenceBroken: roll back and park the message,
 * never skip it.
 */
export async function consumeOnce(
  tx: EntityManager,
  consumer: string,
  message: CloudEvent,
  handle: Handle,
): Promise<'HANDLED' | 'DUPLICATE' | 'PASSED_OVER'> {
  const lastSeq = await lockPosition(tx, consumer, message);
  if (!(await isNew(tx, consumer, message))) return 'DUPLICATE';
  if (topicRules[message.topic as HallTopic]?.sequence === 'LATEST') {
    if (message.seq <= lastSeq) return 'DUPLICATE';
  } else if (message.seq !== lastSeq + 1) throw new SequenceBroken(message, lastSeq);
  if (!isKnownType(message.type)) {
    await moveTo(tx, consumer, message);
    return 'PASSED_OVER';
  }
  checkEventData(message.type, message.data, 'tolerant');
  await traceTo(tx, message);
  await handle(tx, message);
  await moveTo(tx, consumer, message);
  return 'HANDLED';
}

/**
 * Locks the place of a key and answers its last number. Concurrent deliveries of the same key wait for each other here;
 * other keys do not.
 */
export async function lockPosition(
  tx: EntityManager,
  consumer: string,
  { topic, key }: Pick<CloudEvent, 'topic' | 'key'>,
): Promise<number> {
  await tx.query(
    `INSERT INTO inbox_position (consumer, topic, key, last_seq) VALUES ($1, $2, $3, 0) ON CONFLICT DO NOTHING`,
    [consumer, topic, key],
  );
  const [position]: [{ last_seq: string }] = await tx.query(
    `SELECT last_seq FROM inbox_position WHERE consumer = $1 AND topic = $2 AND key = $3 FOR UPDATE`,
    [consumer, topic, key],
  );
  return Number(position.last_seq);
}

/** Writes the dedup row. Answers false when the row was there already. */
async function isNew(
  tx: EntityManager,
  consumer: string,
  { source, id }: Pick<CloudEvent, 'source' | 'id'>,
): Promise<boolean> {
  const inserted: unknown[] = await tx.query(
    `INSERT INTO inbox_message (consumer, source, event_id) VALUES ($1, $2, $3)
     ON CONFLICT DO NOTHING RETURNING event_id`,
    [consumer, source, id],
  );
  return inserted.length === 1;
}

/** Notes how far the key has come. */
const moveTo = (
  tx: EntityManager,
  consumer: string,
  { topic, key, seq }: Pick<CloudEvent, 'topic' | 'key' | 'seq'>,
): Promise<unknown> =>
  tx.query(`UPDATE inbox_position SET last_seq = $4 WHERE consumer = $1 AND topic = $2 AND key = $3`, [
    consumer,
    topic,
    key,
    seq,
  ]);

/** What is published in this transaction carries the trace of the message, and names it as its cause. */
export const traceTo = (tx: EntityManager, { id, traceparent, correlationId }: CloudEvent): Promise<unknown> =>
  tx.query(
    `SELECT set_config('hall.causation_id', $1, true), set_config('hall.traceparent', $2, true),
            set_config('hall.correlation_id', $3, true)`,
    [id, traceparent ?? '', correlationId ?? ''],
  );
