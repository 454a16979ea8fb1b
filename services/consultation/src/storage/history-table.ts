import { historyTable } from '@hall/transaction';

/** What has happened to each ticket and each question: one row a change. */
export const HistoryTable = historyTable('subjectId', 'subject_id');
