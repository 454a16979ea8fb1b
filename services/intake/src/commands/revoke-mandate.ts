import { inTransaction } from '@hall/transaction';
import type { Mandate } from '../domain/applicant/mandate.ts';
import { isAtWindow, mayDo, type Caller } from '../domain/permissions.ts';
import { refuse, type Refused } from '../domain/refusals.ts';
import { lockMandate, saveRevocation } from '../storage/applicant-store.ts';
import type { Desk } from './desk.ts';

/** Which mandate is revoked. */
type RevokeMandate = { readonly commandId: string; readonly mandateId: string };

/**
 * The principal takes a mandate back (撤销委托; 民法典 art. 173): at a window, or on line by the principal. From this moment on the agent has no power
 * any more. Revoking it again changes nothing. Refuses NOT_PERMITTED, MANDATE_NOT_FOUND, COMMAND_ID_REUSED.
 */
export async function revokeMandate(
  { database }: Desk,
  caller: Caller,
  { commandId, mandateId }: RevokeMandate,
): Promise<Mandate | Refused> {
  if (!mayDo(caller, 'revokeMandate')) return refuse('NOT_PERMITTED');
  const command = { commandId, action: 'revokeMandate', actor: caller.id, input: { mandateId }, trace: caller.trace };
  return inTransaction<Mandate | Refused>(database, command, async (tx, now) => {
    const mandate = await lockMandate(tx, mandateId);
    if (!mandate || !(isAtWindow(caller) || mandate.principalId === caller.id)) return refuse('MANDATE_NOT_FOUND');
    if (mandate.revokedAt) return mandate;
    const revoked = { ...mandate, revokedAt: now.instant, revokedBy: caller.id };
    await saveRevocation(tx, revoked);
    return revoked;
  });
}
