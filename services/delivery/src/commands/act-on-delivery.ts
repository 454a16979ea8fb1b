import type { Caller } from '@hall/callers';
import { inTransaction, type Change, type Transaction } from '@hall/transaction';
import type { HallNow } from '@hall/working-days';
import type { DeliveryCase } from '../domain/delivery-case.ts';
import { mayDo, type Operation } from '../domain/permissions.ts';
import { isRefused, refuse, type Refused } from '../domain/refusals.ts';
import { saveDecisions, type CaseStep } from '../storage/decision-store.ts';
import { findDeliveryCase } from '../storage/delivery-case-store.ts';
import type { Desk } from './desk.ts';

/** Which delivery, in which version the caller has seen it, under the caller's own id for the request. */
export type DeliveryRequest = { readonly commandId: string; readonly caseId: string; readonly expectedVersion: number };

/** Who wants to do what. */
export type Asked = { readonly desk: Desk; readonly caller: Caller; readonly operation: Operation };

/** What a rule may look up and needs to know: the open transaction, its time, and what the history says of the change besides the action. */
type Acting = {
  readonly tx: Transaction;
  readonly now: HallNow;
  readonly change: Omit<Change, 'action'>;
};

/** Decides: the steps to save, of which the last says how the delivery will be, or a refusal. */
type Act = (deliveryCase: DeliveryCase, acting: Acting) => Promise<readonly [CaseStep, ...CaseStep[]] | Refused>;

/**
 * What an officer does at the delivery window: find, decide, save, in one transaction. Refuses NOT_PERMITTED, CASE_NOT_FOUND,
 * COMMAND_ID_REUSED, CONFLICT, and what `act` refuses.
 */
export async function actOnDelivery(
  { desk, caller, operation }: Asked,
  { commandId, ...input }: DeliveryRequest,
  act: Act,
): Promise<DeliveryCase | Refused> {
  if (!mayDo(caller, operation)) return refuse('NOT_PERMITTED');
  const command = { commandId, action: operation, actor: caller.id, input, trace: caller.trace };

  return inTransaction<DeliveryCase | Refused>(desk.database, command, async (tx, now) => {
    const deliveryCase = await findDeliveryCase(tx, input.caseId);
    if (!deliveryCase) return refuse('CASE_NOT_FOUND');
    if (deliveryCase.version !== input.expectedVersion) return refuse('CONFLICT');
    const change = { causeId: commandId, actor: caller.id, at: now.instant };
    const steps = await act(deliveryCase, { tx, now, change });
    if (isRefused(steps)) return steps;
    await saveDecisions(tx, steps);
    return (steps.at(-1) ?? steps[0]).after;
  });
}
