import type { Database } from '@hall/transaction';
import { In } from 'typeorm';
import { ArchiveRecordTable, type SealedArchiveRecord } from './archive-table.ts';

export type { SealedArchiveRecord };

/** For each of these cases the last list of its file, in the order asked for; null where the file was never closed. */
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
