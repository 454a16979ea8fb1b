import type { Database } from '@hall/transaction';
import { In } from 'typeorm';
import type { Collection } from '../../domain/collection.ts';
import { CollectionTable } from './collection-table.ts';

/** Who has received the results of these cases, of each the last round's, in the order asked; null where nobody has. */
export async function readCollections(database: Database, caseIds: readonly string[]): Promise<(Collection | null)[]> {
  const where = { caseId: In([...caseIds]) };
  const found = await database.manager.find(CollectionTable, { where, order: { round: 'DESC' } });
  return caseIds.map((id) => found.find(({ caseId }) => caseId === id) ?? null);
}
