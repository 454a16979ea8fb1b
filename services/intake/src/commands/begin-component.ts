import type { CloudEvent } from '@hall/event-contracts';
import type { Transaction } from '@hall/transaction';
import type { HallDate } from '@hall/working-days';
import { findCase, saveDecision } from '../storage/service-case-store.ts';

/** A component that waited has begun: the date for its one-off notice counts from now, not from the receipt of the whole. */
export async function beginComponent(tx: Transaction, event: CloudEvent<'ComponentStarted.v1'>): Promise<void> {
  const { caseId, noticeBy } = event.data;
  const before = await findCase(tx, caseId);
  if (!before) throw new Error(`a component that was never received here: ${caseId}`);
  const serviceCase = { ...before, noticeBy: noticeBy as HallDate };
  const change = { causeId: event.id, action: 'beginComponent', actor: event.source, at: event.time };
  await saveDecision(tx, before, { kind: 'decided', serviceCase, events: [] }, change);
}
