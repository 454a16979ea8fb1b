import type { Database } from '@hall/transaction';
import { In, IsNull } from 'typeorm';
import type { Collection } from '../../domain/collection/collection.ts';
import { CollectionTable } from './collection-table.ts';

/**
 * For each of these cases who has received its result, by the last delivery that really happened, in the order asked for. Null where nobody
 * has, also after what was sent has come back.
 */
export async function readCollections(database: Database, caseIds: readonly string[]): Promise<(Collection | null)[]> {
  const found = await database.manager.find(CollectionTable, {
    where: { caseId: In([...caseIds]), voidedAt: IsNull() },
    order: { round: 'DESC', deliveredAt: 'DESC' },
  });
  return caseIds.map((id) => found.find(({ caseId }) => caseId === id) ?? null);
}
