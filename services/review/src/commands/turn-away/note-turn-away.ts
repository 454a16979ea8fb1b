import type { CloudEvent } from '@hall/event-contracts';
import type { Transaction } from '@hall/transaction';
import { openTurnAway } from '../../domain/turn-away/turn-away.ts';
import { getCalendar } from '../../storage/copies/catalogue-store.ts';
import { saveTurnAway } from '../../storage/turn-away/turn-away-store.ts';

/** A window asks whether somebody may be sent away (T6): clock C14 runs from its question. */
export async function noteTurnAway(tx: Transaction, event: CloudEvent<'TurnAwayAsked.v1'>): Promise<void> {
  const turnAway = openTurnAway(event.data, await getCalendar(tx));
  const change = { causeId: event.id, action: 'askTurnAway', actor: event.source, at: event.time };
  await saveTurnAway(tx, { before: null, after: turnAway, events: [] }, change);
}
