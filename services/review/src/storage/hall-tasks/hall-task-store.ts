import { insertRows, newId, rowsOf, type Transaction } from '@hall/transaction';
import type { HallNow } from '@hall/working-days';
import { IsNull } from 'typeorm';
import type { HallTask } from '../../domain/hall-tasks/hall-task.ts';
import { holdTaskChange } from '../../domain/hall-tasks/hold-task.ts';
import { supplementTaskChanges } from '../../domain/hall-tasks/supplement-task.ts';
import { isCaseId, type ReviewCase } from '../../domain/case/review-case.ts';
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

/** Closes the open tasks of one kind about a case, where there are any: what they are about is settled. */
export async function closeTasksOf(
  tx: Transaction,
  caseId: string,
  kind: HallTask['kind'],
  closed: Pick<HallTask, 'closedAt' | 'closedBy' | 'closingNote'>,
): Promise<void> {
  await tx.update(HallTaskTable, { caseId, kind, closedAt: IsNull() }, closed);
}

/** Opens and closes the tasks about notices that were not answered (C6) and promises that are broken (B2), with the changes of the cases. */
export async function keepSupplementTasks(
  tx: Transaction,
  changes: readonly { readonly before: ReviewCase | null; readonly after: ReviewCase }[],
  now: HallNow,
): Promise<void> {
  const due = changes.flatMap(({ before, after }) => supplementTaskChanges(before, after, now));
  const tasks = due.flatMap((change) => (change.kind === 'open' ? [{ ...change.task, kind: change.of }] : []));
  if (tasks.length > 0)
    await openHallTasks(
      tx,
      tasks.map((task) => ({ ...task, id: newId() })),
    );
  for (const change of due)
    if (change.kind === 'close') await closeTasksOf(tx, change.caseId, change.of, { ...change.closed, closedBy: null });
}

/** Opens and closes the tasks about components that wait for the hall office (HOLD), with the changes of the cases. */
export async function keepHoldTasks(
  tx: Transaction,
  changes: readonly { readonly before: ReviewCase | null; readonly after: ReviewCase }[],
  now: HallNow,
): Promise<void> {
  const due = changes.flatMap(({ before, after }) => holdTaskChange(before, after, now) ?? []);
  const tasks = due.flatMap((change) => (change.kind === 'open' ? [change.task] : []));
  if (tasks.length > 0)
    await openHallTasks(
      tx,
      tasks.map((task) => ({ ...task, id: newId(), kind: 'COMPONENT_HELD' as const })),
    );
  for (const change of due)
    if (change.kind === 'close')
      for (const kind of ['COMPONENT_HELD', 'HOLD_OVERDUE'] as const)
        await closeTasksOf(tx, change.caseId, kind, { ...change.closed, closedBy: null });
}
