import type { Database } from '@hall/transaction';
import { In } from 'typeorm';
import type { OfficialDocument } from '../../domain/documents/official-document.ts';
import { OfficialDocumentTable } from './official-document-table.ts';

/** The documents of these cases, of all rounds, in the order of their issue. */
export async function readDocuments(database: Database, caseIds: readonly string[]): Promise<OfficialDocument[][]> {
  const rows = await database.manager.find(OfficialDocumentTable, {
    where: { caseId: In([...caseIds]) },
    order: { round: 'ASC', issuedAt: 'ASC', serial: 'ASC', type: 'ASC' },
  });
  return caseIds.map((id) => rows.filter(({ caseId }) => caseId === id));
}
