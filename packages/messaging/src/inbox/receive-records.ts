import { isKnownType } from '../check-event-data.ts';
import { decode, type LogRecord } from '../kafka/envelope.ts';
import { consumeMany } from './consume-many.ts';
import { inShortTransaction, type Inbox } from './inbox.ts';
import { receiveRecord } from './receive-record.ts';

/**
 * Takes several records, in their order: in one transaction when all goes well, else one by one, each with its own verdict. Rejects
 * only on passing troubles of the database: deliver the same records again.
 */
export async function receiveRecords(inbox: Inbox, records: readonly LogRecord[]): Promise<'DONE' | 'PARKED'> {
  if (records.length > 1 && (await takenTogether(inbox, records))) return 'DONE';
  let outcome: 'DONE' | 'PARKED' = 'DONE';
  for (const record of records) if ((await receiveRecord(inbox, record)) === 'PARKED') outcome = 'PARKED';
  return outcome;
}

/** False when anything is wrong, whatever it is: nothing has happened then, and taking them one by one says what it was. */
async function takenTogether(inbox: Inbox, records: readonly LogRecord[]): Promise<boolean> {
  try {
    const messages = records.map(decode);
    await inShortTransaction(inbox.database, (tx) => consumeMany(tx, inbox.consumer, messages, inbox));
    for (const [index, { type }] of messages.entries())
      if (!isKnownType(type)) inbox.onUnknownType(type, records[index]!);
    return true;
  } catch {
    return false;
  }
}
