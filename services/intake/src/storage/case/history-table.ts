import { historyTable } from '@hall/transaction';

/** What has happened to each case and each joint case: one row a change. */
export const HistoryTable = historyTable('caseId', 'case_id');
