import type { HallEvent } from '@hall/event-contracts';
import { appendToOutbox, type Letter } from '@hall/messaging';
import { StaleRow, type Transaction } from '@hall/transaction';
import type { Decided } from '../domain/decision.ts';
import { isCaseId, type ReviewCase } from '../domain/review-case.ts';
import { CertificateNumberTable } from './certificate-number-table.ts';
import { HistoryTable, type HistoryRow } from './history-table.ts';
import { ReviewCaseTable } from './review-case-table.ts';

/** Who changes the case, how, because of what (the id of a request, an event or a timer), and when (RFC 3339). */
export type Change = Pick<HistoryRow, 'actor' | 'action' | 'causeId' | 'at'>;

/** The case as it is now, unlocked: `saveDecision` notices when it changes meanwhile. */
export const findReviewCase = async (tx: Transaction, id: string): Promise<ReviewCase | undefined> =>
  isCaseId(id) ? ((await tx.findOneBy(ReviewCaseTable, { id })) ?? undefined) : undefined;

/** The same, locked until the transaction ends: for what comes in any order. */
export async function lockReviewCase(tx: Transaction, id: string): Promise<ReviewCase | undefined> {
  const found = await tx.findOne(ReviewCaseTable, { where: { id }, lock: { mode: 'pessimistic_write' } });
  return found ?? undefined;
}

/** Whether the department has given this number to another case. */
export async function isCertificateNumberTaken(
  tx: Transaction,
  { id, departmentCode }: ReviewCase,
  certificateNumber: string,
): Promise<boolean> {
  const given = await tx.findOneBy(CertificateNumberTable, { departmentCode, certificateNumber });
  return given !== null && given.caseId !== id;
}

/**
 * The only door for changes, in this order: the row (new, or if it is still the version decided on), its history, its events.
 * Answers the case as saved. Throws StaleRow. Never `save()`: it neither checks nor keeps the version, and a lost update is a
 * case decided twice.
 */
export async function saveDecision(
  tx: Transaction,
  before: ReviewCase | null,
  decided: Decided,
  change: Change,
): Promise<ReviewCase> {
  const after = { ...decided.reviewCase, version: (before?.version ?? 0) + 1 };
  if (before) await updateRow(tx, before, after);
  else await tx.insert(ReviewCaseTable, after as never);
  if (after.certificate && !before?.certificate) await keepCertificateNumber(tx, after, after.certificate.number);
  await tx.insert(HistoryTable, { ...change, caseId: after.id, version: after.version, after });
  await appendToOutbox(tx, letterOf(after, decided.events, change.at));
  return after;
}

/** Events about a case: their key is the joint case's id for a component, their subject always the case's own (architecture 5). */
export const letterOf = ({ id, jointCaseId }: ReviewCase, events: readonly HallEvent[], time: string): Letter => ({
  stream: { key: jointCaseId ?? id, subject: id, time },
  events,
});

/** Writes the row if it is still the version decided on. Throws StaleRow. */
export async function updateRow(tx: Transaction, before: ReviewCase, after: ReviewCase): Promise<void> {
  const { id, ...columns } = after;
  const written = await tx.update(ReviewCaseTable, { id, version: before.version }, columns as never);
  if (written.affected !== 1) throw new StaleRow(id);
}

/** Two cases that take one number at the same moment meet at the key: the second reads again. */
export async function keepCertificateNumber(
  tx: Transaction,
  { id, departmentCode }: ReviewCase,
  number: string,
): Promise<void> {
  const kept: unknown[] = await tx.query(
    `INSERT INTO certificate_number (department_code, certificate_number, case_id) VALUES ($1, $2, $3)
     ON CONFLICT DO NOTHING RETURNING case_id`,
    [departmentCode, number, id],
  );
  if (kept.length !== 1) throw new StaleRow(id);
}
