import { historyTable, type HistoryRow } from '@hall/transaction';
import type { EntitySchema } from 'typeorm';

/** What has happened to each ticket and each question: one row a change. */
export const HistoryTable: EntitySchema<HistoryRow<'subjectId'>> = historyTable('subjectId', 'subject_id');
