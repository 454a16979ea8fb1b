import { appendToOutbox, type Letter } from '@hall/messaging';
import type { HallEvent } from '@hall/event-contracts';
import { insertRows, updateRows, type ChangedRow, type Transaction } from '@hall/transaction';
import type { JointCase } from '../domain/joint-case/joint-case.ts';
import type { ReviewCase } from '../domain/review-case.ts';
import { HistoryTable } from './history-table.ts';
import { JointCaseTable } from './joint-case/joint-case-table.ts';
import { keepCertificateNumber, letterOf, type Change } from './review-case-store.ts';
import { ReviewCaseTable } from './review-case-table.ts';

/** One change of one case or joint case, with what the others must hear, because of one act. */
export type Step =
  | {
      readonly kind: 'case';
      readonly before: ReviewCase;
      readonly after: ReviewCase;
      readonly events: readonly HallEvent[];
      readonly change: Change;
    }
  | {
      readonly kind: 'joint';
      readonly before: JointCase;
      readonly after: JointCase;
      readonly events: readonly HallEvent[];
      readonly change: Change;
    };

/**
 * The only door for changes, in this order: the cases, the joint cases, the history of every step, the events. Steps of one case
 * follow each other; its row is written once, if it is still the version of the first step. Throws StaleRow. Never `save()`: it
 * neither checks nor keeps the version.
 */
export async function saveDecisions(tx: Transaction, steps: readonly Step[]): Promise<void> {
  const cases = steps.filter((step) => step.kind === 'case');
  const joints = steps.filter((step) => step.kind === 'joint');
  await updateRows(tx, ReviewCaseTable, firstToLast(cases));
  await updateRows(tx, JointCaseTable, firstToLast(joints));
  for (const { before, after } of cases)
    if (after.certificate && !before.certificate) await keepCertificateNumber(tx, after, after.certificate.number);
  await insertRows(
    tx,
    HistoryTable,
    steps.map(({ after, change }) => ({ ...change, caseId: after.id, version: after.version, after })),
  );
  await appendToOutbox(tx, ...steps.map(letterFor));
}

/** Each row once: what it was before the first step, and what it is after the last. */
function firstToLast<Row extends { readonly id: string }>(steps: readonly ChangedRow<Row>[]): ChangedRow<Row>[] {
  const rows = new Map<string, ChangedRow<Row>>();
  for (const { before, after } of steps) rows.set(after.id, { before: rows.get(after.id)?.before ?? before, after });
  return [...rows.values()].sort((one, other) => (one.after.id < other.after.id ? -1 : 1));
}

const letterFor = (step: Step): Letter =>
  step.kind === 'case'
    ? letterOf(step.after, step.events, step.change.at)
    : { stream: { key: step.after.id, time: step.change.at }, events: step.events };
