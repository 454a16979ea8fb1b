import { describe, expect, it } from '@jest/globals';
import { calendar, people } from '../../../testing/a-case.ts';
import { steps } from '../../../testing/steps.ts';
import { clockOf } from '../clocks/clocks-of.ts';
import type { Decision } from '../case/decision.ts';
import { decideOffer } from '../result/result.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { decideCollectionNote, owedAtDelivery } from './at-delivery.ts';
import { decideToleranceBreach } from '../ending/tolerance-breach.ts';

const done = (decision: Decision | undefined): ReviewCase => {
  if (decision?.kind !== 'decided') throw new Error(decision?.code);
  return decision.reviewCase;
};
const inTime = '2026-04-22T02:00:00.000Z';
const lapsedAt = '2026-04-24T16:00:00.000Z';
const late = '2026-04-27T02:00:00.000Z';
const collect = (reviewCase: ReviewCase, at: string, materials = ['M2']) =>
  decideCollectionNote(reviewCase, { materials, at, by: 'H301' });
const c7 = (reviewCase: ReviewCase) => clockOf(reviewCase, 'TOLERANCE')?.end;
const twoOwed = (): ReviewCase => {
  const before = steps.owing();
  return { ...before, tolerance: { ...before.tolerance, missing: ['M2', 'M4'] } };
};

describe('a tolerance that is closed at delivery (S49, T26)', () => {
  it('S49: the offer says what is owed, by code and name; a refusal owes nothing, nor does what has come in', () => {
    const { tolerance } = steps.owing();
    const offer = (matters: Partial<ReviewCase>) =>
      decideOffer(
        { ...steps.certified(), ...matters },
        { by: people.liaison, now: { instant: inTime, today: '2026-04-22' }, calendar },
      );
    const owed = [{ materialCode: 'M2', name: '平面图' }];
    expect(offer({ tolerance })).toMatchObject({ events: [{ type: 'ResultOffered.v1', data: { owed } }] });
    for (const closed of [null, { ...tolerance, received: ['M2'] }, { ...tolerance, mode: 'BEFORE_DECISION' as const }])
      expect(JSON.stringify(offer({ tolerance: closed }))).not.toContain('"owed"');
    expect(owedAtDelivery({ ...steps.refused(), tolerance })).toEqual([]);
    expect(owedAtDelivery({ ...steps.owing(), tolerance: { ...tolerance, state: 'BREACHED' } })).toEqual(owed);
  });
  it('E44: is fulfilled when the last material is collected, at that moment; C3 ended with the hand-over before', () => {
    const half = done(collect(twoOwed(), inTime));
    expect([half.tolerance?.state, c7(half)]).toEqual(['OPEN', null]);
    const decision = collect(half, late, ['M4']);
    expect(done(decision).tolerance).toMatchObject({ state: 'FULFILLED', received: ['M2', 'M4'], closedAt: late });
    expect(decision).toMatchObject({ events: [{ data: { act: 'TOLERANCE_FULFILLED', notedAt: late } }] });
    expect(c7(done(decision))).toEqual({ at: late, cause: 'FULFILLED' });
    const committed = clockOf(done(decision), 'DECISION_COMMITTED');
    expect(committed?.end).toMatchObject({ cause: 'HANDED_OVER' });
  });
  it('S49: collected in time and heard of after the lapse, it is fulfilled all the same: legal time is when it happened', () => {
    const breached = done(decideToleranceBreach(steps.owing(), lapsedAt));
    expect(c7(breached)).toEqual({ at: lapsedAt, cause: 'LAPSED' });
    expect(c7(done(collect(breached, inTime)))).toEqual({ at: inTime, cause: 'FULFILLED' });
  });
  it('B2: collected after the promised day, it is on record, and the breach stays', () => {
    const breached = done(decideToleranceBreach(steps.owing(), lapsedAt));
    const decision = collect(breached, lapsedAt);
    expect(done(decision).tolerance).toMatchObject({ state: 'BREACHED', received: ['M2'], closedAt: lapsedAt });
    expect(decision).toMatchObject({ events: [] });
  });
  it('S49: what was never tolerated, or not at delivery, is thrown back', () => {
    expect(collect(steps.owing(), inTime, ['M1'])).toMatchObject({ code: 'UNKNOWN_MATERIAL' });
    expect(collect(steps.handedOver(), inTime)).toMatchObject({ code: 'NO_TOLERANCE' });
    expect(collect({ ...steps.offered(), tolerance: steps.owing().tolerance }, inTime)).toMatchObject({
      code: 'ACTION_NOT_OPEN',
    });
  });
});
