import type { Database } from '@hall/transaction';
import { In } from 'typeorm';
import type { OpenNotice } from '../../domain/requests/requests.ts';
import { OpenNoticeTable, WithdrawalRequestTable } from './request-tables.ts';

/** The open notices of these cases, in the order asked; null where there is none. */
export async function readOpenNotices(database: Database, caseIds: readonly string[]): Promise<(OpenNotice | null)[]> {
  const found = await database.manager.findBy(OpenNoticeTable, { caseId: In([...caseIds]), isOpen: true });
  return caseIds.map((id) => found.find(({ caseId }) => caseId === id) ?? null);
}

/** Whether review still has to answer a request to withdraw, in the order asked. */
export async function readPendingWithdrawals(database: Database, caseIds: readonly string[]): Promise<boolean[]> {
  const found = await database.manager.findBy(WithdrawalRequestTable, { caseId: In([...caseIds]), isAnswered: false });
  return caseIds.map((id) => found.some(({ caseId }) => caseId === id));
}
