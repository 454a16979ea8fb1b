import { historyTable } from '@hall/transaction';

/** What has happened to each case, each joint case and each question of a window: one row a change. */
export const HistoryTable = historyTable('caseId', 'case_id');
