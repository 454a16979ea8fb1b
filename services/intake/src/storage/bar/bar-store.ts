import type { Transaction } from '@hall/transaction';
import type { Bar } from '../../domain/receipt/earlier-applications.ts';
import { ApplicationBarTable } from './bar-table.ts';

/** The bars of this applicant for this item, over or not. */
export const listBars = (tx: Transaction, applicantId: string, itemCode: string): Promise<Bar[]> =>
  tx.findBy(ApplicationBarTable, { applicantId, itemCode });

/** Keeps a bar; told again it stays as it was told first. */
export const addBar = async (tx: Transaction, bar: Bar): Promise<void> =>
  void (await tx.createQueryBuilder().insert().into(ApplicationBarTable).values(bar).orIgnore().execute());
