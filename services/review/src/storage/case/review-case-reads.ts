import { readNow, readRows, type Database } from '@hall/transaction';
import type { HallNow } from '@hall/working-days';
import type { ReviewStatus } from '../../domain/case/status.ts';
import { isCaseId, type ReviewCase } from '../../domain/case/review-case.ts';
import { ReviewCaseTable } from './review-case-table.ts';

/** The cases of these ids in one query, in the order asked, null where there is none: the shape a DataLoader wants. */
export async function readReviewCases(database: Database, ids: readonly string[]): Promise<(ReviewCase | null)[]> {
  const found = await readRows(database, ReviewCaseTable, 'c WHERE c.id = ANY($1::uuid[])', [ids.filter(isCaseId)]);
  const byId = new Map(found.map((reviewCase) => [reviewCase.id, reviewCase]));
  return ids.map((id) => byId.get(id.toLowerCase()) ?? null);
}

/** The hall's time by the database's clock. */
export const readTime = (database: Database): Promise<HallNow> => readNow(database.manager);

/** Where a page begins: after this case, in the order of receipt. */
export type CasePosition = { readonly at: string; readonly id: string };

/** Which cases: of some departments (null: of all), in these statuses (empty: in any), of one reviewer (null: of any). */
type WorkListFilter = {
  readonly departmentCodes: readonly string[] | null;
  readonly statuses: readonly ReviewStatus[];
  readonly reviewerStaffNo: string | null;
  /** Only those with a broken promise that waits for the department (B2). */
  readonly brokenPromise: boolean;
};

/** `isBreachOpen`, as the database says it. */
const BROKEN = `c.tolerance ->> 'state' = 'BREACHED' AND c.tolerance ->> 'mode' = 'AT_DELIVERY'
  AND c.tolerance ->> 'settlement' IS NULL AND c.delivered_at IS NULL
  AND NOT (c.tolerance -> 'received') @> (c.tolerance -> 'missing')
  AND c.status NOT IN ('NOT_ACCEPTED', 'WITHDRAWN', 'DEEMED_WITHDRAWN', 'TERMINATED', 'REFUSED')`;

/** A page of a work list, oldest receipt first. Keyset: stable while cases come in. */
export async function readWorkList(
  database: Database,
  { departmentCodes, statuses, reviewerStaffNo, brokenPromise }: WorkListFilter,
  limit: number,
  after: CasePosition | null,
): Promise<ReviewCase[]> {
  const values: unknown[] = [];
  const given = (value: unknown): string => `$${values.push(value)}`;
  const conditions: string[] = [];
  if (reviewerStaffNo !== null) conditions.push(`c.reviewer_staff_no = ${given(reviewerStaffNo)}`);
  if (brokenPromise) conditions.push(BROKEN);
  if (after) conditions.push(`(c.received_at, c.id) > (${given(after.at)}::timestamptz, ${given(after.id)}::uuid)`);
  const departments = departmentCodes === null ? null : given(departmentCodes);
  const most = given(limit);
  if (statuses.length === 0 && departments !== null) conditions.push(`c.department_code = ANY(${departments})`);
  const found =
    statuses.length === 0
      ? ['true', ...conditions].join(' AND ')
      : `c.id IN (${firstOf(conditions, { departments, statuses: given(statuses), limit: most })})`;
  const page = `c WHERE ${found} ORDER BY c.received_at, c.id LIMIT ${most}`;
  return readRows(database, ReviewCaseTable, page, values);
}

/** Where a statement has its values, such as `$3`; no departments: all. */
type Places = { readonly departments: string | null; readonly statuses: string; readonly limit: string };

/**
 * The first cases of a page, put together from the first ones of each department in each status: the index of the work list has those in order, so that
 * not more than a page of each is read, however many cases lie behind it.
 */
const firstOf = (conditions: readonly string[], { departments, statuses, limit }: Places): string => `
  ${departments === null ? ALL_DEPARTMENTS : `WITH departments (code) AS (SELECT unnest(${departments}::text[]))`}
  SELECT f.id FROM departments d CROSS JOIN unnest(${statuses}::text[]) AS s (status) CROSS JOIN LATERAL (
    SELECT c.received_at, c.id FROM review_case c
    WHERE ${['c.department_code = d.code', 'c.status = s.status', ...conditions].join(' AND ')}
    ORDER BY c.received_at, c.id LIMIT ${limit}) f
  ORDER BY f.received_at, f.id LIMIT ${limit}`;

/** The departments that have cases, found one after the other in the index of the work list. */
const ALL_DEPARTMENTS = `
  WITH RECURSIVE departments (code) AS (
    SELECT min(department_code) FROM review_case
    UNION ALL SELECT (SELECT min(n.department_code) FROM review_case n WHERE n.department_code > d.code)
    FROM departments d WHERE d.code IS NOT NULL)`;
