import type { CloudEvent } from '@hall/event-contracts';
import type { Transaction } from '@hall/transaction';
import { decideSupplied } from '../domain/owed-material.ts';
import { caseStep, saveDecisions } from '../storage/decision-store.ts';
import { findDeliveryCase } from '../storage/delivery-case-store.ts';
import { findKnownCase, saveSupplied } from '../storage/known-case-store.ts';
import { NotHeardYet } from './not-heard-yet.ts';

/**
 * Another window has taken in what was promised for the hand-out (S33, S49). It is kept for a result that is still to come, and entered with a result
 * that is at the window. Review hears of it from intake itself. Throws NotHeardYet.
 */
export async function noteHandIn(tx: Transaction, event: CloudEvent<'SupplementHandedIn.v1'>): Promise<void> {
  const { caseId, answers, entries, handedInAt: at, receivedBy } = event.data;
  if (answers !== 'AT_DELIVERY' || receivedBy === null) return;
  const known = await findKnownCase(tx, caseId);
  if (!known) throw new NotHeardYet(`a hand-in for a case whose receipt has not arrived here yet: ${caseId}`);
  const supplied = entries.map((materialCode) => ({ materialCode, at, officerStaffNo: receivedBy }));
  await saveSupplied(tx, caseId, [...known.supplied, ...supplied]);
  const before = await findDeliveryCase(tx, caseId);
  const decision = before && decideSupplied(before, supplied);
  if (!decision) return;
  const change = { causeId: event.id, action: 'collectElsewhere', actor: receivedBy, at: event.time };
  await saveDecisions(tx, [caseStep(before, decision, change)]);
}
