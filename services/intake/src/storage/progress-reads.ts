import type { Database } from '@hall/transaction';
import { In } from 'typeorm';
import type { Progress } from '../domain/progress/stage.ts';
import type { TimelineEntry } from '../domain/progress/timeline.ts';
import { CaseProgressTable, TimelineTable } from './progress-table.ts';

/** What the other services last said of these cases, in the order asked. */
export async function readProgress(database: Database, caseIds: readonly string[]): Promise<Progress[][]> {
  const found = await database.manager.findBy(CaseProgressTable, { caseId: In([...caseIds]) });
  return caseIds.map((caseId) => found.filter((word) => word.caseId === caseId));
}

/** What others told of these cases, oldest first, in the order asked. */
export async function readTimelines(database: Database, caseIds: readonly string[]): Promise<TimelineEntry[][]> {
  const found = await database.manager.find(TimelineTable, {
    where: { caseId: In([...caseIds]) },
    order: { occurredAt: 'ASC', eventId: 'ASC' },
  });
  return caseIds.map((caseId) => found.filter((entry) => entry.caseId === caseId));
}
