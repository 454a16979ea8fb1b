import type { CloudEvent } from '@hall/event-contracts';
import type { Transaction } from '@hall/transaction';
import { decided } from '../domain/decision.ts';
import { openDelivery as open } from '../domain/delivery-case.ts';
import { saveDecision } from '../storage/delivery-case-store.ts';
import { findKnownCase } from '../storage/known-case-store.ts';
import { NotHeardYet } from './not-heard-yet.ts';

/** Opens the delivery of a result that a department offers, in the transaction of the inbox (S12). Throws NotHeardYet. */
export async function openDelivery(tx: Transaction, event: CloudEvent<'ResultOffered.v1'>): Promise<void> {
  const known = await findKnownCase(tx, event.data.caseId);
  if (!known) throw new NotHeardYet(`a result of a case whose receipt has not arrived here yet: ${event.data.caseId}`);
  const change = { causeId: event.id, action: 'open', actor: event.source, at: event.time };
  await saveDecision(tx, null, decided(open(known, event.data)), change);
}
