import { readNow, type Database } from '@hall/transaction';
import type { HallDate, HallNow } from '@hall/working-days';
import { In } from 'typeorm';
import { isId, type ServiceCase } from '../../domain/case/service-case.ts';
import { ServiceCaseTable } from './service-case-table.ts';

/** The cases with these ids, in one query and in the order asked for, as a DataLoader needs them; null where there is none. */
export async function readServiceCases(database: Database, ids: readonly string[]): Promise<(ServiceCase | null)[]> {
  const found = await database.manager.findBy(ServiceCaseTable, { id: In(ids.filter(isId)) });
  const byId = new Map(found.map((serviceCase) => [serviceCase.id, serviceCase]));
  return ids.map((id) => byId.get(id.toLowerCase()) ?? null);
}

/** The moment in the hall, by the clock of the database. */
export const readHallNow = (database: Database): Promise<HallNow> => readNow(database.manager);

/** The day in the hall, by the clock of the database. */
export const readToday = async (database: Database): Promise<HallDate> => (await readHallNow(database)).today;

/** The case with this case number, or else the one that was keyed in from the paper receipt with this number (B48), or null. */
export const readServiceCaseByNumber = async (database: Database, number: string): Promise<ServiceCase | null> =>
  (await database.manager.findOneBy(ServiceCaseTable, { caseNumber: number })) ??
  (await database.manager.findOneBy(ServiceCaseTable, { paperNumber: number }));

/** The case after which a page begins. */
export type CasePosition = { readonly at: string; readonly id: string };

/**
 * Which cases: those of an applicant or agent, of a window, of the officer who has received them, or those that no window has pre-checked.
 */
export type CaseFilter =
  | { readonly party: string }
  | { readonly windowNo: string }
  | { readonly receivedBy: string }
  | { readonly status: 'SUBMITTED' };

/**
 * A page of cases, the newest first; of those that wait for their pre-check the oldest first. Each page begins after a case and not after a number of cases, so that cases which come in meanwhile move nothing.
 */
export async function readCasePage(
  database: Database,
  filter: CaseFilter,
  limit: number,
  after: CasePosition | null,
): Promise<ServiceCase[]> {
  const query = database.manager.createQueryBuilder(ServiceCaseTable, 'c').where(...whereOf(filter));
  const [order, beyond] = 'status' in filter ? (['ASC', '>'] as const) : (['DESC', '<'] as const);
  if (after)
    query.andWhere(`(date_trunc('milliseconds', c.received_at), c.id) ${beyond} (:at::timestamptz, :id::uuid)`, after);
  return query.orderBy('c.received_at', order).addOrderBy('c.id', order).take(limit).getMany();
}

function whereOf(filter: CaseFilter): [string, Record<string, string>] {
  if ('party' in filter) return ['(c.applicant_id = :party OR c.agent_id = :party)', { party: filter.party }];
  if ('windowNo' in filter) return ['c.window_no = :windowNo', { windowNo: filter.windowNo }];
  if ('status' in filter) return [`c.status = 'SUBMITTED'`, {}];
  return ['c.received_by = :receivedBy', { receivedBy: filter.receivedBy }];
}
