import { insertRows, lockRow, rowsOf, updateRows, type Transaction } from '@hall/transaction';
import type { CaseDraft } from '../../domain/online/draft.ts';
import { CaseDraftTable } from './draft-table.ts';

/** The draft with this id, open or not, locked until the transaction ends. */
export const lockDraft = (tx: Transaction, id: string): Promise<CaseDraft | undefined> =>
  lockRow(tx, CaseDraftTable, id);

/** The number of open drafts of this applicant. */
export const countDrafts = (tx: Transaction, applicantId: string): Promise<number> =>
  tx.countBy(CaseDraftTable, { applicantId, state: 'OPEN' });

/** Saves a draft: a new one, or the next version of `before`. Throws StaleRow where `before` is not the current version. */
export const saveDraftRow = (tx: Transaction, before: CaseDraft | null, after: CaseDraft): Promise<void> =>
  before ? updateRows(tx, CaseDraftTable, [{ before, after }]) : insertRows(tx, rowsOf(CaseDraftTable, [after]));
