import { topics, type CloudEvent } from '@hall/event-contracts';
import type { Subscription } from '@hall/messaging';
import { keepCatalogue } from '../commands/keep-catalogue.ts';
import { noteHandOver, noteService } from '../commands/note-delivery.ts';
import { openJointCase } from '../commands/joint-case/open-joint-case.ts';
import { openCase } from '../commands/open-case.ts';

type Transaction = Parameters<typeof openCase>[0];

/** Everything review listens to, as one member of one group: keys keep their order, and they do not wait for each other. */
export const subscriptions: readonly Subscription[] = [
  { group: 'hall.review.events', topics: [topics.intake, topics.delivery, topics.catalogue], handle: onEvent },
];

/** Hands an event to what it is about. */
export async function onEvent(tx: Transaction, event: CloudEvent): Promise<void> {
  if (event.topic === topics.intake) await onCase(tx, event);
  else if (event.topic === topics.delivery) await onDelivery(tx, event);
  else await onCatalogue(tx, event);
}

/** The window has received a case. */
export async function onCase(tx: Transaction, event: CloudEvent): Promise<void> {
  if (event.type === 'CaseReceived.v1') await openCase(tx, event);
  if (event.type === 'JointCaseReceived.v1') await openJointCase(tx, event);
}

/** The result has left the department, and then the hall. */
export async function onDelivery(tx: Transaction, event: CloudEvent): Promise<void> {
  if (event.type === 'ResultHandedOver.v1') await noteHandOver(tx, event);
  if (event.type === 'ResultDelivered.v1') await noteService(tx, event);
}

/** The catalogue has published something; items travel with the case, matters are of no use here. */
export async function onCatalogue(tx: Transaction, event: CloudEvent): Promise<void> {
  if (
    event.type === 'DepartmentPublished.v1' ||
    event.type === 'StaffPublished.v1' ||
    event.type === 'CalendarPublished.v1'
  )
    await keepCatalogue(tx, event);
}
