import type { Transaction } from '@hall/transaction';
import type { HallDate } from '@hall/working-days';
import { In } from 'typeorm';
import type { JointCase } from '../../domain/case/joint-case.ts';
import { isCaseId, type ReviewCase } from '../../domain/case/review-case.ts';
import { ReviewCaseTable } from '../case/review-case-table.ts';
import { JointCaseTable } from './joint-case-table.ts';

/**
 * The joint cases, locked in the order of their ids until the transaction ends: always before their components, so that nobody
 * decides on stale siblings and no two transactions wait for each other.
 */
export async function lockJointCases(tx: Transaction, ids: readonly string[]): Promise<JointCase[]> {
  const known = [...new Set(ids)].filter(isCaseId);
  if (known.length === 0) return [];
  return tx.find(JointCaseTable, {
    where: { id: In(known) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
}

/** A joint case that has run over its time. */
type OverdueJointCase = Pick<JointCase, 'id' | 'jointCaseNumber' | 'matterName' | 'leadDepartmentCode'> & {
  readonly dueOn: HallDate;
};

/** Joint cases whose clock C17 ran out before this day and that nobody was told of, locked; what somebody works on comes the next time. */
export const lockOverdueJointCases = (tx: Transaction, today: HallDate, most: number): Promise<OverdueJointCase[]> =>
  tx.query(
    `SELECT j.id, j.joint_case_number AS "jointCaseNumber", j.matter_name AS "matterName",
            j.lead_department_code AS "leadDepartmentCode", to_char(k.due_on, 'YYYY-MM-DD') AS "dueOn"
     FROM clock k JOIN joint_case j ON j.id = k.case_id
     WHERE k.kind = 'JOINT' AND k.ended_at IS NULL AND k.due_on < $1
       AND NOT jsonb_path_exists(k.suspensions, '$[*] ? (@.to == null)')
       AND NOT EXISTS (SELECT FROM hall_task t WHERE t.case_id = j.id AND t.kind = 'JOINT_OVERDUE')
     ORDER BY k.due_on, j.id LIMIT $2 FOR UPDATE OF j SKIP LOCKED`,
    [today, most],
  );

/** A component that waits for the hall office longer than it may. */
type OverdueHold = Pick<ReviewCase, 'id' | 'caseNumber' | 'departmentCode'> & {
  readonly itemName: string;
  readonly dueOn: HallDate;
};

/** Components whose hold ran out before this day and that nobody was told of, locked; what somebody works on comes the next time. */
export const lockOverdueHolds = (tx: Transaction, today: HallDate, most: number): Promise<OverdueHold[]> =>
  tx.query(
    `SELECT c.id, c.case_number AS "caseNumber", c.department_code AS "departmentCode", p.content->>'name' AS "itemName",
            to_char(k.due_on, 'YYYY-MM-DD') AS "dueOn"
     FROM clock k JOIN review_case c ON c.id = k.case_id AND c.round = k.round JOIN pinned_content p ON p.digest = c.item_digest
     WHERE k.kind = 'HOLD' AND k.ended_at IS NULL AND k.due_on < $1
       AND NOT EXISTS (SELECT FROM hall_task t
                       WHERE t.case_id = c.id AND t.kind = 'HOLD_OVERDUE' AND t.opened_at >= k.started_at)
     ORDER BY k.due_on, c.id LIMIT $2 FOR UPDATE OF c SKIP LOCKED`,
    [today, most],
  );

/** Their components in the order of their ids, read after the lock. */
export const listComponents = async (tx: Transaction, jointCaseIds: readonly string[]): Promise<ReviewCase[]> =>
  jointCaseIds.length === 0
    ? []
    : tx.find(ReviewCaseTable, { where: { jointCaseId: In([...jointCaseIds]) }, order: { id: 'ASC' } });
