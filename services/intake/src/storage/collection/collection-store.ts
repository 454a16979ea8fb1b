import type { Transaction } from '@hall/transaction';
import type { Collection } from '../../domain/collection.ts';
import { CollectionTable } from './collection-table.ts';

/** Keeps who has received a result; the same told again changes nothing. */
export const addCollection = async (tx: Transaction, collection: Collection): Promise<void> =>
  void (await tx.createQueryBuilder().insert().into(CollectionTable).values(collection).orIgnore().execute());
