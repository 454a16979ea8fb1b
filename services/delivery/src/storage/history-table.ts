import { historyTable } from '@hall/transaction';

/** What has happened to each delivery: one row a change. */
export const HistoryTable = historyTable('caseId', 'case_id');
