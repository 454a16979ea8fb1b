import type { Transaction } from '@hall/transaction';
import { IsNull, LessThan } from 'typeorm';
import type { Bar } from '../../domain/earlier-applications/earlier-applications.ts';
import { ApplicationBarTable } from './bar-table.ts';

/** The bars of this applicant for this item that were not lifted, also those that are over. */
export const listBars = (tx: Transaction, applicantId: string, itemCode: string): Promise<Bar[]> =>
  tx.findBy(ApplicationBarTable, { applicantId, itemCode, liftedAt: IsNull() });

/** Lifts the bars that were decided on this case in earlier rounds. */
export const liftBars = async (
  tx: Transaction,
  { caseId, round }: Pick<Bar, 'caseId' | 'round'>,
  liftedAt: string,
): Promise<void> =>
  void (await tx.update(ApplicationBarTable, { caseId, round: LessThan(round), liftedAt: IsNull() }, { liftedAt }));

/** Adds a bar. Reported again, it stays as it was reported first. */
export const addBar = async (tx: Transaction, bar: Bar): Promise<void> =>
  void (await tx.createQueryBuilder().insert().into(ApplicationBarTable).values(bar).orIgnore().execute());
