import { topics, type CloudEvent } from '@hall/event-contracts';
import { TryAgain, type Subscription } from '@hall/messaging';
import { keepCase } from '../commands/keep-case.ts';
import { NotHeardYet, openDelivery } from '../commands/open-delivery.ts';

type Transaction = Parameters<typeof openDelivery>[0];

/** Everything delivery listens to. */
export const subscriptions: readonly Subscription[] = [
  { group: 'hall.delivery.cases', topics: [topics.intake], handle: onCase },
  { group: 'hall.delivery.results', topics: [topics.review], handle: onResult },
];

/** The window has received a case. */
export async function onCase(tx: Transaction, event: CloudEvent): Promise<void> {
  if (event.type === 'CaseReceived.v1') await keepCase(tx, event);
}

/** A department offers a result. Its case's receipt comes on another topic: until it is here, the message has to wait. */
export async function onResult(tx: Transaction, event: CloudEvent): Promise<void> {
  if (event.type !== 'ResultOffered.v1') return;
  await openDelivery(tx, event).catch((fault: unknown) => {
    throw fault instanceof NotHeardYet ? new TryAgain(fault.message) : fault;
  });
}
