import type { Transaction } from '@hall/transaction';
import { TimerRoundTable } from './timer-round-table.ts';

/** Saves the moment up to which the timers have run. */
export const saveTimerRound = async (tx: Pick<Transaction, 'upsert'>, reached: string): Promise<void> =>
  void (await tx.upsert(TimerRoundTable, { one: true, reached }, ['one']));

/** Whether it is on record that every case has its clocks. */
export const isAdopted = async (tx: Pick<Transaction, 'findOneBy'>): Promise<boolean> =>
  (await tx.findOneBy(TimerRoundTable, { one: true }))?.adopted ?? false;

/** Puts it on record. Before the first round there is no row for it: then the next start looks once more. */
export const saveAdopted = async (tx: Pick<Transaction, 'update'>): Promise<void> =>
  void (await tx.update(TimerRoundTable, { one: true }, { adopted: true }));
