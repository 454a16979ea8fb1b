import type { CloudEvent } from '@hall/event-contracts';
import type { Transaction } from '@hall/transaction';
import { openTurnAway } from '../../domain/turn-away/turn-away.ts';
import { saveTurnAway } from '../../storage/turn-away/turn-away-store.ts';

/** A window asks whether somebody may be sent away (T6): clock C14 runs from its question. */
export const noteTurnAway = (tx: Transaction, event: CloudEvent<'TurnAwayAsked.v1'>): Promise<void> =>
  saveTurnAway(tx, null, openTurnAway(event.data), [], {
    ...{ causeId: event.id, action: 'askTurnAway', actor: event.source, at: event.time },
  });
