import type { CloudEvent } from '@hall/event-contracts';
import type { Transaction } from '@hall/transaction';
import { answered } from '../../domain/turn-away/turn-away.ts';
import { lockTurnAway, saveTurnAway } from '../../storage/turn-away/turn-away-store.ts';

/** Notes the answer of the department, or of the hall office when the department was silent (T6, C14). Throws when the turn-away is not known here. */
export async function noteTurnAwayAnswer(
  tx: Transaction,
  { id, source, time, data }: CloudEvent<'TurnAwayAnswered.v1'>,
): Promise<void> {
  const before = await lockTurnAway(tx, data.contactId);
  if (!before) throw new Error(`an answer about a contact that is unknown here: ${data.contactId}`);
  const after = answered(before, data);
  if (after === before) return;
  const change = { causeId: id, action: 'noteTurnAwayAnswer', actor: source, at: time };
  await saveTurnAway(tx, { before, after }, { events: [], change });
}
