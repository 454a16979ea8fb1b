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
  const position = await lockPosition(tx, consumer, message);
  const { lastSeq } = position;
  if (message.seq <= position.sweptSeq) return 'DUPLICATE';
  if (!(await isNew(tx, consumer, message, position))) return 'DUPLICATE';
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

/** How far a consumer has come with a key. Rows of the inbox up to `sweptSeq` may have been swept (decision 0033). */
type Position = { readonly id: string; readonly lastSeq: number; readonly sweptSeq: number };

/**
 * Locks the place of a key and answers how far it has come. Concurrent deliveries of the same key wait for each other
 * here; other keys do not.
 */
export async function lockPosition(
  tx: EntityManager,
  consumer: string,
  { topic, key }: Pick<CloudEvent, 'topic' | 'key'>,
): Promise<Position> {
  await tx.query(
    `INSERT INTO inbox_position (consumer, topic, key, last_seq) VALUES ($1, $2, $3, 0) ON CONFLICT DO NOTHING`,
    [consumer, topic, key],
  );
  const [position]: [Record<'id' | 'last_seq' | 'swept_seq', string>] = await tx.query(
    `SELECT id, last_seq, swept_seq FROM inbox_position WHERE consumer = $1 AND topic = $2 AND key = $3 FOR UPDATE`,
    [consumer, topic, key],
  );
  return { id: position.id, lastSeq: Number(position.last_seq), sweptSeq: Number(position.swept_seq) };
}

/** Writes the dedup row. Answers false when the row was there already. */
async function isNew(
  tx: EntityManager,
  consumer: string,
  { source, id, seq }: Pick<CloudEvent, 'source' | 'id' | 'seq'>,
  position: Position,
): Promise<boolean> {
  const inserted: unknown[] = await tx.query(
    `INSERT INTO inbox_message (consumer, source, event_id, position_id, seq) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT DO NOTHING RETURNING event_id`,
    [consumer, source, id, position.id, seq],
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
