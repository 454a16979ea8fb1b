import type { EntityManager } from 'typeorm';
import { verdictOn } from '../inbox/failure.ts';
import { inShortTransaction, type Inbox } from '../inbox/inbox.ts';
import { park } from '../inbox/parked-messages.ts';
import { parkingKeyOf } from '../inbox/receive-record.ts';
import type { LogRecord } from '../kafka/envelope.ts';
import { bytesOf } from './content-of.ts';
import { dropRepeated } from './drop-repeated.ts';
import { readReply, type ReceivedReply } from './read-reply.ts';

type HandleReplies = (tx: EntityManager, received: readonly ReceivedReply[]) => Promise<void>;
type Place = Pick<Inbox, 'database' | 'consumer' | 'log'>;

/**
 * Gives each reply one effect: several in one transaction when all goes well, and otherwise one by one. A reply that
 * cannot be handled because of a fault of ours is handed over once more, as NOT_PROCESSED. Rejects only on passing
 * troubles of the database: deliver the same records again.
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
    return false; // nothing has happened: taking them one by one says which of them failed
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

/**
 * Hands a reply over that failed by a fault of ours: first with everything it had, and then with its place in the log
 * only. So the partition goes on.
 */
async function handOverBare(place: Place, received: ReceivedReply, handle: HandleReplies): Promise<void> {
  const { record, kafkaCode, caseId } = received;
  const unprocessed = { reply: null, fault: { code: 'NOT_PROCESSED', details: [] } } as const;
  const emptyRecord = { ...record, headers: {}, value: null };
  const bare = {
    ...unprocessed,
    kafkaCode,
    caseId,
    replyId: null,
    source: null,
    content: bytesOf(emptyRecord),
    record: emptyRecord,
  };
  for (const one of [{ ...received, ...unprocessed }, bare])
    try {
      return await onlyNew(place, [one], handle);
    } catch (fault) {
      if (verdictOn(fault).retry) throw fault;
      const { topic, partition, offset } = record;
      place.log.error({ topic, partition, offset, fault: String(fault) }, 'a reply could not even be put on file');
    }
}

/**
 * Hands over the replies that have not come before. The same id with another content is answered, and the place of a
 * record that nobody could read is set aside.
 */
const onlyNew = (
  { database, consumer, log }: Place,
  received: readonly ReceivedReply[],
  handle: HandleReplies,
): Promise<void> =>
  inShortTransaction(database, async (tx) => {
    const effective = await dropRepeated(tx, consumer, received);
    if (effective.length === 0) return;
    await handle(tx, effective);
    for (const { record, fault } of effective) {
      if (!record.unreadable) continue;
      const reason = fault?.details.join() ?? record.unreadable.reason;
      await park(tx, { consumer, key: parkingKeyOf(record) }, record, { code: 'UNREADABLE_RECORD', reason });
      log.error(
        { consumer, topic: record.topic, partition: record.partition, reason },
        'a place in the log is set aside',
      );
    }
  });
