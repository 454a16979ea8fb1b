import { readRows, type Database } from '@hall/transaction';
import type { HallDate } from '@hall/working-days';
import type { Siblings, JointCase } from '../../domain/case/joint-case.ts';
import type { JointStatus } from '../../domain/case/joint-status.ts';
import { isCaseId } from '../../domain/case/review-case.ts';
import { ReviewCaseTable } from '../case/review-case-table.ts';
import { JointCaseTable } from './joint-case-table.ts';

/** Joint cases with their components in two queries, in the order asked, null where there is none: the shape a DataLoader wants. */
export async function readJointCases(database: Database, ids: readonly string[]): Promise<(Siblings | null)[]> {
  const known = ids.filter(isCaseId);
  const [found, children] = await Promise.all([
    readRows(database, JointCaseTable, 'j WHERE j.id = ANY($1::uuid[])', [known]),
    readRows(database, ReviewCaseTable, 'c WHERE c.joint_case_id = ANY($1::uuid[])', [known]),
  ]);
  const byId = new Map(found.map((jointCase) => [jointCase.id, jointCase]));
  return ids.map((id) => {
    const jointCase = byId.get(id.toLowerCase());
    if (!jointCase) return null;
    return { jointCase, components: children.filter(({ jointCaseId }) => jointCaseId === jointCase.id) };
  });
}

/** Which joint cases: in these states (empty: in any), of a matter, waiting for a department, past their promise and open. */
type JointFilter = {
  readonly statuses: readonly JointStatus[];
  readonly matterCode: string | null;
  readonly waitingForDepartment: string | null;
  readonly lateOn: HallDate | null;
  /** With a component that waits for the hall office, or without one; null: either. */
  readonly onHold: boolean | null;
};

/** Where a page begins: after this joint case, in the order of receipt. */
export type JointPosition = { readonly at: string; readonly id: string };

/** @param department where the statement has its code, such as `$2` */
const hasOpenComponent = (department: string): string => `EXISTS (
  SELECT 1 FROM review_case r WHERE r.joint_case_id = j.id AND r.department_code = ${department}
    AND r.status IN ('RECEIVED', 'AWAITING_SUPPLEMENT', 'ACCEPTED', 'UNDER_REVIEW', 'SUSPENDED', 'PENDING_DECISION')
    AND r.held_since IS NULL AND r.kept_ruling IS NULL)`;

const hasHeldComponent = `EXISTS (SELECT 1 FROM review_case r WHERE r.joint_case_id = j.id AND r.held_since IS NOT NULL)`;

/** A page of joint cases, oldest receipt first. Keyset: stable while joint cases come in. */
export async function readJointPage(
  database: Database,
  { statuses, matterCode, waitingForDepartment, lateOn, onHold }: JointFilter,
  limit: number,
  after: JointPosition | null,
): Promise<JointCase[]> {
  const values: unknown[] = [];
  const given = (value: unknown): string => `$${values.push(value)}`;
  const conditions = ['true'];
  if (statuses.length > 0) conditions.push(`j.status IN (${statuses.map(given).join(', ')})`);
  if (matterCode !== null) conditions.push(`j.matter_code = ${given(matterCode)}`);
  if (waitingForDepartment !== null) conditions.push(hasOpenComponent(given(waitingForDepartment)));
  if (lateOn !== null) conditions.push(`j.concluded_at IS NULL AND j.promise_due_on < ${given(lateOn)}`);
  if (onHold !== null) conditions.push(`${onHold ? '' : 'NOT '}${hasHeldComponent}`);
  if (after) {
    const at = `${given(after.at)}::timestamptz`;
    const position = `(${at}, ${given(after.id)}::uuid)`;
    conditions.push(`j.received_at >= ${at} AND (date_trunc('milliseconds', j.received_at), j.id) > ${position}`);
  }
  const page = `j WHERE ${conditions.join(' AND ')} ORDER BY j.received_at, j.id LIMIT ${given(limit)}`;
  return readRows(database, JointCaseTable, page, values);
}
