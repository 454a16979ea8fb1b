import { leaveToCommit, StaleRow, type Transaction } from '@hall/transaction';
import { In } from 'typeorm';
import type { OpenNotice, Supplement, WithdrawalRequest } from '../../domain/requests/requests.ts';
import { OpenNoticeTable, SupplementTable, WithdrawalRequestTable } from './request-tables.ts';

/** The open notice of a case. */
export const findOpenNotice = async (tx: Transaction, caseId: string): Promise<OpenNotice | undefined> =>
  (await tx.findOneBy(OpenNoticeTable, { caseId, isOpen: true })) ?? undefined;

/** That a case has no open notice any more, as of this round. */
export type ClosedNotice = Pick<OpenNotice, 'caseId' | 'round'>;

/** Saves open notices, one for each case. A notice takes the place of the earlier one, but never of a notice of a later round. */
export async function saveOpenNotices(tx: Transaction, notices: readonly OpenNotice[]): Promise<void> {
  const rows = notices.map(({ caseId, round, entries, supplyBy }) => ({
    case_id: caseId,
    round,
    entries,
    supply_by: supplyBy,
    is_open: true,
  }));
  if (rows.length === 0) return;
  await tx.query(
    `INSERT INTO open_notice SELECT * FROM jsonb_populate_recordset(null::open_notice, $1::jsonb)
     ON CONFLICT (case_id) DO UPDATE SET round = EXCLUDED.round, entries = EXCLUDED.entries, supply_by = EXCLUDED.supply_by,
       is_open = true
     WHERE open_notice.round <= EXCLUDED.round`,
    [JSON.stringify(rows)],
  );
}

/** Closes the notices of these cases, except those of a later round. */
export async function closeNotices(tx: Transaction, closed: readonly ClosedNotice[]): Promise<void> {
  if (closed.length === 0) return;
  const caseIds = closed.map(({ caseId }) => caseId);
  const rounds = closed.map(({ round }) => round);
  const update = `
    UPDATE open_notice o SET is_open = false FROM unnest($1::uuid[], $2::int[]) AS c (case_id, round)
    WHERE o.case_id = c.case_id AND o.round <= c.round`;
  await leaveToCommit(tx, update, [caseIds, rounds]);
}

/** Adds what was handed in. */
export const addSupplement = async (tx: Transaction, supplement: Supplement): Promise<void> =>
  void (await tx.insert(SupplementTable, supplement as never));

/** The request to withdraw that review has not answered yet. */
export const findWithdrawal = async (tx: Transaction, caseId: string): Promise<WithdrawalRequest | undefined> =>
  (await tx.findOneBy(WithdrawalRequestTable, { caseId, isAnswered: false })) ?? undefined;

/**
 * Adds a request to withdraw, which is open until it is answered. Throws StaleRow when somebody else has just added one: a case has one open request.
 */
export async function addWithdrawal(tx: Transaction, request: WithdrawalRequest): Promise<void> {
  const insert = tx
    .createQueryBuilder()
    .insert()
    .into(WithdrawalRequestTable)
    .values({ ...request, isAnswered: false });
  const { raw } = await insert.orIgnore().returning('case_id').execute();
  if ((raw as unknown[]).length !== 1) throw new StaleRow(request.caseId);
}

/** Notes that review has answered the requests about these cases. */
export const closeWithdrawals = async (tx: Transaction, caseIds: readonly string[]): Promise<void> =>
  void (
    caseIds.length > 0 &&
    (await tx.update(WithdrawalRequestTable, { caseId: In([...caseIds]), isAnswered: false }, { isAnswered: true }))
  );
