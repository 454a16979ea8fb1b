import type { CloudEvent } from '@hall/event-contracts';
import type { Transaction } from '@hall/transaction';
import { knownCaseOf } from '../domain/delivery-case.ts';
import { addKnownCase } from '../storage/known-case-store.ts';

/** Keeps what a later hand-out needs of a case: who may collect, and how the result is wanted (S46). */
export const keepCase = (tx: Transaction, event: CloudEvent<'CaseReceived.v1'>): Promise<void> =>
  addKnownCase(tx, knownCaseOf(event.data));
