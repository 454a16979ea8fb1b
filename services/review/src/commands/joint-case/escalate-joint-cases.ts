import { newId, oneTransaction, readNow } from '@hall/transaction';
import { lapseOf } from '../../domain/clocks/reckon.ts';
import { openHallTasks } from '../../storage/hall-tasks/hall-task-store.ts';
import { lockOverdueJointCases } from '../../storage/joint-case/joint-case-store.ts';
import type { Desk } from '../case/desk.ts';

/** How many joint cases one transaction handles. */
const AT_ONCE = 50;

/**
 * Joint cases whose clock C17 has run out: the hall office has to tell the head of the government (行政许可法 art. 42(2)), and has a task for it,
 * each once, however often and late this runs. Answers how many.
 */
export async function escalateJointCases({ database }: Desk): Promise<number> {
  let escalated = 0;
  for (;;) {
    const count = await oneTransaction(database, async (tx) => {
      const { today } = await readNow(tx);
      const overdue = await lockOverdueJointCases(tx, today, AT_ONCE);
      await openHallTasks(
        tx,
        overdue.map(({ id: caseId, jointCaseNumber, matterName, leadDepartmentCode, dueOn }) => ({
          id: newId(),
          kind: 'JOINT_OVERDUE' as const,
          caseId,
          departmentCode: leadDepartmentCode,
          details: [`${jointCaseNumber} ${matterName}`, `至${dueOn}`],
          openedAt: lapseOf({ on: dueOn, half: null, provisional: false }),
        })),
      );
      return overdue.length;
    });
    if (count === 0) return escalated;
    escalated += count;
  }
}
