import { describe, expect, it } from '@jest/globals';
import { aReadyDelivery, monday } from '../../testing/a-delivery.ts';
import { isAllOut, missingItems, withoutEnded, withTakenUp, type ExpectedResults } from './expected-results.ts';

const a = aReadyDelivery({ itemName: '甲' });
const b = aReadyDelivery({ itemName: '乙' });
const of = (expected: ExpectedResults['expected']): ExpectedResults => ({
  components: [a, b].map(({ id: caseId, itemName }, index) => ({ key: String(index), caseId, itemName })),
  expected,
});
const out = { status: 'COMPLETED', deliveredAt: monday.instant } as const;
const again = { caseId: b.id, round: 2 };

describe('which results of a joint case there will be', () => {
  it('one that was not expected is, once it is taken up again (T32), in its round', () => {
    expect(missingItems(of([a.id]), [a])).toEqual([]);
    expect(missingItems(withTakenUp(of([a.id]), again), [a])).toEqual(['乙']);
    expect(missingItems(withTakenUp(of([a.id]), again), [a, { ...b, round: 2 }])).toEqual([]);
  });
  it.each([
    ['after the conclusion', of([a.id, b.id])],
    ['before it', of(null)],
  ])('a result of an earlier round no longer counts, neither as ready nor as handed out, %s', (_when, results) => {
    const delivered = [a, b].map((one) => ({ ...one, ...out }));
    expect(missingItems(withTakenUp(results, again), delivered)).toEqual(['乙']);
    expect(isAllOut(withTakenUp(results, again), delivered)).toBe(false);
  });
  it('taken up twice, the last round counts, and it is listed once', () => {
    const twice = withTakenUp(withTakenUp(of([a.id, b.id]), again), { ...again, round: 3 });
    expect(twice.expected).toEqual([a.id, b.id]);
    expect(missingItems(twice, [a, { ...b, round: 2 }])).toEqual(['乙']);
  });
  it('one that has ended is not waited for; before the conclusion nothing is known yet', () => {
    expect(missingItems(withoutEnded(of([a.id, b.id]), b.id), [a])).toEqual([]);
    expect(withoutEnded(of(null), b.id).expected).toBeNull();
  });
});
