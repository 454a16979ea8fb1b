import type { EntityManager } from 'typeorm';
import { verdictOn } from '../inbox/failure.ts';
import { inShortTransaction, type Inbox } from '../inbox/inbox.ts';
import type { LogRecord } from '../kafka/envelope.ts';
import { readReply, type ReceivedReply } from './read-reply.ts';

type HandleReplies = (tx: EntityManager, received: readonly ReceivedReply[]) => Promise<void>;
type Place = Pick<Inbox, 'database' | 'consumer' | 'log'>;

/**
 * One effect per reply: several in one transaction when all goes well, else one by one; what our own fault keeps from being handled
 * is handed over once more as NOT_PROCESSED. Rejects only on passing troubles of the database: deliver the same records again.
 */
export async function receiveReplies(
  place: Place,
  records: readonly LogRecord[],
  handle: HandleReplies,
): Promise<void> {
  const received = records.map(readReply);
  if (received.length > 1 && (await takenTogether(place, received, handle))) return;
  for (const one of received) await receiveOne(place, one, handle);
}

async function takenTogether(
  place: Place,
  received: readonly ReceivedReply[],
  handle: HandleReplies,
): Promise<boolean> {
  try {
    await onlyNew(place, received, handle);
    return true;
  } catch {
    return false; // nothing has happened; one by one says what it was
  }
}

async function receiveOne(place: Place, received: ReceivedReply, handle: HandleReplies): Promise<void> {
  try {
    await onlyNew(place, [received], handle);
  } catch (fault) {
    if (verdictOn(fault).retry) throw fault;
    const { topic, partition, offset } = received.record;
    place.log.error({ topic, partition, offset, fault: String(fault) }, 'a reply could not be processed');
    await handOverBare(place, received, handle);
  }
}

/** Answered as our own fault, first with everything it had, then with its place in the log only: the partition goes on. */
async function handOverBare(place: Place, received: ReceivedReply, handle: HandleReplies): Promise<void> {
  const { record, kafkaCode, caseId } = received;
  const unprocessed = { reply: null, fault: { code: 'NOT_PROCESSED', details: [] } } as const;
  const bare = { ...unprocessed, kafkaCode, caseId, replyId: null, record: { ...record, headers: {}, value: null } };
  for (const one of [{ ...received, ...unprocessed }, bare])
    try {
      return await onlyNew(place, [one], handle);
    } catch (fault) {
      if (verdictOn(fault).retry) throw fault;
      const { topic, partition, offset } = record;
      place.log.error({ topic, partition, offset, fault: String(fault) }, 'a reply could not even be put on file');
    }
}

const onlyNew = (
  { database, consumer }: Place,
  received: readonly ReceivedReply[],
  handle: HandleReplies,
): Promise<void> =>
  inShortTransaction(database, async (tx) => {
    const rows: { source: string; id: string }[] = await tx.query(
      `INSERT INTO inbox_message (consumer, source, event_id)
       SELECT $1, r.source, r.id FROM unnest($2::text[], $3::text[]) AS r (source, id)
       ON CONFLICT DO NOTHING RETURNING source, event_id AS id`,
      [consumer, received.map(sourceOf), received.map(idOf)],
    );
    const fresh = new Set(rows.map(({ source, id }) => `${source} ${id}`));
    const effective = received.filter((one) => fresh.delete(`${sourceOf(one)} ${idOf(one)}`));
    if (effective.length > 0) await handle(tx, effective);
  });

const sourceOf = ({ kafkaCode }: ReceivedReply): string => `department/${kafkaCode}`;

/** What has no id of its own is known by its place in the log. */
const idOf = ({ replyId, record: { topic, partition, offset } }: ReceivedReply): string =>
  replyId ?? `${topic}/${partition}/${offset}`;
