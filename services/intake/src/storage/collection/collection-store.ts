import type { Transaction } from '@hall/transaction';
import { IsNull } from 'typeorm';
import type { Collection } from '../../domain/collection/collection.ts';
import { CollectionTable } from './collection-table.ts';

/** Keeps who has received a result; the same told again changes nothing, also where it was voided since. */
export const addCollection = async (tx: Transaction, collection: Collection): Promise<void> =>
  void (await tx.createQueryBuilder().insert().into(CollectionTable).values(collection).orIgnore().execute());

/** Notes that a service did not happen: its proof stays on file and no longer counts. Told again, or of a service that is not on file, nothing changes. */
export async function voidCollection(
  tx: Transaction,
  service: Pick<Collection, 'caseId' | 'round' | 'deliveredAt'>,
  voidedAt: string,
): Promise<void> {
  await tx.update(CollectionTable, { ...service, voidedAt: IsNull() }, { voidedAt });
}
