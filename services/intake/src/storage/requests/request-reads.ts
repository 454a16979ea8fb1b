import type { Database } from '@hall/transaction';
import { In } from 'typeorm';
import { allOwed, type OpenNotice, type Owed, type Supplement } from '../../domain/requests/requests.ts';
import { OpenNoticeTable, OwedTable, SupplementTable, WithdrawalRequestTable } from './request-tables.ts';

/** The open notices of these cases, in the order asked for; null where there is none. */
export async function readOpenNotices(database: Database, caseIds: readonly string[]): Promise<(OpenNotice | null)[]> {
  const found = await database.manager.findBy(OpenNoticeTable, { caseId: In([...caseIds]), isOpen: true });
  return caseIds.map((id) => found.find(({ caseId }) => caseId === id) ?? null);
}

/** Everything that these cases owe, in the order asked for. */
export async function readOwed(database: Database, caseIds: readonly string[]): Promise<(readonly Owed[])[]> {
  const notices = await readOpenNotices(database, caseIds);
  const found = await database.manager.find(OwedTable, { where: { caseId: In([...caseIds]) }, order: { head: 'ASC' } });
  return caseIds.map((id, at) =>
    allOwed(
      notices[at],
      found.filter(({ caseId }) => caseId === id),
    ),
  );
}

/** What was handed in for these cases, each list oldest first, in the order asked for. */
export async function readSupplements(database: Database, caseIds: readonly string[]): Promise<Supplement[][]> {
  const where = { caseId: In([...caseIds]) };
  const found = await database.manager.find(SupplementTable, { where, order: { handedInAt: 'ASC', id: 'ASC' } });
  return caseIds.map((id) => found.filter(({ caseId }) => caseId === id));
}

/** For each of these cases whether review still has to answer a request to withdraw, in the order asked for. */
export async function readPendingWithdrawals(database: Database, caseIds: readonly string[]): Promise<boolean[]> {
  const found = await database.manager.findBy(WithdrawalRequestTable, { caseId: In([...caseIds]), isAnswered: false });
  return caseIds.map((id) => found.some(({ caseId }) => caseId === id));
}
