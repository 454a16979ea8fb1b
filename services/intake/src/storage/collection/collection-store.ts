import type { Transaction } from '@hall/transaction';
import { IsNull } from 'typeorm';
import type { Collection } from '../../domain/collection/collection.ts';
import { CollectionTable } from './collection-table.ts';

/** Adds who has received a result. The same report again changes nothing, also where it has been voided since. */
export const addCollection = async (tx: Transaction, collection: Collection): Promise<void> =>
  void (await tx.createQueryBuilder().insert().into(CollectionTable).values(collection).orIgnore().execute());

/**
 * Notes that a delivery did not happen: its proof stays on file and no longer counts. The same report again, or one of a delivery that is not on file, changes nothing.
 */
export async function voidCollection(
  tx: Transaction,
  service: Pick<Collection, 'caseId' | 'round' | 'deliveredAt'>,
  voidedAt: string,
): Promise<void> {
  await tx.update(CollectionTable, { ...service, voidedAt: IsNull() }, { voidedAt });
}
