import { instant, type Transaction } from '@hall/transaction';
import { EntitySchema } from 'typeorm';
import type { FailedQueries } from '../../domain/progress/progress-query.ts';

/** For each case the number of wrong answers of people who have asked for its progress. */
export const FailedQueryTable = new EntitySchema<FailedQueries & { caseId: string }>({
  name: 'FailedQuery',
  tableName: 'failed_progress_query',
  columns: {
    caseId: { type: 'uuid', primary: true, name: 'case_id' },
    since: { type: 'timestamptz', transformer: instant },
    count: { type: 'integer' },
  },
});

/** The wrong answers about a case, locked until the transaction ends, so that guesses which are sent at once are counted one by one. */
export async function findFailedQueries(tx: Transaction, caseId: string): Promise<FailedQueries | undefined> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtext('failed_progress_query'), hashtext($1))`, [caseId]);
  return (await tx.findOneBy(FailedQueryTable, { caseId })) ?? undefined;
}

/** Saves the number of wrong answers. */
export const saveFailedQueries = async (tx: Transaction, caseId: string, failed: FailedQueries): Promise<void> =>
  void (await tx.upsert(FailedQueryTable, { caseId, ...failed }, ['caseId']));
