import type { Database } from '@hall/transaction';
import { In } from 'typeorm';
import { ArchiveRecordTable, type SealedArchiveRecord } from './archive-table.ts';

export type { SealedArchiveRecord };

/** The lists of these cases' files, in the order asked; null where the file is open. */
export async function readArchiveRecords(
  database: Database,
  caseIds: readonly string[],
): Promise<(SealedArchiveRecord | null)[]> {
  const rows = await database.manager.findBy(ArchiveRecordTable, { caseId: In([...caseIds]) });
  return caseIds.map((id) => rows.find(({ caseId }) => caseId === id) ?? null);
}
