import { insertRows, leaveToCommit, rowsOf, sentRows, shapeOf, type Transaction } from '@hall/transaction';
import { In, type EntitySchema } from 'typeorm';
import type { Progress } from '../../domain/progress/stage.ts';
import type { TimelineEntry } from '../../domain/progress/timeline.ts';
import { CaseProgressTable, TimelineTable } from './progress-table.ts';

/** What a service has reported last about a case, and when that happened (RFC 3339). */
export type ReportedProgress = Progress & { readonly caseId: string; readonly occurredAt: string };

/** The ids of those of these cases and joint cases that are known here. */
export async function listReceived(tx: Transaction, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows: { id: string }[] = await tx.query(
    `SELECT id FROM service_case WHERE id = ANY($1::uuid[]) UNION ALL SELECT id FROM joint_case WHERE id = ANY($1::uuid[])`,
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
}

/** What the other services have reported last of these cases. */
export const listProgress = (tx: Transaction, caseIds: readonly string[]): Promise<ReportedProgress[]> =>
  tx.findBy(CaseProgressTable, { caseId: In(caseIds) });

/**
 * Saves the last reports, one for each case and service. The messages about one case arrive one after the other, so that no lock is needed.
 */
export async function saveProgress(tx: Transaction, reported: readonly ReportedProgress[]): Promise<void> {
  if (reported.length === 0) return;
  const { columns, valuesOf } = shapeOf(tx, CaseProgressTable);
  const names = columns.map(({ name }) => name);
  const { from, valueOf, parameters } = sentRows(columns, reported.map(valuesOf), 1);
  const upsert = `
    INSERT INTO case_progress (${names.join(', ')}) SELECT ${names.map(valueOf).join(', ')} FROM ${from}
    ON CONFLICT (case_id, source) DO UPDATE SET
      round = EXCLUDED.round, told_status = EXCLUDED.told_status, occurred_at = EXCLUDED.occurred_at`;
  await leaveToCommit(tx, upsert, parameters);
}

/** The timeline of a case, in the order in which it was reported. */
export const listTimeline = (tx: Transaction, caseId: string): Promise<TimelineEntry[]> =>
  tx.find(TimelineTable, { where: { caseId }, order: { place: 'ASC' } });

/** Adds entries to timelines. */
export const addTimelineEntries = (tx: Transaction, entries: readonly TimelineEntry[]): Promise<void> =>
  insertRows(tx, rowsOf(TimelineTable as EntitySchema<TimelineEntry>, entries));
