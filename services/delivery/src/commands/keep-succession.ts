import type { CloudEvent } from '@hall/event-contracts';
import type { Transaction } from '@hall/transaction';
import { saveSuccession } from '../storage/succession-store.ts';

/** Keeps whose place a department has taken (E29). Delivery needs nothing else from the catalogue. */
export const keepSuccession = (
  tx: Transaction,
  { data: { version, department } }: CloudEvent<'DepartmentPublished.v1'>,
): Promise<void> => saveSuccession(tx, { code: department.code, version, successorOf: department.successorOf ?? null });
