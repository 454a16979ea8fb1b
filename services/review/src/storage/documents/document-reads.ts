import { readRows, type Database } from '@hall/transaction';
import type { OfficialDocument } from '../../domain/documents/official-document.ts';
import { WholeDocumentTable } from './official-document-table.ts';

/** The documents of these cases, of all rounds, in the order of their issue. */
export async function readDocuments(database: Database, caseIds: readonly string[]): Promise<OfficialDocument[][]> {
  const issued = 'd WHERE d.case_id = ANY($1::uuid[]) ORDER BY d.round, d.issued_at, d.serial, d.type';
  const rows = await readRows(database, WholeDocumentTable, issued, [caseIds]);
  return caseIds.map((id) => rows.filter(({ caseId }) => caseId === id));
}
