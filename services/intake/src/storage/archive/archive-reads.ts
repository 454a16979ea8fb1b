import type { Database } from '@hall/transaction';
import { In } from 'typeorm';
import { ArchiveRecordTable, type SealedArchiveRecord } from './archive-table.ts';

export type { SealedArchiveRecord };

/** The last list of each of these cases' files, in the order asked; null where none was ever closed. */
export async function readArchiveRecords(
  database: Database,
  caseIds: readonly string[],
): Promise<(SealedArchiveRecord | null)[]> {
  const rows = await database.manager.find(ArchiveRecordTable, {
    where: { caseId: In([...caseIds]) },
    order: { listNumber: 'DESC' },
  });
  return caseIds.map((id) => rows.find(({ caseId }) => caseId === id) ?? null);
}
