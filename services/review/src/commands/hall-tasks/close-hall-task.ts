import type { Caller } from '@hall/callers';
import { inTransaction } from '@hall/transaction';
import type { HallTask } from '../../domain/hall-tasks/hall-task.ts';
import { mayDo } from '../../domain/access/permissions.ts';
import { refuse, type Refused } from '../../domain/case/refusals.ts';
import { closeHallTask as close } from '../../storage/hall-tasks/hall-task-store.ts';
import type { Desk } from '../case/desk.ts';

/** Which task, and what was done about it. */
type CloseHallTask = { readonly commandId: string; readonly taskId: string; readonly note: string };

/** The hall office closes a task, saying what was done. Refuses NOT_PERMITTED, TEXT_MISSING, TASK_NOT_FOUND, COMMAND_ID_REUSED. */
export async function closeHallTask(
  { database }: Desk,
  caller: Caller,
  { commandId, ...input }: CloseHallTask,
): Promise<HallTask | Refused> {
  if (!mayDo(caller, 'closeHallTask')) return refuse('NOT_PERMITTED');
  if (input.note.trim() === '') return refuse('TEXT_MISSING', ['处理情况']);
  const command = { commandId, action: 'closeHallTask', actor: caller.id, input, trace: caller.trace };
  return inTransaction<HallTask | Refused>(database, command, async (tx, { instant }) => {
    const closed = { closedAt: instant, closedBy: caller.id, closingNote: input.note.trim() };
    return (await close(tx, input.taskId, closed)) ?? refuse('TASK_NOT_FOUND');
  });
}
