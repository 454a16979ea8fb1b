import type { CloudEvent } from '@hall/event-contracts';
import { readNow, type Transaction } from '@hall/transaction';
import type { Decision } from '../domain/decision.ts';
import { decideHandOver, decideServiceNote } from '../domain/delivery-progress.ts';
import { isRefused } from '../domain/refusals.ts';
import type { ReviewCase } from '../domain/review-case.ts';
import { findReviewCase } from '../storage/review-case-store.ts';
import { changeCase } from './change-case.ts';

/** The window has signed for the result: clock C3 ends, at the time of the signature. */
export const noteHandOver = (tx: Transaction, event: CloudEvent<'ResultHandedOver.v1'>): Promise<void> =>
  note(tx, event, 'noteHandOver', (reviewCase) => decideHandOver(reviewCase, event.data.handedOverAt));

/** The result was served: clock C5 ends. */
export const noteService = (tx: Transaction, event: CloudEvent<'ResultDelivered.v1'>): Promise<void> =>
  note(tx, event, 'noteService', (reviewCase) => decideServiceNote(reviewCase, event.data.deliveredAt));

/** An event cannot be answered "no": what would be a refusal is thrown; the message is then delivered again or parked. */
async function note(
  tx: Transaction,
  event: CloudEvent<'ResultHandedOver.v1' | 'ResultDelivered.v1'>,
  action: string,
  rule: (reviewCase: ReviewCase) => Decision,
): Promise<void> {
  const { caseId, round } = event.data;
  const known = await findReviewCase(tx, caseId);
  if (!known) throw new Error(`${event.type} of a case that is unknown here: ${caseId}`);
  if (round < known.round) return; // a word from before a re-opening
  const change = { causeId: event.id, action, actor: event.source, at: event.time };
  const answer = await changeCase(tx, await readNow(tx), caseId, change, rule);
  if (isRefused(answer)) throw new Error(`${event.type}, but ${answer.code}: case ${caseId}`);
}
