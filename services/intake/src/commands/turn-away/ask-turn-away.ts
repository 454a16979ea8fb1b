import { inTransaction } from '@hall/transaction';
import type { Caller } from '../../domain/callers/caller.ts';
import { mayDo } from '../../domain/permissions/permissions.ts';
import { isRefused, refuse, type Refused } from '../../domain/refusals/refusals.ts';
import { decideAsking, type TurnAwayAsked } from '../../domain/turn-away/turn-away-rules.ts';
import type { TurnAway } from '../../domain/turn-away/turn-away.ts';
import { saveTurnAway } from '../../storage/turn-away/turn-away-store.ts';
import type { Desk } from '../desk.ts';
import { findReceiptFacts } from '../receipt/receipt-facts.ts';

/** Who stands at the window, which item they apply for, and what the officer has found. */
export type AskTurnAway = TurnAwayAsked & {
  readonly commandId: string;
  readonly itemCode: string;
  readonly applicantId: string;
};

/**
 * Asks the department whether somebody may be turned away (T6), in one transaction with the record of it (C-2). Refuses NOT_PERMITTED,
 * COMMAND_ID_REUSED, and what `findReceiptFacts` and `decideAsking` refuse.
 */
export async function askTurnAway(
  { database }: Desk,
  caller: Caller,
  { commandId, ...input }: AskTurnAway,
): Promise<TurnAway | Refused> {
  if (!mayDo(caller, 'askTurnAway')) return refuse('NOT_PERMITTED');
  const command = { commandId, action: 'askTurnAway', actor: caller.id, input, trace: caller.trace };
  return inTransaction<TurnAway | Refused>(database, command, async (tx, now) => {
    const facts = await findReceiptFacts(tx, input, now);
    if (isRefused(facts)) return facts;
    const asked = decideAsking(facts, input, { by: caller, now });
    if (isRefused(asked)) return asked;
    const change = { causeId: commandId, action: 'askTurnAway', actor: caller.id, at: now.instant };
    await saveTurnAway(tx, { before: null, after: asked.turnAway }, { events: [asked.event], change });
    return asked.turnAway;
  });
}
