import { appendToOutbox, type Letter } from '@hall/messaging';
import { insertRows, type Transaction } from '@hall/transaction';
import { In } from 'typeorm';
import type { JointCase } from '../../domain/joint-case/joint-case.ts';
import { isCaseId, type ReviewCase } from '../../domain/review-case.ts';
import { HistoryTable } from '../history-table.ts';
import type { Change } from '../review-case-store.ts';
import { ReviewCaseTable } from '../review-case-table.ts';
import { JointCaseTable } from './joint-case-table.ts';

/**
 * The joint cases, locked in the order of their ids until the transaction ends: always before their components, so that nobody
 * decides on stale siblings and no two transactions wait for each other.
 */
export async function lockJointCases(tx: Transaction, ids: readonly string[]): Promise<JointCase[]> {
  const known = [...new Set(ids)].filter(isCaseId);
  if (known.length === 0) return [];
  return tx.find(JointCaseTable, {
    where: { id: In(known) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
}

/** Their components in the order of their ids, read after the lock. */
export const listComponents = async (tx: Transaction, jointCaseIds: readonly string[]): Promise<ReviewCase[]> =>
  jointCaseIds.length === 0
    ? []
    : tx.find(ReviewCaseTable, { where: { jointCaseId: In([...jointCaseIds]) }, order: { id: 'ASC' } });

/** Adds a joint case with all its components, in one transaction with their history and what the others must hear. */
export async function addJointCase(
  tx: Transaction,
  jointCase: JointCase,
  components: readonly ReviewCase[],
  letters: readonly Letter[],
  change: Change,
): Promise<void> {
  await insertRows(tx, JointCaseTable, [jointCase]);
  await insertRows(tx, ReviewCaseTable, components);
  await insertRows(
    tx,
    HistoryTable,
    [jointCase, ...components].map((after) => ({ ...change, caseId: after.id, version: after.version, after })),
  );
  await appendToOutbox(tx, ...letters);
}
