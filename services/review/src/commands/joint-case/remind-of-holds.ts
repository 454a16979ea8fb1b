import { newId, oneTransaction, readNow } from '@hall/transaction';
import { lapseOf } from '../../domain/clocks/reckon.ts';
import { openHallTasks } from '../../storage/hall-tasks/hall-task-store.ts';
import { lockOverdueHolds } from '../../storage/joint-case/joint-case-store.ts';
import type { Desk } from '../case/desk.ts';

/** How many components one transaction handles. */
const AT_ONCE = 50;

/**
 * Components that have waited for the hall office longer than a hold may last (P4): it has a task, each once, however often and late
 * this runs. Answers how many.
 */
export async function remindOfHolds({ database }: Desk): Promise<number> {
  let reminded = 0;
  for (;;) {
    const count = await oneTransaction(database, async (tx) => {
      const { today } = await readNow(tx);
      const overdue = await lockOverdueHolds(tx, today, AT_ONCE);
      await openHallTasks(
        tx,
        overdue.map(({ id: caseId, caseNumber, departmentCode, itemName, dueOn }) => ({
          id: newId(),
          kind: 'HOLD_OVERDUE' as const,
          caseId,
          departmentCode,
          details: [`${caseNumber} ${itemName}`, `等待至${dueOn}`],
          openedAt: lapseOf({ on: dueOn, half: null, provisional: false }),
        })),
      );
      return overdue.length;
    });
    if (count === 0) return reminded;
    reminded += count;
  }
}
