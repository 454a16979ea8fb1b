import { appendToOutbox } from '@hall/messaging';
import { insertRows, type Transaction } from '@hall/transaction';
import type { JointCase } from '../domain/joint-case/joint-case.ts';
import type { JointDecided } from '../domain/joint-case/joint-receipt.ts';
import { HistoryTable } from './history-table.ts';
import { JointCaseTable } from './joint-case-table.ts';
import { ServiceCaseTable } from './service-case-table.ts';
import type { Change } from './service-case-store.ts';

/** So many serials of the day, in their order: from a cycling sequence, so that receipts never wait for each other (domain 5.5). */
export async function nextCaseSerials(tx: Transaction, count: number): Promise<readonly number[]> {
  const rows: { serial: string }[] = await tx.query(
    `SELECT nextval('service_case_serial') AS serial FROM generate_series(1, $1)`,
    [count],
  );
  return rows.map(({ serial }) => Number(serial));
}

/**
 * The only door for a joint case, in this order: its row and those of its component cases, their history, the one event. All of
 * it exists, or nothing. Answers the joint case as saved.
 */
export async function saveJointReceipt(
  tx: Transaction,
  { jointCase, components, events }: JointDecided,
  change: Change,
): Promise<JointCase> {
  await insertRows(tx, JointCaseTable, [jointCase]);
  await insertRows(tx, ServiceCaseTable, components);
  await insertRows(
    tx,
    HistoryTable,
    [jointCase, ...components].map((after) => ({ ...change, caseId: after.id, version: after.version, after })),
  );
  await appendToOutbox(tx, { stream: { key: jointCase.id, time: change.at }, events });
  return jointCase;
}
