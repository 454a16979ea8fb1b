import { inTransaction, newId } from '@hall/transaction';
import { checkMandate, type Mandate } from '../../domain/applicant/mandate.ts';
import type { Caller } from '../../domain/callers/caller.ts';
import { mayDo } from '../../domain/permissions/permissions.ts';
import { refuse, type Refused } from '../../domain/refusals/refusals.ts';
import { addMandate, findApplicant } from '../../storage/applicant/applicant-store.ts';
import type { Desk } from '../desk.ts';

/** A power of attorney as it was shown at the window (D18). */
type RegisterMandate = Omit<Mandate, 'id'> & { readonly commandId: string };

/** Registers a mandate for an agent (委托书). Refuses NOT_PERMITTED, APPLICANT_NOT_FOUND, MANDATE_INVALID, COMMAND_ID_REUSED. */
export async function registerMandate(
  desk: Desk,
  caller: Caller,
  { commandId, ...input }: RegisterMandate,
): Promise<Mandate | Refused> {
  if (!mayDo(caller, 'registerMandate')) return refuse('NOT_PERMITTED');
  const command = { commandId, action: 'registerMandate', actor: caller.id, input, trace: caller.trace };

  return inTransaction<Mandate | Refused>(desk.database, command, async (tx, now) => {
    const people = [await findApplicant(tx, input.principalId), await findApplicant(tx, input.agentId)];
    if (people.includes(undefined)) return refuse('APPLICANT_NOT_FOUND');
    const refused = checkMandate(input, now.today);
    if (refused) return refused;
    const mandate = { ...input, id: newId() };
    await addMandate(tx, mandate, { by: caller.id, causeId: commandId, at: now.instant });
    return mandate;
  });
}
