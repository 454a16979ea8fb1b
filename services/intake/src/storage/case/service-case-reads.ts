import { readNow, readRows, type Database } from '@hall/transaction';
import type { HallDate, HallNow } from '@hall/working-days';
import { isId, type ServiceCase } from '../../domain/case/service-case.ts';
import { ServiceCaseTable } from './service-case-table.ts';

/** The cases with these ids, in one query and in the order asked for, as a DataLoader needs them; null where there is none. */
export async function readServiceCases(database: Database, ids: readonly string[]): Promise<(ServiceCase | null)[]> {
  const found = await readRows(database, ServiceCaseTable, 'c WHERE c.id = ANY($1::uuid[])', [ids.filter(isId)]);
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
  const order = 'status' in filter ? 'ASC' : 'DESC';
  const [condition, ...wanted] = whereOf(filter);
  const values: unknown[] = [limit, ...wanted];
  const conditions = [condition];
  if (after) conditions.push(beyond[order](values.push(after.at), values.push(after.id)));
  const page = `c WHERE ${conditions.join(' AND ')} ORDER BY c.received_at ${order}, c.id ${order} LIMIT $1`;
  return readRows(database, ServiceCaseTable, page, values);
}

/** What comes after a case, in either order: first in words that the indexes know, so that a late page does not read all earlier ones. */
const beyond = {
  ASC: (at: number, id: number): string => `c.received_at >= $${at}::timestamptz
    AND (date_trunc('milliseconds', c.received_at), c.id) > ($${at}::timestamptz, $${id}::uuid)`,
  DESC: (at: number, id: number): string => `c.received_at < $${at}::timestamptz + interval '1 millisecond'
    AND (date_trunc('milliseconds', c.received_at), c.id) < ($${at}::timestamptz, $${id}::uuid)`,
} as const;

/** What a filter wants of a case, and the value of `$2` in it. */
function whereOf(filter: CaseFilter): readonly [string, string?] {
  if ('party' in filter) return ['(c.applicant_id = $2 OR c.agent_id = $2)', filter.party];
  if ('windowNo' in filter) return ['c.window_no = $2', filter.windowNo];
  if ('status' in filter) return [`c.status = 'SUBMITTED'`];
  return ['c.received_by = $2', filter.receivedBy];
}
