import { describe, expect, it } from '@jest/globals';
import { aDelivery, anOwingDelivery, aReadyDelivery, monday, someone } from '../../testing/a-delivery.ts';
import { availableActions } from './available-actions.ts';
import { deliveryStatuses } from './status.ts';

const alone = { joint: null, today: monday.today };

/** What leads on, at any delivery window: there is no post that only one person holds. */
const places = [
  ['OFFERED', aDelivery(), 'handOver'],
  ['READY', aReadyDelivery(), 'deliver'],
  ['READY, something owed', anOwingDelivery(), 'collect'],
  ['UNCLAIMED', aReadyDelivery({ status: 'UNCLAIMED' }), 'deliver'],
] as const;

describe('nothing stays at the window for ever', () => {
  it.each(places)('%s', (_place, deliveryCase, onward) => {
    expect(availableActions(someone('DELIVERY_OFFICER'), deliveryCase, alone)).toContain(onward);
    expect(availableActions({ ...someone('DELIVERY_OFFICER'), id: 'H303' }, deliveryCase, alone)).toContain(onward);
  });
  it('the table has every status but those in which everything is with the applicant', () => {
    const told = new Set<string>(places.map(([, { status }]) => status));
    expect(deliveryStatuses.filter((status) => !told.has(status))).toEqual(['DELIVERED', 'COMPLETED']);
  });
});
