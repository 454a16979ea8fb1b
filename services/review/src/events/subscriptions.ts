import { topics, type CloudEvent } from '@hall/event-contracts';
import type { Subscription } from '@hall/messaging';
import { keepCatalogue } from '../commands/keep-catalogue.ts';
import { noteHandOver, noteService } from '../commands/note-delivery.ts';
import { openCase } from '../commands/open-case.ts';

type Transaction = Parameters<typeof openCase>[0];

/** Everything review listens to. One group per topic: a backlog of one never keeps the others waiting. */
export const subscriptions: readonly Subscription[] = [
  { group: 'hall.review.cases', topics: [topics.intake], handle: onCase },
  { group: 'hall.review.delivery', topics: [topics.delivery], handle: onDelivery },
  { group: 'hall.review.catalogue', topics: [topics.catalogue], handle: onCatalogue },
];

/** The window has received a case. */
export async function onCase(tx: Transaction, event: CloudEvent): Promise<void> {
  if (event.type === 'CaseReceived.v1') await openCase(tx, event);
}

/** The result has left the department, and then the hall. */
export async function onDelivery(tx: Transaction, event: CloudEvent): Promise<void> {
  if (event.type === 'ResultHandedOver.v1') await noteHandOver(tx, event);
  if (event.type === 'ResultDelivered.v1') await noteService(tx, event);
}

/** The catalogue has published something; items and staff travel with the case, or are of no use here. */
export async function onCatalogue(tx: Transaction, event: CloudEvent): Promise<void> {
  if (event.type === 'DepartmentPublished.v1' || event.type === 'CalendarPublished.v1') await keepCatalogue(tx, event);
}
