import { historyTable, type HistoryRow } from '@hall/transaction';
import type { EntitySchema } from 'typeorm';

/** What has happened to each delivery: one row a change. */
export const HistoryTable: EntitySchema<HistoryRow<'caseId'>> = historyTable('caseId', 'case_id');
