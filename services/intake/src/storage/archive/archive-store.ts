import { insertRows, rowsOf, type Transaction } from '@hall/transaction';
import type { ArchiveRecord } from '../../domain/archive/archive.ts';
import { ArchiveRecordTable } from './archive-table.ts';

/** The number of lists that were made of the file of this case. */
export const countArchiveRecords = (tx: Transaction, caseId: string): Promise<number> =>
  tx.countBy(ArchiveRecordTable, { caseId });

/**
 * Adds the list of a closed file, sealed with a hash: whoever reads it later can prove that nothing was added to it or taken out of it.
 */
export async function addArchiveRecord(tx: Transaction, record: ArchiveRecord): Promise<void> {
  const [{ sha256 }]: [{ sha256: string }] = await tx.query(
    `SELECT encode(sha256(convert_to($1::jsonb::text, 'UTF8')), 'hex') AS sha256`,
    [JSON.stringify({ files: record.files, materials: record.materials })],
  );
  await insertRows(tx, rowsOf(ArchiveRecordTable, [{ ...record, sha256 }]));
}
