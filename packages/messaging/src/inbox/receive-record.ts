import type { Topic } from '@hall/event-contracts';
import { decode, type LogRecord } from '../kafka/envelope.ts';
import { consumeOnce, lockPosition } from './consume-once.ts';
import { verdictOn } from './failure.ts';
import { hasParked, park, withoutNul } from './parked-messages.ts';
import { drainKey } from './drain-key.ts';
import { inShortTransaction, type Inbox } from './inbox.ts';

/**
 * Takes one record: its effect happens once, or it is parked with its reason and everything else flows. Rejects only on passing
 * troubles of the database: deliver the same record again.
 */
export async function receiveRecord(
  inbox: Inbox,
  record: LogRecord,
): Promise<'HANDLED' | 'DUPLICATE' | 'PASSED_OVER' | 'PARKED'> {
  const key = { consumer: inbox.consumer, topic: record.topic, key: parkingKeyOf(record) };
  try {
    const outcome = await inShortTransaction(inbox.database, async (tx) => {
      await lockPosition(tx, inbox.consumer, { topic: record.topic as Topic, key: key.key });
      if (!(await hasParked(tx, key))) return consumeOnce(tx, inbox.consumer, decode(record), inbox.handle);
      await park(tx, key, record, { code: 'BEHIND', reason: 'an earlier message of this key is parked' });
      return 'PARKED';
    });
    if (outcome === 'PARKED') await drainKey(inbox, key);
    if (outcome === 'PASSED_OVER') inbox.onUnknownType(decode(record).type, record);
    return outcome;
  } catch (fault) {
    const verdict = verdictOn(fault);
    if (verdict.retry) throw fault;
    const reason = fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
    await park(inbox.database.manager, key, record, { code: verdict.code, reason });
    inbox.log.error({ ...key, offset: record.offset, code: verdict.code, reason }, 'message parked');
    return 'PARKED';
  }
}

/**
 * Which records wait together: all of one key; without a key, all of the partition; and a record that could not even be
 * read waits by itself.
 */
export function parkingKeyOf({ key, partition, offset, unreadable }: LogRecord): string {
  if (unreadable) return `partition ${partition} offset ${offset}`;
  return key === null ? `partition ${partition}` : withoutNul(key);
}
