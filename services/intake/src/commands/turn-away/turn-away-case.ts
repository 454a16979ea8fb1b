import { inTransaction, newId } from '@hall/transaction';
import { mayDo, type Caller } from '../../domain/permissions.ts';
import { isRefused, refuse, type Refused } from '../../domain/refusals.ts';
import type { ServiceCase } from '../../domain/service-case.ts';
import { decideTurnAway } from '../../domain/turn-away/turn-away-rules.ts';
import { saveDecisions } from '../../storage/decision-store.ts';
import { lockTurnAway, saveTurnAway } from '../../storage/turn-away/turn-away-store.ts';
import type { Desk } from '../desk.ts';

/** Which contact, in which version the caller has seen it. */
type TurnAwayCase = {
  readonly commandId: string;
  readonly turnAwayId: string;
  readonly expectedVersion: number;
};

/**
 * Sends somebody away with the department's notice (不予收件, T6), and keeps the record under its number. Refuses NOT_PERMITTED,
 * TURN_AWAY_NOT_FOUND, CONFLICT, COMMAND_ID_REUSED, NOT_CONFIRMED.
 */
export async function turnAwayCase(
  { database }: Desk,
  caller: Caller,
  { commandId, ...input }: TurnAwayCase,
): Promise<ServiceCase | Refused> {
  if (!mayDo(caller, 'turnAwayCase')) return refuse('NOT_PERMITTED');
  const command = { commandId, action: 'turnAway', actor: caller.id, input, trace: caller.trace };
  return inTransaction<ServiceCase | Refused>(database, command, async (tx, now) => {
    const before = await lockTurnAway(tx, input.turnAwayId);
    if (!before) return refuse('TURN_AWAY_NOT_FOUND');
    if (before.version !== input.expectedVersion) return refuse('CONFLICT');
    const decision = decideTurnAway(before, newId(), caller, now);
    if (isRefused(decision)) return decision;
    const { serviceCase, events } = decision;
    const change = { causeId: commandId, action: 'turnAway', actor: caller.id, at: now.instant };
    await saveDecisions(tx, [{ kind: 'case', before: null, after: serviceCase, events, change }]);
    const told = {
      ...before,
      step: 'TURNED_AWAY' as const,
      caseId: serviceCase.id,
      version: before.version + 1,
    };
    await saveTurnAway(tx, before, told, [], change);
    return serviceCase;
  });
}
