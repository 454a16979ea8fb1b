import type { CloudEvent } from '@hall/event-contracts';
import type { Transaction } from '@hall/transaction';
import { decideCorrection } from '../domain/correction.ts';
import { caseStep, saveDecisions } from '../storage/decision-store.ts';
import { findDeliveryCase } from '../storage/delivery-case-store.ts';

/**
 * The department has corrected a document of a completed case (T33): it is put on record, in the transaction of the inbox. A correction of the round
 * before a re-opening changes nothing. Throws where nothing was delivered here, because review corrects only what was delivered.
 */
export async function noteCorrection(tx: Transaction, event: CloudEvent<'DocumentCorrected.v1'>): Promise<void> {
  const { caseId, round } = event.data;
  const before = await findDeliveryCase(tx, caseId);
  if (!before) throw new Error(`a corrected document of a case that was never delivered here: ${caseId}`);
  if (round < before.round) return;
  const decision = decideCorrection(before, event.data);
  if (decision.kind === 'refused') throw new Error(`DocumentCorrected.v1, but ${decision.code}: case ${caseId}`);
  const change = { causeId: event.id, action: 'correct', actor: event.source, at: event.time };
  await saveDecisions(tx, [caseStep(before, decision, change)]);
}
