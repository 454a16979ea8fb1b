import { keepPlans, leaveToCommit, oneTransaction } from '@hall/transaction';
import type { DataSource, EntityManager } from 'typeorm';
import type { Log } from '../log.ts';
import type { HandleAll } from './consume-many.ts';
import type { Handle } from './consume-once.ts';
import type { OnUnknownType } from './unknown-types.ts';

/** Where messages of one group have their effect. */
export type Inbox = {
  readonly database: DataSource;
  readonly consumer: string;
  readonly handle: Handle;
  readonly handleAll?: HandleAll | undefined;
  readonly onUnknownType: OnUnknownType;
  readonly log: Log;
};

/**
 * How long a handler may take, in milliseconds. Not much later the group would throw the member out (sessionTimeout 10
 * s).
 */
const HANDLER_MS = 8_000;

const limits = `
  SELECT set_config('statement_timeout', $1, true), set_config('idle_in_transaction_session_timeout', $1, true), ${keepPlans}`;

/** A transaction whose statements and pauses end before the member would be thrown out of its group. */
export const inShortTransaction = <Answer>(
  database: DataSource,
  work: (tx: EntityManager) => Promise<Answer>,
): Promise<Answer> =>
  oneTransaction(database, async (tx) => {
    await leaveToCommit(tx, limits, [String(HANDLER_MS)]);
    return work(tx);
  });
