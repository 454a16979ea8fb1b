import type { Transaction } from '@hall/transaction';
import { TimerRoundTable } from './timer-round-table.ts';

/** Saves the moment up to which the timers have run. */
export const saveTimerRound = async (tx: Pick<Transaction, 'upsert'>, reached: string): Promise<void> =>
  void (await tx.upsert(TimerRoundTable, { one: true, reached }, ['one']));
