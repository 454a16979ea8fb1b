import type { CloudEvent } from '@hall/event-contracts';
import type { Transaction } from '@hall/transaction';
import { powerOf } from '../domain/power.ts';
import { savePower } from '../storage/power-store.ts';

/** Keeps who may act for whom, as intake tells it, in the transaction of the inbox. What counts later is the power in force on the day of collection (B41). */
export const keepPower = (tx: Transaction, event: CloudEvent<'MandateChanged.v1'>): Promise<void> =>
  savePower(tx, powerOf(event.data));
