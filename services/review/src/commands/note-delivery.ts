import type { CloudEvent } from '@hall/event-contracts';
import type { Transaction } from '@hall/transaction';
import type { Decision } from '../domain/decision.ts';
import { decideHandOver, decideServiceNote } from '../domain/delivery-progress.ts';
import type { ReviewCase } from '../domain/review-case.ts';
import { findReviewCase, saveDecision } from '../storage/review-case-store.ts';

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
  const reviewCase = await findReviewCase(tx, event.data.caseId);
  if (!reviewCase) throw new Error(`${event.type} of a case that is unknown here: ${event.data.caseId}`);
  if (event.data.round < reviewCase.round) return; // a word from before a re-opening
  const decision = rule(reviewCase);
  if (decision.kind === 'refused') throw new Error(`${event.type}, but ${decision.code}: case ${reviewCase.id}`);
  await saveDecision(tx, reviewCase, decision, { causeId: event.id, action, actor: event.source, at: event.time });
}
