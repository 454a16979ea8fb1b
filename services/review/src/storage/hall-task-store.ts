import { insertRows, rowsOf, type Transaction } from '@hall/transaction';
import { IsNull } from 'typeorm';
import type { HallTask } from '../domain/department/hall-task.ts';
import { isCaseId } from '../domain/review-case.ts';
import { HallTaskTable } from './hall-task-table.ts';

/** Opens tasks for the hall office. */
export const openHallTasks = (
  tx: Transaction,
  tasks: readonly Omit<HallTask, 'closedAt' | 'closedBy' | 'closingNote'>[],
): Promise<void> =>
  insertRows(
    tx,
    rowsOf(
      HallTaskTable,
      tasks.map((task) => ({ ...task, closedAt: null, closedBy: null, closingNote: null })),
    ),
  );

/** Closes an open task; answers it as it is now, or undefined when there is no open one. */
export async function closeHallTask(
  tx: Transaction,
  id: string,
  closed: { readonly closedAt: string; readonly closedBy: string; readonly closingNote: string },
): Promise<HallTask | undefined> {
  if (!isCaseId(id)) return undefined;
  const written = await tx.update(HallTaskTable, { id, closedAt: IsNull() }, closed);
  return written.affected === 1 ? tx.findOneByOrFail(HallTaskTable, { id }) : undefined;
}
