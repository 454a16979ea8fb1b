import type { Transaction } from '@hall/transaction';
import { IsNull, LessThan } from 'typeorm';
import type { Bar } from '../../domain/earlier-applications/earlier-applications.ts';
import { isId } from '../../domain/case/service-case.ts';
import { ApplicationBarTable } from './bar-table.ts';

/** The ends of the bars of this applicant for this item that were not lifted, also of those that are over. Nobody has an id that is none. */
export const listBars = async (
  tx: Transaction,
  applicantId: string,
  itemCode: string,
): Promise<Pick<Bar, 'until'>[]> => (isId(applicantId) ? tx.query(selectBars, [applicantId, itemCode]) : []);

const selectBars = `
  SELECT until_on::text AS until FROM application_bar WHERE applicant_id = $1 AND item_code = $2 AND lifted_at IS NULL`;

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
