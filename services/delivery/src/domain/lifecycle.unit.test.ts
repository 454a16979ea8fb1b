import { describe, expect, it } from '@jest/globals';
import { describeLifecycle, readLaw } from '@hall/lifecycle/testing';
import { actions, type DeliveryAction } from './actions.ts';
import { nextStatus } from './lifecycle.ts';
import { deliveryStatuses, openings, type DeliveryStatus } from './status.ts';

// T24 and T25 hand over, T26 serves, S49 collects, T27 and B40 record a failed try, B39 lets a result become unclaimed, T28 completes, T33 corrects.
describeLifecycle(readLaw('delivery'), {
  statuses: deliveryStatuses,
  actions: Object.keys(actions),
  next: (status, action) => nextStatus(status as DeliveryStatus, action as DeliveryAction),
});

describe('the life of a delivery', () => {
  it('begins with the offer of a department (S12)', () => expect(openings).toEqual({ offer: 'OFFERED' }));
});
