import type { DepartmentReply, HallEvent } from '@hall/event-contracts';
import { newId, readNow, type Transaction } from '@hall/transaction';
import type { HallNow } from '@hall/working-days';
import { taskFor, type HallTask } from '../../domain/department/hall-task.ts';
import { rejectionOf } from '../../domain/department/rejection.ts';
import type { Verdict } from '../../domain/department/reply-verdict.ts';
import { fileReply, listWaiting, settleWaiting, type FiledReply } from '../../storage/department-reply-store.ts';
import { findDepartmentCode } from '../../storage/catalogue-store.ts';
import { openHallTask } from '../../storage/hall-task-store.ts';
import { applyReply } from './apply-reply.ts';

/** A reply as it came from the log; `fault` says why it cannot even be read as one. */
export type Received = {
  readonly kafkaCode: string;
  readonly replyId: string | null;
  readonly caseId: string | null;
  readonly record: Omit<
    FiledReply,
    'kafkaCode' | 'replyId' | 'type' | 'caseId' | 'verdict' | 'code' | 'details' | 'receivedAt'
  >;
} & (
  | { readonly reply: DepartmentReply; readonly fault: null }
  | { readonly reply: null; readonly fault: Pick<Rejected, 'code' | 'details'> }
);
type Rejected = Extract<Verdict, { kind: 'rejected' }>;

/**
 * Takes one reply of a department, in the transaction of its inbox row: its effect, its place on file, and where it cannot be
 * used the answer with its code, all together. What came too early is tried again after what it follows.
 */
export async function takeReply(tx: Transaction, received: Received): Promise<void> {
  const now = await readNow(tx);
  const verdict: Verdict = received.reply
    ? await applyReply(tx, now, received.kafkaCode, received.reply, received.replyId ?? newId())
    : { kind: 'rejected', ...received.fault };
  await file(tx, received, verdict, now);
  if (verdict.kind === 'applied') await tryWaiting(tx, received, now);
}

async function file(tx: Transaction, received: Received, verdict: Verdict, now: HallNow): Promise<void> {
  const { kafkaCode, replyId, reply, record } = received;
  const { code, details } = verdict.kind === 'rejected' ? verdict : { code: null, details: [] };
  const rejected: HallEvent[] = verdict.kind === 'rejected' ? [rejectionOf(received, verdict, now)] : [];
  const value = code === 'PERSONAL_DATA' || code === 'OVERSIZED' ? null : record.value;
  await fileReply(
    tx,
    {
      ...{ ...record, value, kafkaCode, replyId, type: reply?.type ?? null, caseId: received.caseId },
      ...{ verdict: filedAs[verdict.kind], code, details, receivedAt: now.instant },
    },
    rejected,
  );
  await leaveTask(tx, received, verdict, now);
}

const filedAs = {
  applied: 'APPLIED',
  acknowledged: 'ACKNOWLEDGED',
  early: 'WAITING',
  task: 'TASK',
  rejected: 'REJECTED',
} as const;

async function leaveTask(tx: Transaction, received: Received, verdict: Verdict, now: HallNow): Promise<void> {
  const kind = taskKindOf(verdict);
  if (!kind || (verdict.kind !== 'task' && verdict.kind !== 'rejected')) return;
  const departmentCode = (await findDepartmentCode(tx, received.kafkaCode)) ?? null;
  const { caseId } = received;
  await openHallTask(tx, {
    ...{ id: newId(), kind, caseId, departmentCode },
    ...{ details: verdict.details, openedAt: now.instant },
  });
}

function taskKindOf(verdict: Verdict): HallTask['kind'] | undefined {
  if (verdict.kind === 'task') return 'CANNOT_HANDLE';
  return verdict.kind === 'rejected' && verdict.code in taskFor
    ? taskFor[verdict.code as keyof typeof taskFor]
    : undefined;
}

/** Each reply that is applied may be what another one has waited for. */
async function tryWaiting(tx: Transaction, received: Received, now: HallNow): Promise<void> {
  if (received.caseId === null) return;
  for (const { id, reply } of await listWaiting(tx, received.caseId)) {
    const verdict = await applyReply(tx, now, received.kafkaCode, reply, id);
    if (verdict.kind === 'early') continue;
    const { code, details } = verdict.kind === 'rejected' ? verdict : { code: null, details: [] };
    await settleWaiting(tx, id, { verdict: filedAs[verdict.kind], code, details });
    if (verdict.kind === 'applied') return tryWaiting(tx, received, now);
  }
}
