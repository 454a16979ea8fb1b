import { randomUUID } from 'node:crypto';
import { anEntry, monday, people } from './a-case.ts';
import { handedOver } from './decision-steps.ts';
import { accepted, act, claimed } from './examination-steps.ts';

/** Cases of which something is missing: asked for by a notice, or promised (容缺). */

export const awaiting = () => ({
  ...claimed(),
  status: 'AWAITING_SUPPLEMENT' as const,
  notice: {
    entries: [anEntry()],
    at: monday.instant,
    by: people.reviewer,
    unmet: ['1'],
    handIns: [],
    completeAt: null,
    lapsedAt: null,
    restated: null,
  },
});
export const supplied = () => {
  const before = awaiting();
  const handIns = [{ supplementId: randomUUID(), entries: ['1'], at: monday.instant }];
  return { ...before, notice: { ...before.notice, handIns, completeAt: monday.instant } };
};
export const tolerated = () => ({
  ...accepted(),
  acceptance: { basis: 'TOLERANT' as const, ...act },
  tolerance: {
    state: 'OPEN' as const,
    missing: ['M2'],
    received: [],
    mode: 'BEFORE_DECISION' as const,
    promisedOn: '2026-04-24',
    closedAt: null,
    ...act,
  },
});
const atDelivery = {
  state: 'OPEN' as const,
  missing: ['M2'],
  received: [],
  mode: 'AT_DELIVERY' as const,
  promisedOn: '2026-04-24',
  closedAt: null,
  ...act,
};
export const owing = () => ({ ...handedOver(), tolerance: atDelivery });
/** What was promised has come in at a window, and the department has not looked at it. */
export const promiseHandedIn = () => ({
  ...tolerated(),
  tolerance: {
    ...tolerated().tolerance,
    handIns: [{ supplementId: 's-1', entries: ['M2'], at: monday.instant }],
    completeAt: monday.instant,
  },
});
/** What was promised for the hand-out has not come, and the department has to settle it (B2). */
export const promiseBroken = () => ({
  ...owing(),
  tolerance: { ...atDelivery, state: 'BREACHED' as const, closedAt: '2026-04-24T16:00:00.000Z' },
});
