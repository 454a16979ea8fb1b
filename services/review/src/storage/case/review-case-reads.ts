import { readNow, type Database } from '@hall/transaction';
import type { HallNow } from '@hall/working-days';
import { In } from 'typeorm';
import type { ReviewStatus } from '../../domain/case/status.ts';
import { isCaseId, type ReviewCase } from '../../domain/case/review-case.ts';
import { ReviewCaseTable } from './review-case-table.ts';

/** The cases of these ids in one query, in the order asked, null where there is none: the shape a DataLoader wants. */
export async function readReviewCases(database: Database, ids: readonly string[]): Promise<(ReviewCase | null)[]> {
  const found = await database.manager.findBy(ReviewCaseTable, { id: In(ids.filter(isCaseId)) });
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
  const query = database.manager.createQueryBuilder(ReviewCaseTable, 'c').where('true');
  if (departmentCodes !== null) query.andWhere('c.department_code = ANY(:departmentCodes)', { departmentCodes });
  if (statuses.length > 0) query.andWhere('c.status IN (:...statuses)', { statuses });
  if (reviewerStaffNo !== null) query.andWhere('c.reviewer_staff_no = :reviewerStaffNo', { reviewerStaffNo });
  if (brokenPromise) query.andWhere(BROKEN);
  if (after) query.andWhere('(c.received_at, c.id) > (:at::timestamptz, :id::uuid)', after);
  return query.orderBy('c.received_at').addOrderBy('c.id').take(limit).getMany();
}
