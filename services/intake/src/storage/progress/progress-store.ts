import { insertRows, rowsOf, type Transaction } from '@hall/transaction';
import { In, type EntitySchema } from 'typeorm';
import type { Progress } from '../../domain/progress/stage.ts';
import type { TimelineEntry } from '../../domain/progress/timeline.ts';
import { CaseProgressTable, TimelineTable } from './progress-table.ts';

/** The last word of a service about a case, and when it was said (RFC 3339). */
export type Word = Progress & { readonly caseId: string; readonly occurredAt: string };

/** Which of these cases and joint cases were received here. */
export async function listReceived(tx: Transaction, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows: { id: string }[] = await tx.query(
    `SELECT id FROM service_case WHERE id = ANY($1::uuid[]) UNION ALL SELECT id FROM joint_case WHERE id = ANY($1::uuid[])`,
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
}

/** What is known of these cases. */
export const listProgress = (tx: Transaction, caseIds: readonly string[]): Promise<Word[]> =>
  tx.findBy(CaseProgressTable, { caseId: In(caseIds) });

/** Keeps words, one for each case and service; messages of one case come one after the other, so there is no race. */
export async function saveProgress(tx: Transaction, words: readonly Word[]): Promise<void> {
  if (words.length > 0) await tx.upsert(CaseProgressTable, [...words], ['caseId', 'source']);
}

/** What was told of a case, in the order in which it was told. */
export const listTimeline = (tx: Transaction, caseId: string): Promise<TimelineEntry[]> =>
  tx.find(TimelineTable, { where: { caseId }, order: { place: 'ASC' } });

/** Adds entries to the timeline. */
export const addTimelineEntries = (tx: Transaction, entries: readonly TimelineEntry[]): Promise<void> =>
  insertRows(tx, rowsOf(TimelineTable as EntitySchema<TimelineEntry>, entries));
