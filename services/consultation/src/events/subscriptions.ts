import { topics, type CloudEvent } from '@hall/event-contracts';
import type { Subscription } from '@hall/messaging';
import { keepCatalogue } from '../commands/keep-catalogue.ts';

type Transaction = Parameters<typeof keepCatalogue>[0];

/** Everything consultation listens to. */
export const subscriptions: readonly Subscription[] = [
  { group: 'hall.consultation.catalogue', topics: [topics.catalogue], handle: onCatalogue },
];

/** The catalogue has published something; items and staff are what answers need. */
export async function onCatalogue(tx: Transaction, event: CloudEvent): Promise<void> {
  if (
    event.type === 'ItemPublished.v1' ||
    event.type === 'StaffPublished.v1' ||
    event.type === 'DepartmentPublished.v1'
  )
    await keepCatalogue(tx, event);
}
