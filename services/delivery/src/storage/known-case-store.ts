import type { Transaction } from '@hall/transaction';
import { EntitySchema } from 'typeorm';
import type { KnownCase } from '../domain/delivery-case.ts';
import { receivedColumns } from './received-columns.ts';

/** The cases that were received, kept for the time when their result comes. */
export const KnownCaseTable = new EntitySchema<KnownCase>({
  name: 'KnownCase',
  tableName: 'known_case',
  columns: {
    ...receivedColumns,
    supplied: { type: 'jsonb' },
  },
  indices: [{ name: 'known_case_joint', columns: ['jointCaseId'] }],
});

/** Keeps cases. The inbox hands each receipt on once. */
export const addKnownCases = async (tx: Transaction, ...known: readonly KnownCase[]): Promise<void> =>
  void (await tx.insert(KnownCaseTable, known as never));

/** What is known of a case. */
export const findKnownCase = async (tx: Transaction, id: string): Promise<KnownCase | undefined> =>
  (await tx.findOneBy(KnownCaseTable, { id })) ?? undefined;

/** The components of a joint case. */
export const listKnownCases = (tx: Transaction, jointCaseId: string): Promise<KnownCase[]> =>
  tx.findBy(KnownCaseTable, { jointCaseId });

/** Keeps what other windows have taken in for the hand-out. */
export const saveSupplied = async (tx: Transaction, id: string, supplied: KnownCase['supplied']): Promise<void> =>
  void (await tx.update(KnownCaseTable, { id }, { supplied: [...supplied] }));
