import { appendToOutbox, type Letter } from '@hall/messaging';
import { StaleRow, type Transaction } from '@hall/transaction';
import type { JointCase } from '../../domain/joint-case/joint-case.ts';
import type { ComponentChange, Settled } from '../../domain/joint-case/settle.ts';
import { isCaseId, type ReviewCase } from '../../domain/review-case.ts';
import { HistoryTable } from '../history-table.ts';
import { keepCertificateNumber, letterOf, updateRow, type Change } from '../review-case-store.ts';
import { ReviewCaseTable } from '../review-case-table.ts';
import { JointCaseTable } from './joint-case-table.ts';

/** The joint case, locked until the transaction ends: always before its components, so that nobody decides on stale siblings. */
export async function lockJointCase(tx: Transaction, id: string): Promise<JointCase | undefined> {
  if (!isCaseId(id)) return undefined;
  const found = await tx.findOne(JointCaseTable, { where: { id }, lock: { mode: 'pessimistic_write' } });
  return found ?? undefined;
}

/** Its components in the order of their ids, read after the lock. */
export const listComponents = (tx: Transaction, jointCaseId: string): Promise<ReviewCase[]> =>
  tx.find(ReviewCaseTable, { where: { jointCaseId }, order: { id: 'ASC' } });

/** Adds a joint case with all its components, in one transaction with their history and what the others must hear. */
export async function addJointCase(
  tx: Transaction,
  jointCase: JointCase,
  components: readonly ReviewCase[],
  letters: readonly Letter[],
  change: Change,
): Promise<void> {
  await tx.insert(JointCaseTable, jointCase as never);
  await tx.insert(ReviewCaseTable, components as never);
  await tx.insert(
    HistoryTable,
    [jointCase, ...components].map((after) => ({ ...change, caseId: after.id, version: after.version, after })),
  );
  await appendToOutbox(tx, ...letters);
}

/**
 * The only door for changes of a joint case, in this order: its components by id, the joint case itself, their history, their
 * events. Answers the components as saved. Throws StaleRow.
 */
export async function saveSettled(
  tx: Transaction,
  before: JointCase,
  { jointCase, changes, events }: Settled,
  change: Change,
): Promise<readonly ReviewCase[]> {
  const saved: ReviewCase[] = [];
  for (const one of [...changes].sort(byId)) saved.push(await saveComponent(tx, one));
  const after = { ...jointCase, version: before.version + 1 };
  const written = await tx.update(JointCaseTable, { id: before.id, version: before.version }, {
    status: after.status,
    concludedAt: after.concludedAt,
    version: after.version,
  } as never);
  if (written.affected !== 1) throw new StaleRow(before.id);
  await tx.insert(
    HistoryTable,
    [after, ...saved].map((row) => ({ ...change, caseId: row.id, version: row.version, after: row })),
  );
  const stream = { key: before.id, time: change.at };
  await appendToOutbox(tx, ...changes.map((one) => letterOf(one.after, one.events, change.at)), { stream, events });
  return saved;
}

async function saveComponent(tx: Transaction, { before, after: decided }: ComponentChange): Promise<ReviewCase> {
  const after = { ...decided, version: before.version + 1 };
  await updateRow(tx, before, after);
  if (after.certificate && !before.certificate) await keepCertificateNumber(tx, after, after.certificate.number);
  return after;
}

const byId = (one: ComponentChange, other: ComponentChange): number => (one.before.id < other.before.id ? -1 : 1);
