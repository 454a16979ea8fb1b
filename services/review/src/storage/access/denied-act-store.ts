import type { Transaction } from '@hall/transaction';
import type { DeniedAct } from '../../domain/access/denied-act.ts';
import { DeniedActTable } from './denied-act-table.ts';

/** Adds the entry; the same request tried again adds none. */
export const addDeniedAct = async (tx: Transaction, act: DeniedAct): Promise<void> =>
  void (await tx.createQueryBuilder().insert().into(DeniedActTable).values(act).orIgnore().execute());
