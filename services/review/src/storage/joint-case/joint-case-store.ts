import type { Transaction } from '@hall/transaction';
import { In } from 'typeorm';
import type { JointCase } from '../../domain/joint-case/joint-case.ts';
import { isCaseId, type ReviewCase } from '../../domain/review-case.ts';
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
