import { describe, expect, it } from '@jest/globals';
import { describeLifecycle, readLaw } from '@hall/lifecycle/testing';
import { isEnded, reviewStatuses, type ReviewStatus } from '../case/status.ts';
import { actions, type ReviewAction } from './actions.ts';
import { lifecycle, nextStatus, openActions, openings } from './lifecycle.ts';

describeLifecycle(readLaw('review'), {
  statuses: reviewStatuses,
  actions: Object.keys(actions),
  next: (status, action) => nextStatus(status as ReviewStatus, action as ReviewAction),
});

describe("a case's life in its department", () => {
  it('begins with the receipt, or waits for other components', () =>
    expect(openings).toEqual({ receive: 'RECEIVED', plan: 'PLANNED' }));
  it('can reach every status from where cases come into being', () => {
    const reached = new Set<ReviewStatus>(['RECEIVED', 'PLANNED']);
    for (const status of reached) Object.values(lifecycle[status]).forEach((next) => reached.add(next));
    expect([...reached].sort()).toEqual([...reviewStatuses].sort());
  });
  it('ends without a decision in four statuses', () =>
    expect(reviewStatuses.filter(isEnded)).toEqual(['NOT_ACCEPTED', 'WITHDRAWN', 'DEEMED_WITHDRAWN', 'TERMINATED']));
  it('S14: goes on from a withdrawal for nobody', () => expect(openActions('WITHDRAWN')).toEqual([]));
});
