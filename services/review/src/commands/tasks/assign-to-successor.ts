import type { Department } from '@hall/event-contracts';
import { readNow, type Transaction } from '@hall/transaction';
import { assignedTask } from '../../domain/tasks/task.ts';
import { predecessorsOf } from '../../domain/access/succession.ts';
import { getDepartmentsAndStaff } from '../../storage/copies/catalogue-store.ts';
import { listWork } from '../../storage/case/review-case-store.ts';
import { tellTasks } from '../../storage/tasks/task-store.ts';
import { CaseLedger } from '../case/case-ledger.ts';

/**
 * Sends the open cases of departments that were succeeded by another one (E29) as tasks to the successor, where it answers by Kafka, because its
 * system does not know them. The cases do not change. A system that gets a task twice recognises it by its case.
 */
export async function assignToSuccessor(tx: Transaction, successor: Department): Promise<void> {
  if (successor.integration !== 'KAFKA') return;
  const { departments } = await getDepartmentsAndStaff(tx);
  const caseIds = await listWork(tx, predecessorsOf(departments, successor.code));
  const ledger = await CaseLedger.open(tx, await readNow(tx), { caseIds });
  const tasks = caseIds.flatMap((id) => {
    const reviewCase = ledger.find(id);
    if (!reviewCase) return [];
    const joint = reviewCase.jointCaseId === null ? undefined : ledger.joint(reviewCase.jointCaseId);
    return [{ reviewCase, events: assignedTask(reviewCase, joint ?? null) }];
  });
  await tellTasks(tx, tasks);
}
