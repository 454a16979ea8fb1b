import type { Transaction } from '@hall/transaction';
import type { HallNow } from '@hall/working-days';
import { listWaiting, settleWaiting, type WaitingReply } from '../../storage/replies/department-reply-store.ts';
import type { CaseLedger } from '../case/case-ledger.ts';
import { answerVerdicts, type Judged } from './answer-verdicts.ts';
import { codeOf, filedAs } from './received-reply.ts';
import { openReplyDesk, type ReplyDesk } from './reply-desk.ts';

/**
 * Saves what was noted in the ledger and judges the replies that wait on file again: somebody else may have taken the step they wait for, or
 * ended the case, so that they would wait for ever.
 */
export async function saveWithEarlyReplies(tx: Transaction, now: HallNow, ledger: CaseLedger): Promise<void> {
  const onFile = await listWaiting(tx, ledger.idsOnKafka());
  if (onFile.length === 0) return ledger.save();
  const desk = await openReplyDesk(tx, ledger, { coming: [], onFile }, now);
  desk.tryWaiting();
  await ledger.save();
  await answerVerdicts(tx, desk, await settleOnFile(tx, desk, onFile), now);
}

/** Saves the verdicts on replies that had waited on file, and answers those that no longer wait. */
export async function settleOnFile(
  tx: Transaction,
  desk: ReplyDesk,
  onFile: readonly WaitingReply[],
): Promise<readonly Judged[]> {
  const settled = onFile.flatMap((early): (Judged & { id: string })[] => {
    const verdict = desk.became(early.id);
    return verdict ? [{ ...early, verdict }] : [];
  });
  for (const { id, verdict } of settled)
    await settleWaiting(tx, id, { verdict: filedAs[verdict.kind], ...codeOf(verdict) });
  return settled;
}
