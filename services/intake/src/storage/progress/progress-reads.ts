import { readRows, type Database } from '@hall/transaction';
import type { Progress } from '../../domain/progress/stage.ts';
import { CaseProgressTable, TimelineTable, type ToldEntry } from './progress-table.ts';

export type { ToldEntry };

const OF_CASES = 'p WHERE p.case_id = ANY($1::uuid[])';

/** What the other services have reported last of these cases, in the order asked for. */
export async function readProgress(database: Database, caseIds: readonly string[]): Promise<Progress[][]> {
  const found = await readRows(database, CaseProgressTable, OF_CASES, [caseIds]);
  return caseIds.map((caseId) => found.filter((reported) => reported.caseId === caseId));
}

/** The timelines of these cases, each oldest first, in the order asked for. */
export async function readTimelines(database: Database, caseIds: readonly string[]): Promise<ToldEntry[][]> {
  const found = await readRows(database, TimelineTable, OF_CASES, [caseIds]);
  return caseIds.map((caseId) => found.filter((entry) => entry.caseId === caseId).sort(asTold));
}

/** Sorts entries, the oldest first; those of one moment in the order in which they were reported. */
export const asTold = (one: ToldEntry, other: ToldEntry): number =>
  one.occurredAt.localeCompare(other.occurredAt) || one.place - other.place;
