import { describe, expect, it } from '@jest/globals';
import { aCase } from '../../../testing/a-case.ts';
import { steps } from '../../../testing/steps.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { quotaFateOf, quotaStandingOf, type QuotaFate, type QuotaPlace } from './quota.ts';

const limitedTo = (limit: number): ReviewCase => ({
  ...aCase(),
  id: 'own',
  item: { ...aCase().item, quota: { limit } },
});
const at = (place: number, fate: QuotaFate, caseId = `case-${place}`): QuotaPlace => ({ caseId, place, fate });

describe('first accepted, first granted (行政许可法 art. 57)', () => {
  it('art. 57: without a limit there is no order', () =>
    expect(quotaStandingOf({ ...aCase(), id: 'own' }, [at(1, 'UNDECIDED'), at(2, 'UNDECIDED', 'own')])).toBe('OPEN'));
  it('art. 57: the first in the order goes first', () =>
    expect(quotaStandingOf(limitedTo(2), [at(1, 'UNDECIDED', 'own'), at(2, 'UNDECIDED')])).toBe('OPEN'));
  it('art. 57: a later one waits for an earlier one that is undecided', () =>
    expect(quotaStandingOf(limitedTo(2), [at(1, 'UNDECIDED'), at(2, 'UNDECIDED', 'own')])).toBe('NOT_YET'));
  it('art. 57: and goes on when that is granted or out of it', () => {
    expect(quotaStandingOf(limitedTo(2), [at(1, 'GRANTED'), at(2, 'UNDECIDED', 'own')])).toBe('OPEN');
    expect(quotaStandingOf(limitedTo(2), [at(1, 'OUT'), at(2, 'UNDECIDED', 'own')])).toBe('OPEN');
  });
  it('art. 57: the limit is full with the last licence of it, and not with what is out or undecided', () => {
    const order = [at(1, 'GRANTED'), at(2, 'OUT'), at(3, 'GRANTED'), at(4, 'UNDECIDED', 'own')];
    expect(quotaStandingOf(limitedTo(2), order)).toBe('FULL');
    expect(quotaStandingOf(limitedTo(1), order)).toBe('FULL');
    expect(quotaStandingOf(limitedTo(3), order)).toBe('OPEN');
  });
  it('art. 57: one that has no place yet comes after all that have', () => {
    expect(quotaStandingOf(limitedTo(2), [at(1, 'UNDECIDED')])).toBe('NOT_YET');
    expect(quotaStandingOf(limitedTo(2), [])).toBe('OPEN');
  });
});

describe('what becomes of a place in the order (行政许可法 art. 57)', () => {
  it.each<[string, Pick<ReviewCase, 'status' | 'ruling'>, QuotaFate]>([
    ['undecided as long as it is reviewed', steps.underReview(), 'UNDECIDED'],
    ['taken when it is granted', steps.granted(), 'GRANTED'],
    ['taken still when the licence is with the window', steps.handedOver(), 'GRANTED'],
    ['out when it is refused', steps.refused(), 'OUT'],
    ['out when it is taken back', { ...steps.underReview(), status: 'WITHDRAWN' }, 'OUT'],
  ])('is %s', (_what, reviewCase, fate) => expect(quotaFateOf(reviewCase)).toBe(fate));
});
