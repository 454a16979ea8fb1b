import { readNow, type Database } from '@hall/transaction';
import type { HallDate, HallNow } from '@hall/working-days';
import { In } from 'typeorm';
import { isId, type ServiceCase } from '../../domain/case/service-case.ts';
import { ServiceCaseTable } from './service-case-table.ts';

/** The cases of these ids in one query, in the order asked, null where there is none: the shape a DataLoader wants. */
export async function readServiceCases(database: Database, ids: readonly string[]): Promise<(ServiceCase | null)[]> {
  const found = await database.manager.findBy(ServiceCaseTable, { id: In(ids.filter(isId)) });
  const byId = new Map(found.map((serviceCase) => [serviceCase.id, serviceCase]));
  return ids.map((id) => byId.get(id.toLowerCase()) ?? null);
}

/** The hall's moment by the database's clock. */
export const readHallNow = (database: Database): Promise<HallNow> => readNow(database.manager);

/** The hall's day by the database's clock. */
export const readToday = async (database: Database): Promise<HallDate> => (await readHallNow(database)).today;

/** The case with this number, or else the one that was keyed in from the paper receipt with this number (B48), or null. */
export const readServiceCaseByNumber = async (database: Database, number: string): Promise<ServiceCase | null> =>
  (await database.manager.findOneBy(ServiceCaseTable, { caseNumber: number })) ??
  (await database.manager.findOneBy(ServiceCaseTable, { paperNumber: number }));

/** Where a page begins: after this case, in the order newest first. */
export type CasePosition = { readonly at: string; readonly id: string };

/** Whose cases: of an applicant or agent, of a window, of the officer who received them, or those no window has pre-checked. */
export type CaseFilter =
  | { readonly party: string }
  | { readonly windowNo: string }
  | { readonly receivedBy: string }
  | { readonly status: 'SUBMITTED' };

/** A page of cases, newest first, of those that wait for a window oldest first; one more than `limit` when there are more. Keyset: stable while cases come in. */
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
