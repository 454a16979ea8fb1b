import { inTransaction, type Transaction } from '@hall/transaction';
import type { HallNow } from '@hall/working-days';
import type { DeliveryCase } from '../domain/delivery-case.ts';
import { mayDo, type Caller, type Operation } from '../domain/permissions.ts';
import { refuse, type Refused } from '../domain/refusals.ts';
import { findDeliveryCase, type Change } from '../storage/delivery-case-store.ts';
import type { Desk } from './desk.ts';

/** Which delivery, in which version the caller has seen it, under the caller's own id for the request. */
export type DeliveryRequest = { readonly commandId: string; readonly caseId: string; readonly expectedVersion: number };

/** Decides and saves. */
type Act = (
  tx: Transaction,
  deliveryCase: DeliveryCase,
  now: HallNow,
  change: Omit<Change, 'action'>,
) => Promise<DeliveryCase | Refused>;

/**
 * What an officer does at the delivery window: find, decide, save, in one transaction. Refuses NOT_PERMITTED, CASE_NOT_FOUND,
 * COMMAND_ID_REUSED, CONFLICT, and what `act` refuses.
 */
export async function actOnDelivery(
  { database }: Desk,
  caller: Caller,
  operation: Operation,
  { commandId, ...input }: DeliveryRequest,
  act: Act,
): Promise<DeliveryCase | Refused> {
  if (!mayDo(caller, operation)) return refuse('NOT_PERMITTED');
  const command = { commandId, action: operation, actor: caller.id, input, trace: caller.trace };

  return inTransaction<DeliveryCase | Refused>(database, command, async (tx, now) => {
    const deliveryCase = await findDeliveryCase(tx, input.caseId);
    if (!deliveryCase) return refuse('CASE_NOT_FOUND');
    if (deliveryCase.version !== input.expectedVersion) return refuse('CONFLICT');
    return act(tx, deliveryCase, now, { causeId: commandId, actor: caller.id, at: now.instant });
  });
}
