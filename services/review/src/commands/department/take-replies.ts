import type { HallEvent } from '@hall/event-contracts';
import { newId, readNow, type Transaction } from '@hall/transaction';
import type { HallNow } from '@hall/working-days';
import { taskFor, type HallTask } from '../../domain/department/hall-task.ts';
import { rejectionOf } from '../../domain/department/rejection.ts';
import type { Verdict } from '../../domain/department/reply-verdict.ts';
import { fileReplies, type FiledReply } from '../../storage/department-reply-store.ts';
import { openHallTasks } from '../../storage/hall-task-store.ts';
import { CaseLedger } from '../case-ledger.ts';
import { codeOf, filedAs, type Received } from './received-reply.ts';
import { openReplyDesk, type ReplyDesk } from './reply-desk.ts';

/** A reply and what has become of it. */
type Taken = { readonly received: Received; readonly verdict: Verdict };

/**
 * Takes replies of departments, in the transaction of their inbox rows: their effects, their places on file, and where they cannot
 * be used the answers with their codes, all together. What came too early is tried again after what it follows.
 */
export async function takeReplies(tx: Transaction, all: readonly Received[]): Promise<void> {
  const now = await readNow(tx);
  const ledger = await CaseLedger.open(tx, now, { caseIds: all.flatMap(({ caseId }) => caseId ?? []) });
  const desk = await openReplyDesk(tx, now, ledger, all);
  const taken = all.map((received) => ({ received, verdict: verdictOn(desk, received) }));
  await ledger.save();
  await desk.settleWaiting();
  await file(tx, desk, taken, now);
}

const verdictOn = (desk: ReplyDesk, { reply, fault, kafkaCode, replyId }: Received): Verdict =>
  reply ? desk.apply(kafkaCode, reply, replyId ?? newId()) : { kind: 'rejected', ...fault };

async function file(tx: Transaction, desk: ReplyDesk, taken: readonly Taken[], now: HallNow): Promise<void> {
  const rejections = taken.flatMap(({ received, verdict }): HallEvent[] =>
    verdict.kind === 'rejected' ? [rejectionOf(received, verdict, now)] : [],
  );
  await fileReplies(
    tx,
    taken.map(({ received, verdict }) => filed(received, desk.became(received.replyId) ?? verdict, now)),
    rejections,
    now.instant,
  );
  await openHallTasks(
    tx,
    taken.flatMap((one) => taskOf(desk, one, now)),
  );
}

function filed({ kafkaCode, replyId, caseId, reply, record }: Received, verdict: Verdict, now: HallNow): FiledReply {
  const { code, details } = codeOf(verdict);
  const value = code === 'PERSONAL_DATA' || code === 'OVERSIZED' ? null : record.value;
  return {
    ...{ ...record, value, kafkaCode, replyId, type: reply?.type ?? null, caseId },
    ...{ verdict: filedAs[verdict.kind], code, details, receivedAt: now.instant },
  };
}

function taskOf(
  desk: ReplyDesk,
  { received, verdict }: Taken,
  { instant: openedAt }: HallNow,
): Omit<HallTask, 'closedAt' | 'closedBy' | 'closingNote'>[] {
  const kind = taskKindOf(verdict);
  if (!kind || (verdict.kind !== 'task' && verdict.kind !== 'rejected')) return [];
  const departmentCode = desk.departmentCode(received.kafkaCode) ?? null;
  return [{ id: newId(), kind, caseId: received.caseId, departmentCode, details: verdict.details, openedAt }];
}

function taskKindOf(verdict: Verdict): HallTask['kind'] | undefined {
  if (verdict.kind === 'task') return 'CANNOT_HANDLE';
  return verdict.kind === 'rejected' && verdict.code in taskFor
    ? taskFor[verdict.code as keyof typeof taskFor]
    : undefined;
}
