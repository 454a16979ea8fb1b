import { topics, type CloudEvent } from '@hall/event-contracts';
import type { Subscription } from '@hall/messaging';
import { keepCase, keepJointCase } from '../commands/keep-case.ts';
import { keepCatalogue } from '../commands/keep-catalogue.ts';

type Transaction = Parameters<typeof keepCatalogue>[0];

/** Everything consultation listens to. A group keeps its place under its name, which is from when it heard the catalogue only. */
export const subscriptions: readonly Subscription[] = [
  { group: 'hall.consultation.catalogue', topics: [topics.catalogue, topics.intake], handle: onEvent },
];

/** Hands an event to what it is about. */
export async function onEvent(tx: Transaction, event: CloudEvent): Promise<void> {
  if (event.topic === topics.catalogue) await onCatalogue(tx, event);
  else await onCase(tx, event);
}

/** Intake has a new case: all that questions need is that it exists. */
async function onCase(tx: Transaction, event: CloudEvent): Promise<void> {
  if (event.type === 'CaseReceived.v1' || event.type === 'CaseSubmitted.v1') await keepCase(tx, event);
  if (event.type === 'CaseTurnedAway.v1') await keepCase(tx, event);
  if (event.type === 'JointCaseReceived.v1') await keepJointCase(tx, event);
}

/** The catalogue has published something; items and staff are what answers need. */
async function onCatalogue(tx: Transaction, event: CloudEvent): Promise<void> {
  if (
    event.type === 'ItemPublished.v1' ||
    event.type === 'StaffPublished.v1' ||
    event.type === 'DepartmentPublished.v1'
  )
    await keepCatalogue(tx, event);
}
