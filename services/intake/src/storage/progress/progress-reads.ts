import type { Database } from '@hall/transaction';
import { In } from 'typeorm';
import type { Progress } from '../../domain/progress/stage.ts';
import { CaseProgressTable, TimelineTable, type ToldEntry } from './progress-table.ts';

export type { ToldEntry };

/** What the other services have reported last of these cases, in the order asked for. */
export async function readProgress(database: Database, caseIds: readonly string[]): Promise<Progress[][]> {
  const found = await database.manager.findBy(CaseProgressTable, { caseId: In([...caseIds]) });
  return caseIds.map((caseId) => found.filter((reported) => reported.caseId === caseId));
}

/** The timelines of these cases, each oldest first, in the order asked for. */
export async function readTimelines(database: Database, caseIds: readonly string[]): Promise<ToldEntry[][]> {
  const found = await database.manager.findBy(TimelineTable, { caseId: In([...caseIds]) });
  return caseIds.map((caseId) => found.filter((entry) => entry.caseId === caseId).sort(asTold));
}

/** Sorts entries, the oldest first; those of one moment in the order in which they were reported. */
export const asTold = (one: ToldEntry, other: ToldEntry): number =>
  one.occurredAt.localeCompare(other.occurredAt) || one.place - other.place;
