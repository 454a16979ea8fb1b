import { topics, type CloudEvent } from '@hall/event-contracts';
import type { Subscription } from '@hall/messaging';
import { keepCase, keepJointCase } from '../commands/keep-case.ts';
import { keepCatalogue } from '../commands/keep-catalogue.ts';

type Transaction = Parameters<typeof keepCatalogue>[0];

/** Everything that consultation listens to. The group keeps the name of the time when it heard the catalogue only, because its place in the log is kept under it. */
export const subscriptions: readonly Subscription[] = [
  { group: 'hall.consultation.catalogue', topics: [topics.catalogue, topics.intake], handle: onEvent },
];

/** Hands an event on to the function for its topic. */
export async function onEvent(tx: Transaction, event: CloudEvent): Promise<void> {
  if (event.topic === topics.catalogue) await onCatalogue(tx, event);
  else await onCase(tx, event);
}

/** What intake tells: there is a new case. Questions only need to know that it exists. */
export async function onCase(tx: Transaction, event: CloudEvent): Promise<void> {
  if (event.type === 'CaseReceived.v1' || event.type === 'CaseSubmitted.v1') await keepCase(tx, event);
  if (event.type === 'CaseTurnedAway.v1') await keepCase(tx, event);
  if (event.type === 'JointCaseReceived.v1') await keepJointCase(tx, event);
}

/** What the catalogue publishes: answers need items, staff and departments. */
export async function onCatalogue(tx: Transaction, event: CloudEvent): Promise<void> {
  if (
    event.type === 'ItemPublished.v1' ||
    event.type === 'StaffPublished.v1' ||
    event.type === 'DepartmentPublished.v1'
  )
    await keepCatalogue(tx, event);
}
