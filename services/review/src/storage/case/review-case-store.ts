import { StaleRow, type Transaction } from '@hall/transaction';
import { workStatuses } from '../../domain/case/status.ts';
import { isCaseId, type ReviewCase } from '../../domain/case/review-case.ts';
import { In } from 'typeorm';
import { CertificateNumberTable } from './certificate-number-table.ts';
import { ReviewCaseTable } from './review-case-table.ts';

/** The case as it is now, unlocked: what is to be changed is read through `CaseLedger`. */
export const findReviewCase = async (tx: Transaction, id: string): Promise<ReviewCase | undefined> =>
  isCaseId(id) ? ((await tx.findOneBy(ReviewCaseTable, { id })) ?? undefined) : undefined;

/**
 * Cases of their own, locked in the order of their ids until the transaction ends; of components only the joint cases to lock
 * first, because nobody changes a component without that.
 */
export async function lockReviewCases(
  tx: Transaction,
  ids: readonly string[],
): Promise<{ readonly singles: readonly ReviewCase[]; readonly jointCaseIds: readonly string[] }> {
  const known = [...new Set(ids)].filter(isCaseId);
  if (known.length === 0) return { singles: [], jointCaseIds: [] };
  const found: { id: string; jointCaseId: string | null }[] = await tx.query(
    `SELECT id, joint_case_id AS "jointCaseId" FROM review_case WHERE id = ANY($1::uuid[])`,
    [known],
  );
  const own = found.filter(({ jointCaseId }) => jointCaseId === null).map(({ id }) => id);
  const singles =
    own.length === 0
      ? []
      : await tx.find(ReviewCaseTable, {
          where: { id: In(own) },
          order: { id: 'ASC' },
          lock: { mode: 'pessimistic_write' },
        });
  return { singles, jointCaseIds: found.flatMap(({ jointCaseId }) => jointCaseId ?? []) };
}

/** The ids of the cases that some departments still work on and hear of by Kafka, in the order of receipt. */
export async function listWork(tx: Transaction, departmentCodes: readonly string[]): Promise<readonly string[]> {
  if (departmentCodes.length === 0) return [];
  const rows: { id: string }[] = await tx.query(
    `SELECT id FROM review_case
     WHERE department_code = ANY($1) AND status = ANY($2) AND integration = 'KAFKA' ORDER BY received_at, id`,
    [departmentCodes, workStatuses],
  );
  return rows.map(({ id }) => id);
}

/** Case numbers in which one of these applicants has broken a promise (容缺, B6), in whatever department: an earlier promise binds them all. */
export async function listBrokenPromises(tx: Transaction, { parties }: ReviewCase): Promise<readonly string[]> {
  const rows: { number: string }[] = await tx.query(
    `SELECT DISTINCT c.case_number AS number FROM review_case c CROSS JOIN LATERAL jsonb_array_elements(c.parties) AS p
     WHERE c.tolerance->>'state' = 'BREACHED' AND p->>'applicantId' = ANY($1) ORDER BY 1`,
    [parties.map(({ applicantId }) => applicantId)],
  );
  return rows.map(({ number }) => number);
}

/** Ids of cases with a promise that is open, or broken and still to be kept at the hand-out, of which no window was told. */
export async function listUntoldPromises(tx: Pick<Transaction, 'query'>, limit: number): Promise<readonly string[]> {
  const rows: { id: string }[] = await tx.query(
    `SELECT id FROM review_case WHERE tolerance IS NOT NULL AND tolerance->>'told' IS NULL AND delivered_at IS NULL
       AND status NOT IN ('REFUSED', 'WITHDRAWN', 'DEEMED_WITHDRAWN', 'TERMINATED')
       AND (tolerance->>'state' = 'OPEN' OR (tolerance->>'state' = 'BREACHED' AND tolerance->>'mode' = 'AT_DELIVERY'))
     ORDER BY id LIMIT $1`,
    [limit],
  );
  return rows.map(({ id }) => id);
}

/** Whether the department has given this number out: to another case, or to this one in an earlier round. */
export async function isCertificateNumberTaken(
  tx: Transaction,
  { departmentCode }: ReviewCase,
  certificateNumber: string,
): Promise<boolean> {
  return (await tx.findOneBy(CertificateNumberTable, { departmentCode, certificateNumber })) !== null;
}

/** Which of these numbers are given out already, each as `department number`. */
export async function listTakenNumbers(tx: Transaction, numbers: readonly string[]): Promise<Set<string>> {
  if (numbers.length === 0) return new Set();
  const found = await tx.findBy(CertificateNumberTable, { certificateNumber: In([...numbers]) });
  return new Set(found.map(({ departmentCode, certificateNumber }) => `${departmentCode} ${certificateNumber}`));
}

/**
 * Keeps the number that the department has given out. Two cases that take one number at the same moment meet at the key: the second is a StaleRow, and reads
 * again. It is left to the key alone, because `ON CONFLICT` makes PostgreSQL write more into its log for each number, and this hardly ever happens.
 */
export async function keepCertificateNumber(
  tx: Transaction,
  { id, departmentCode }: ReviewCase,
  number: string,
): Promise<void> {
  const insert = 'INSERT INTO certificate_number (department_code, certificate_number, case_id) VALUES ($1, $2, $3)';
  try {
    await tx.query(insert, [departmentCode, number, id]);
  } catch (fault) {
    throw isTaken(fault) ? new StaleRow(id, { cause: fault }) : fault;
  }
}

/** Whether PostgreSQL has refused a key that is there already. */
const isTaken = (fault: unknown): boolean => (fault as { readonly code?: unknown }).code === '23505';
