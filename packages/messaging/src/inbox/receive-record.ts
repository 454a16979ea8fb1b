import type { Topic } from '@hall/event-contracts';
import type { DataSource, EntityManager } from 'typeorm';
import { decode, type LogRecord } from '../kafka/envelope.ts';
import type { Log } from '../log.ts';
import { consumeOnce, lockPosition, type Handle } from './consume-once.ts';
import { verdictOn } from './failure.ts';
import { hasParked, park } from './parked-messages.ts';
import { drainKey } from './drain-key.ts';

/** Where messages of one group have their effect. */
export type Inbox = {
  readonly database: DataSource;
  readonly consumer: string;
  readonly handle: Handle;
  readonly log: Log;
};

/** A handler has to be done by then; the group would throw the member out not much later (sessionTimeout 10 s). */
export const HANDLER_MS = 8_000;

/**
 * Takes one record: its effect happens once, or it is parked with its reason and everything else flows. Rejects only on passing
 * troubles of the database: deliver the same record again.
 */
export async function receiveRecord(inbox: Inbox, record: LogRecord): Promise<'HANDLED' | 'DUPLICATE' | 'PARKED'> {
  const key = { consumer: inbox.consumer, topic: record.topic, key: record.key ?? `partition ${record.partition}` };
  try {
    const outcome = await inShortTransaction(inbox.database, async (tx) => {
      await lockPosition(tx, inbox.consumer, { topic: record.topic as Topic, key: key.key });
      if (!(await hasParked(tx, key))) return consumeOnce(tx, inbox.consumer, decode(record), inbox.handle);
      await park(tx, key, record, 'BEHIND', 'an earlier message of this key is parked');
      return 'PARKED';
    });
    if (outcome === 'PARKED') await drainKey(inbox, key);
    return outcome;
  } catch (fault) {
    const verdict = verdictOn(fault);
    if (verdict.retry) throw fault;
    const reason = fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
    await park(inbox.database.manager, key, record, verdict.code, reason);
    inbox.log.error({ ...key, offset: record.offset, code: verdict.code, reason }, 'message parked');
    return 'PARKED';
  }
}

/** A transaction whose statements and pauses end before the member would be thrown out of its group. */
export const inShortTransaction = <Answer>(
  database: DataSource,
  work: (tx: EntityManager) => Promise<Answer>,
): Promise<Answer> =>
  database.transaction(async (tx) => {
    await tx.query(
      `SELECT set_config('statement_timeout', $1, true), set_config('idle_in_transaction_session_timeout', $1, true)`,
      [String(HANDLER_MS)],
    );
    return work(tx);
  });
