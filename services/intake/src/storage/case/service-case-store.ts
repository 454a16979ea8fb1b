import { lockRow, type Transaction } from '@hall/transaction';
import { In } from 'typeorm';
import type { JointCase } from '../../domain/joint-case/joint-case.ts';
import type { ServiceCase, WindowReceipt } from '../../domain/case/service-case.ts';
import { ApplicantTable } from '../applicant/applicant-table.ts';
import { JointCaseTable } from '../joint-case/joint-case-table.ts';
import { ServiceCaseTable } from './service-case-table.ts';

/** The case with this id, locked until the transaction ends. Of two requests about one case, the second sees what the first has left. */
export const lockCase = (tx: Transaction, id: string): Promise<ServiceCase | undefined> =>
  lockRow(tx, ServiceCaseTable, id);

/** The cases with these ids. */
export const listCases = (tx: Transaction, ids: readonly string[]): Promise<ServiceCase[]> =>
  tx.findBy(ServiceCaseTable, { id: In([...ids]) });

/** Those of these cases that were filed on line and that nobody has looked at yet. */
export const listSubmitted = (tx: Transaction, ids: readonly string[]): Promise<ServiceCase[]> =>
  tx.findBy(ServiceCaseTable, { id: In([...ids]), status: 'SUBMITTED' });

/** The case with this case number, or else the one that was keyed in from the paper receipt with this number (B48). */
export const findCaseByNumber = async (tx: Transaction, number: string): Promise<ServiceCase | undefined> =>
  (await tx.findOneBy(ServiceCaseTable, { caseNumber: number })) ??
  (await tx.findOneBy(ServiceCaseTable, { paperNumber: number })) ??
  undefined;

/**
 * Whether a case has already been keyed in from the paper with this number. Of two who key it in at once, the second waits for the first.
 */
export async function isPaperNumberTaken(tx: Transaction, paperNumber: string | null): Promise<boolean> {
  if (paperNumber === null) return false;
  await tx.query(`SELECT pg_advisory_xact_lock(hashtext('paper_number'), hashtext($1))`, [paperNumber]);
  return tx.existsBy(ServiceCaseTable, { paperNumber });
}

/** The joint case with this number. */
export const findJointCaseByNumber = async (tx: Transaction, jointCaseNumber: string): Promise<JointCase | undefined> =>
  (await tx.findOneBy(JointCaseTable, { jointCaseNumber })) ?? undefined;

/** The identity number of the applicant of a receipt. It is only compared with, and never sent anywhere. */
export const getIdNumberOf = async (
  tx: Transaction,
  { applicantId }: Pick<WindowReceipt, 'applicantId'>,
): Promise<string> => (await tx.findOneByOrFail(ApplicantTable, { id: applicantId })).idNumber;

/**
 * The next serials of the day, this many, in ascending order. They come from a cycling sequence, so that receipts never wait for each other (N4).
 */
export async function nextCaseSerials(tx: Transaction, count: number): Promise<readonly number[]> {
  const rows: { serial: string }[] = await tx.query(
    `SELECT nextval('service_case_serial') AS serial FROM generate_series(1, $1)`,
    [count],
  );
  return rows.map(({ serial }) => Number(serial));
}
