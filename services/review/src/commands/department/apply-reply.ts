import type { DepartmentReply } from '@hall/event-contracts';
import type { Transaction } from '@hall/transaction';
import type { HallNow } from '@hall/working-days';
import { decideReply } from '../../domain/department/reply.ts';
import { reject, type Verdict } from '../../domain/department/reply-verdict.ts';
import { isRefused, refuse } from '../../domain/refusals.ts';
import { getCalendar } from '../../storage/catalogue-store.ts';
import { findReviewCase } from '../../storage/review-case-store.ts';
import { changeCase } from '../change-case.ts';
import { replyFacts } from './reply-facts.ts';

/** Applies a reply to its case, as far as the rule allows. The case of another department is unknown to this one. */
export async function applyReply(
  tx: Transaction,
  now: HallNow,
  kafkaCode: string,
  reply: DepartmentReply,
  causeId: string,
): Promise<Verdict> {
  const { caseId } = reply.data;
  const known = await findReviewCase(tx, caseId);
  if (!known || known.integration !== 'KAFKA' || known.kafkaCode !== kafkaCode) return reject('UNKNOWN_CASE');
  const calendar = await getCalendar(tx);
  let verdict: Verdict = reject('UNKNOWN_CASE');
  const change = { causeId, action: reply.type, actor: `department/${kafkaCode}`, at: reply.data.occurredAt };
  const saved = await changeCase(tx, now, caseId, change, async (reviewCase, place) => {
    const facts = await replyFacts(tx, reviewCase, reply, place, { via: 'KAFKA', enteredBy: null });
    verdict = decideReply(reviewCase, reply, facts, now, calendar);
    return verdict.kind === 'applied' ? verdict.decided : refuse('ACTION_NOT_OPEN'); // nothing is to be saved
  });
  if (isRefused(saved) && (verdict as Verdict).kind === 'applied') throw new Error(`${reply.type}: ${saved.code}`);
  return verdict;
}
