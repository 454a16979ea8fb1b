import type { CloudEvent, HallEventType } from '@hall/event-contracts';
import { readNow, type Transaction } from '@hall/transaction';
import type { HallNow } from '@hall/working-days';
import type { Decision } from '../../domain/case/decision.ts';
import { isRefused } from '../../domain/case/refusals.ts';
import type { ReviewCase } from '../../domain/case/review-case.ts';
import { findReviewCase } from '../../storage/case/review-case-store.ts';
import { changeCase } from './change-case.ts';

/** An event of another service about one case, in one of its rounds. */
type AboutCase = CloudEvent<HallEventType> & { readonly data: { readonly caseId: string; readonly round: number } };

/**
 * Applies an event of another service to a case. An event cannot be refused, so a refusal of the rule is thrown as an error, and the message is
 * delivered again or parked. An event about an earlier round of the case changes nothing.
 */
export async function noteEvent(
  tx: Transaction,
  event: AboutCase,
  action: string,
  rule: (reviewCase: ReviewCase, now: HallNow) => Decision,
): Promise<void> {
  const { caseId, round } = event.data;
  const known = await findReviewCase(tx, caseId);
  if (!known) throw new Error(`${event.type} of a case that is unknown here: ${caseId}`);
  if (round < known.round) return;
  const now = await readNow(tx);
  const change = { causeId: event.id, action, actor: event.source, at: event.time };
  const answer = await changeCase(tx, { caseId, change, now }, (reviewCase) => rule(reviewCase, now));
  if (isRefused(answer)) throw new Error(`${event.type}, but ${answer.code}: case ${caseId}`);
}
