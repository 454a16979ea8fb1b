import { newId, type Transaction } from '@hall/transaction';
import type { HallNow } from '@hall/working-days';
import { taskFor, type HallTask } from '../../domain/hall-tasks/hall-task.ts';
import { rejectionOf } from '../../domain/replies/rejection.ts';
import type { Verdict } from '../../domain/replies/reply-verdict.ts';
import { answerRejected } from '../../storage/replies/department-reply-store.ts';
import { openHallTasks } from '../../storage/hall-tasks/hall-task-store.ts';
import type { ReplyDesk } from './reply-desk.ts';

/** A reply, with its place on the topic and the verdict on it. */
export type Judged = Parameters<typeof rejectionOf>[0] & { readonly verdict: Verdict };

/** Tells departments which of their replies could not be used and why, and opens the tasks that only the hall office can settle. */
export async function answerVerdicts(
  tx: Transaction,
  desk: ReplyDesk,
  judged: readonly Judged[],
  now: HallNow,
): Promise<void> {
  const rejections = judged.flatMap((one) =>
    one.verdict.kind === 'rejected' ? [rejectionOf(one, one.verdict, now)] : [],
  );
  await answerRejected(tx, rejections, now.instant);
  await openHallTasks(
    tx,
    judged.flatMap((one) => taskOf(desk, one, now)),
  );
}

function taskOf(
  desk: ReplyDesk,
  { kafkaCode, caseId, verdict }: Judged,
  { instant: openedAt }: HallNow,
): Omit<HallTask, 'closedAt' | 'closedBy' | 'closingNote'>[] {
  const kind = taskKindOf(verdict);
  if (!kind || (verdict.kind !== 'task' && verdict.kind !== 'rejected')) return [];
  const departmentCode = desk.departmentCode(kafkaCode) ?? null;
  return [{ id: newId(), kind, caseId, departmentCode, details: verdict.details, openedAt }];
}

function taskKindOf(verdict: Verdict): HallTask['kind'] | undefined {
  if (verdict.kind === 'task') return 'CANNOT_HANDLE';
  return verdict.kind === 'rejected' && verdict.code in taskFor
    ? taskFor[verdict.code as keyof typeof taskFor]
    : undefined;
}
