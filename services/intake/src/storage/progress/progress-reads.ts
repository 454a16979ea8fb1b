import type { Database } from '@hall/transaction';
import { In } from 'typeorm';
import type { Progress } from '../../domain/progress/stage.ts';
import { CaseProgressTable, TimelineTable, type ToldEntry } from './progress-table.ts';

export type { ToldEntry };

/** What the other services last said of these cases, in the order asked. */
export async function readProgress(database: Database, caseIds: readonly string[]): Promise<Progress[][]> {
  const found = await database.manager.findBy(CaseProgressTable, { caseId: In([...caseIds]) });
  return caseIds.map((caseId) => found.filter((word) => word.caseId === caseId));
}

/** What others told of these cases, oldest first, in the order asked. */
export async function readTimelines(database: Database, caseIds: readonly string[]): Promise<ToldEntry[][]> {
  const found = await database.manager.findBy(TimelineTable, { caseId: In([...caseIds]) });
  return caseIds.map((caseId) => found.filter((entry) => entry.caseId === caseId).sort(asTold));
}

/** Oldest first; of one moment, as it was told. */
export const asTold = (one: ToldEntry, other: ToldEntry): number =>
  one.occurredAt.localeCompare(other.occurredAt) || one.place - other.place;
