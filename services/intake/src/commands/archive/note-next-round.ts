import type { CloudEvent } from '@hall/event-contracts';
import type { Transaction } from '@hall/transaction';
import { decideNextRound } from '../../domain/archive/next-round.ts';
import { liftBars } from '../../storage/earlier-applications/bar-store.ts';
import { saveDecisions } from '../../storage/case/decision-store.ts';
import { lockCase } from '../../storage/case/service-case-store.ts';

/**
 * Notes the cases that their departments have taken up again (T32, VOID_LAPSE), or whose result has come back after it had counted as
 * delivered (T27). Their files are opened, and bars of earlier rounds are lifted.
 */
export async function noteNextRounds(tx: Transaction, events: readonly CloudEvent[]): Promise<void> {
  for (const event of events) if (isTakenUpAgain(event)) await noteNextRound(tx, event);
}

async function noteNextRound(tx: Transaction, event: TakenUpAgain): Promise<void> {
  const { caseId, round } = event.data;
  const before = await lockCase(tx, caseId);
  const decision = before && decideNextRound(before, round);
  if (!decision) return;
  const { serviceCase: after, events } = decision;
  const change = { causeId: event.id, action: 'reopen', actor: event.source, at: event.time };
  await saveDecisions(tx, [{ kind: 'case', before, after, events, change }]);
  await liftBars(tx, { caseId, round }, event.time);
}

type TakenUpAgain = CloudEvent<'CaseReopened.v1' | 'ComponentRevived.v1' | 'ProcedureNoted.v1' | 'DeliveryFailed.v1'>;

const isTakenUpAgain = (event: CloudEvent): event is TakenUpAgain =>
  event.type === 'CaseReopened.v1' ||
  event.type === 'ComponentRevived.v1' ||
  (event.type === 'ProcedureNoted.v1' && event.data.act === 'LAPSE_VOIDED') ||
  (event.type === 'DeliveryFailed.v1' && event.data.voidedService !== undefined);
