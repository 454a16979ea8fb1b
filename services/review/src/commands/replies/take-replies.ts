import { newId, readNow, type Transaction } from '@hall/transaction';
import type { HallNow } from '@hall/working-days';
import type { Verdict } from '../../domain/replies/reply-verdict.ts';
import { fileReplies, listWaiting, type FiledReply } from '../../storage/replies/department-reply-store.ts';
import { CaseLedger } from '../case/case-ledger.ts';
import { answerVerdicts } from './answer-verdicts.ts';
import { codeOf, filedAs, type Received } from './received-reply.ts';
import { openReplyDesk, type ReplyDesk } from './reply-desk.ts';
import { settleOnFile } from './settle-early-replies.ts';

/**
 * Takes replies of departments in the transaction of their inbox rows. It applies them, files them, and answers those that cannot be used with
 * a code. A reply that came too early is tried again when the step it needs has been taken.
 */
export async function takeReplies(tx: Transaction, all: readonly Received[]): Promise<void> {
  const ledger = await CaseLedger.open(tx, readNow(tx), { caseIds: all.flatMap(({ caseId }) => caseId ?? []) });
  const { now } = ledger;
  const onFile = await listWaiting(tx, ledger.idsOnKafka());
  const coming = all.flatMap(({ reply }) => reply ?? []);
  const desk = await openReplyDesk(tx, ledger, { coming, onFile }, now);
  const arrived = all.map((received) => {
    const id = newId();
    return { id, received, verdict: verdictOn(desk, received, id) };
  });
  desk.tryWaiting();
  await ledger.save();
  const taken = arrived.map(({ id, received, verdict }) => ({ received, verdict: desk.became(id) ?? verdict }));
  await fileReplies(
    tx,
    taken.map(({ received, verdict }) => filed(received, verdict, now)),
  );
  const settled = await settleOnFile(tx, desk, onFile);
  await answerVerdicts(
    tx,
    desk,
    [...taken.map(({ received, verdict }) => ({ ...received, verdict })), ...settled],
    now,
  );
}

/** The verdict on one reply. Replies that waited for it are tried right afterwards, before the next reply of the same batch. */
function verdictOn(desk: ReplyDesk, { reply, fault, kafkaCode, replyId }: Received, id: string): Verdict {
  if (!reply) return { kind: 'rejected', ...fault };
  const verdict = desk.apply({ id, replyId, kafkaCode, reply });
  if (verdict.kind === 'applied') desk.tryWaiting();
  return verdict;
}

function filed({ kafkaCode, replyId, caseId, reply, record }: Received, verdict: Verdict, now: HallNow): FiledReply {
  const { code, details } = codeOf(verdict);
  const value = code === 'PERSONAL_DATA' || code === 'OVERSIZED' ? null : record.value;
  return {
    ...record,
    value,
    kafkaCode,
    replyId,
    type: reply?.type ?? null,
    caseId,
    verdict: filedAs[verdict.kind],
    code,
    details,
    receivedAt: now.instant,
  };
}
