import type { Department } from '@hall/event-contracts';
import { readNow, type Transaction } from '@hall/transaction';
import { assignedTask } from '../../domain/tasks/task.ts';
import { predecessorsOf } from '../../domain/access/succession.ts';
import { getDepartmentsAndStaff } from '../../storage/copies/catalogue-store.ts';
import { listWork } from '../../storage/case/review-case-store.ts';
import { tellTasks } from '../../storage/tasks/task-store.ts';
import { CaseLedger } from '../case/case-ledger.ts';

/**
 * The open cases of departments whose place another has taken (E29) become tasks of that one, where it answers by Kafka: its system has never
 * heard of them. Nothing of the cases changes; whoever has a task twice knows it by its case.
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
