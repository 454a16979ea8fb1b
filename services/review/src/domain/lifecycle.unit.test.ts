import { describe, expect, it } from '@jest/globals';
import {
  isEnded,
  lifecycle,
  nextStatus,
  openActions,
  openings,
  reviewStatuses,
  type ReviewAction,
  type ReviewStatus,
} from './lifecycle.ts';

const actions = [...new Set(reviewStatuses.flatMap(openActions))];
const legal = new Set(reviewStatuses.flatMap((status) => openActions(status).map((action) => `${status} ${action}`)));
const illegal = reviewStatuses
  .flatMap((status) => actions.map((action) => [status, action] as const))
  .filter(([status, action]) => !legal.has(`${status} ${action}`));

describe("a case's life in its department", () => {
  it('can reach every status from where cases come into being', () => {
    const reached = new Set<string>(Object.values(openings));
    for (const status of reached) Object.values(lifecycle[status as ReviewStatus]).forEach((next) => reached.add(next));
    expect([...reached].sort()).toEqual([...reviewStatuses].sort());
  });
  it('ends where only an order, or a predecessor that is granted after all, leads on, and only there', () => {
    const leadsOn = ['reopen', 'reopenReceipt', 'revive'];
    const ends = reviewStatuses.filter((status) => openActions(status).every((action) => leadsOn.includes(action)));
    expect(ends).toEqual(['NOT_ACCEPTED', 'WITHDRAWN', 'DEEMED_WITHDRAWN', 'TERMINATED']);
    expect(reviewStatuses.filter(isEnded)).toEqual(ends);
    expect(openActions('WITHDRAWN')).toEqual([]);
  });
  it.each(illegal)('S14: from %s there is no %s', (status, action) =>
    expect(nextStatus(status, action)).toBeUndefined(),
  );

  it.each<[string, ReviewStatus, ReviewAction]>([
    ['a second incompleteness after the acceptance', 'ACCEPTED', 'requestSupplement'],
    ['a grant of what was refused', 'REFUSED', 'grant'],
    ['a grant without a pending decision', 'UNDER_REVIEW', 'grant'],
    ['a grant out of a suspension', 'SUSPENDED', 'grant'],
    ['a refusal out of a suspension', 'SUSPENDED', 'refuse'],
    ['a second notice', 'AWAITING_SUPPLEMENT', 'requestSupplement'],
    ['a withdrawal after the decision', 'GRANTED', 'withdraw'],
  ])('knows no %s (listed as illegal in docs/law/transitions.md)', (_what, status, action) =>
    expect(nextStatus(status, action)).toBeUndefined(),
  );

  it.each<[string, ReviewStatus, ReviewAction, ReviewStatus]>([
    ['T8', 'RECEIVED', 'accept', 'ACCEPTED'],
    ['T13', 'ACCEPTED', 'startReview', 'UNDER_REVIEW'],
    ['T18', 'UNDER_REVIEW', 'submitOpinion', 'PENDING_DECISION'],
    ['T20', 'PENDING_DECISION', 'grant', 'GRANTED'],
    ['T21', 'PENDING_DECISION', 'refuse', 'REFUSED'],
    ['T23', 'GRANTED', 'makeCertificate', 'CERT_PRODUCTION'],
    ['T24', 'CERT_PRODUCTION', 'handOver', 'HANDED_OVER'],
    ['T25', 'REFUSED', 'handOver', 'HANDED_OVER'],
  ])('%s: %s, %s → %s', (_t, status, action, next) => expect(nextStatus(status, action)).toBe(next));
});
