import type { CloudEvent } from '@hall/event-contracts';
import type { Transaction } from '@hall/transaction';
import { decided } from '../domain/decision.ts';
import { openDelivery as open } from '../domain/delivery-case.ts';
import { decideBlock } from '../domain/hand-out.ts';
import { caseStep, saveDecisions } from '../storage/decision-store.ts';
import { findDeliveryCase } from '../storage/delivery-case-store.ts';
import { findKnownCase } from '../storage/known-case-store.ts';
import { NotHeardYet } from './not-heard-yet.ts';

/**
 * Opens the delivery of a result that a department offers (S12), in the transaction of the inbox. The new result of a re-opened case (T32) takes the
 * place of the old one, which the history keeps. Throws NotHeardYet.
 */
export async function openDelivery(tx: Transaction, event: CloudEvent<'ResultOffered.v1'>): Promise<void> {
  const known = await findKnownCase(tx, event.data.caseId);
  if (!known) throw new NotHeardYet(`a result of a case whose receipt has not arrived here yet: ${event.data.caseId}`);
  const before = (await findDeliveryCase(tx, event.data.caseId)) ?? null;
  if (before && before.round >= event.data.round) throw new Error(`a second result in one round: ${event.data.caseId}`);
  const change = { causeId: event.id, action: 'open', actor: event.source, at: event.time };
  await saveDecisions(tx, [caseStep(before, decided(open(known, event.data)), change)]);
}

/** A case was re-opened (T32), was revived, or has ended: the result that was offered before is not handed out any more. */
export async function blockDelivery(
  tx: Transaction,
  event: CloudEvent<'CaseReopened.v1' | 'ComponentRevived.v1' | 'CaseTerminated.v1'>,
): Promise<void> {
  const before = await findDeliveryCase(tx, event.data.caseId);
  if (!before) return; // nothing was offered
  const change = { causeId: event.id, action: 'block', actor: event.source, at: event.time };
  await saveDecisions(tx, [caseStep(before, decideBlock(before, event.time), change)]);
}
