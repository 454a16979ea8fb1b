import { describe, expect, it } from '@jest/globals';
import type { HallNow } from '@hall/working-days';
import { calendar, people } from '../../../testing/a-case.ts';
import { steps } from '../../../testing/steps.ts';
import { clockOf } from '../clocks/clocks-of.ts';
import { decideLapse } from '../silence/lapse.ts';
import { reckon } from '../clocks/reckon.ts';
import type { Decision } from '../case/decision.ts';
import { decidePromiseNote } from '../silence/applicant.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { decideToleranceHandIn, decideToleranceRejection, decideToleranceSupply } from './supply.ts';

const at = (moment: string): HallNow => ({
  instant: `${moment}:00.000Z`,
  today: moment.slice(0, 10) as HallNow['today'],
});
const done = (decision: Decision | undefined): ReviewCase => {
  if (decision?.kind !== 'decided') throw new Error(decision?.code);
  return decision.reviewCase;
};
const c7 = (reviewCase: ReviewCase) => {
  const clock = clockOf(reviewCase, 'TOLERANCE');
  if (!clock) throw new Error('no clock C7');
  return clock;
};
const lapse = (reviewCase: ReviewCase, now: HallNow) =>
  decideLapse(reviewCase, 'TOLERANCE', reckon(c7(reviewCase), now.today, calendar), { now, calendar });
// The papers are promised for Friday 24 April, which ends in the hall at 16:00 UTC.
const inTime = '2026-04-24T15:59:00.000Z';
const tooLate = '2026-04-24T16:00:00.000Z';
const handIn = (reviewCase: ReviewCase, moment: string, now = at('2026-04-27T02:00'), entries = ['M2']) =>
  decideToleranceHandIn(reviewCase, { supplementId: 's-1', entries, at: moment }, { now, calendar });
const two = (): ReviewCase => {
  const promised = steps.tolerated();
  return { ...promised, tolerance: { ...promised.tolerance, missing: ['M2', 'M4'] } };
};

describe('promised papers that come in at a window (S33, B4)', () => {
  it('C7 ends with the last of them, when it came in; the department looks at it afterwards, and nothing lapses meanwhile', () => {
    const decision = handIn(steps.tolerated(), inTime);
    expect(decision).toMatchObject({
      reviewCase: { status: 'ACCEPTED', tolerance: { state: 'OPEN', completeAt: inTime } },
      events: [
        { type: 'ProcedureNoted.v1', data: { act: 'SUPPLEMENT_COMPLETE', notedAt: inTime } },
        { type: 'MaterialsOwed.v1', data: { head: 'TOLERANCE', entries: [] } },
      ],
    });
    expect(c7(decision.reviewCase).end).toEqual({ at: inTime, cause: 'SUPPLIED' });
    expect(lapse(decision.reviewCase, at('2026-05-10T02:00'))).toBeUndefined();
    const verified = decideToleranceSupply(decision.reviewCase, ['M2'], {
      by: people.reviewer,
      now: at('2026-04-28T02:00'),
      calendar,
    });
    expect(done(verified)).toMatchObject({ tolerance: { state: 'FULFILLED', closedAt: inTime } });
    expect(c7(done(verified)).end).toEqual({ at: inTime, cause: 'FULFILLED' });
  });
  it('a part of them leaves the rest owed until the same day', () => {
    const decision = handIn(two(), inTime);
    expect(decision).toMatchObject({
      reviewCase: { tolerance: { completeAt: null } },
      events: [{ data: { entries: [{ key: 'M4', materialCode: 'M4' }], supplyBy: '2026-04-24' } }],
    });
    expect(lapse(decision.reviewCase, at('2026-04-24T16:00'))).toMatchObject({
      reviewCase: { status: 'DEEMED_WITHDRAWN' },
    });
    expect(done(handIn(decision.reviewCase, inTime, undefined, ['M4']))).toMatchObject({
      tolerance: { completeAt: inTime },
    });
  });
  it('what comes after the promised day does not keep the promise, also where the lapse was not noticed yet', () => {
    const decision = handIn(steps.tolerated(), tooLate, at('2026-04-24T16:00'));
    expect(decision).toMatchObject({ reviewCase: { tolerance: { state: 'OPEN' } }, events: [] });
    expect(lapse(decision.reviewCase, at('2026-04-24T16:00'))).toMatchObject({
      reviewCase: { status: 'DEEMED_WITHDRAWN' },
    });
  });
  it('B3: a note says what is wrong, and leaves the working days there were, one at least', () => {
    const reject = (reviewCase: ReviewCase, reason = '未加盖公章') =>
      decideToleranceRejection(
        reviewCase,
        { materials: ['M2'], reason },
        { by: people.reviewer, now: at('2026-04-27T02:00'), calendar },
      );
    expect(reject(steps.tolerated())).toMatchObject({ code: 'SUPPLEMENT_MISSING', details: ['M2'] });
    const early = done(handIn(steps.tolerated(), '2026-04-22T02:00:00.000Z')); // two working days were left
    expect(reject(early, ' ')).toMatchObject({ code: 'TEXT_MISSING' });
    const rejected = reject(early);
    expect(rejected).toMatchObject({
      reviewCase: { tolerance: { state: 'OPEN', completeAt: null, restated: { left: 2 } } },
      events: [{ type: 'MaterialsOwed.v1', data: { entries: [{ key: 'M2' }], supplyBy: '2026-04-29' } }],
      documents: [
        { type: 'D3', fields: { entries: [{ materialCode: 'M2', defect: '未加盖公章' }], supplyBy: '2026-04-29' } },
      ],
    });
    expect(lapse(done(rejected), at('2026-04-29T15:59'))).toBeUndefined();
    expect(lapse(done(rejected), at('2026-04-29T16:00'))).toMatchObject({ reviewCase: { status: 'DEEMED_WITHDRAWN' } });
    expect(reject(done(handIn(steps.tolerated(), inTime)))).toMatchObject({
      reviewCase: { tolerance: { restated: { left: 1 } } },
    });
    const again = done(handIn(done(rejected), '2026-04-28T02:00:00.000Z', at('2026-04-28T02:00')));
    expect(again).toMatchObject({ tolerance: { completeAt: '2026-04-28T02:00:00.000Z' } });
  });
});

describe('promised papers that were in time and are heard of after the lapse (L3)', () => {
  const suspended = (): ReviewCase => ({ ...steps.suspended(), tolerance: steps.tolerated().tolerance });
  const hear = (reviewCase: ReviewCase, moment: string, entries = ['M2']) =>
    decidePromiseNote(
      reviewCase,
      { supplementId: entries.join(), entries, at: moment },
      { now: at('2026-04-25T02:00'), calendar },
    );
  it.each([
    ['ACCEPTED', steps.tolerated()],
    ['SUSPENDED', suspended()],
  ])('void it: the case goes back to %s, D11 is taken back', (status, before) => {
    const lapsed = done(lapse(before, at('2026-04-24T16:00')));
    expect(lapsed.status).toBe('DEEMED_WITHDRAWN');
    expect(done(hear(lapsed, tooLate)).status).toBe('DEEMED_WITHDRAWN');
    const voided = hear(lapsed, inTime);
    expect(voided).toMatchObject({
      reviewCase: { status, withdrawal: null, tolerance: { state: 'OPEN', completeAt: inTime, closedAt: null } },
      documents: [{ type: 'D11', supersedes: true }],
    });
    const { events } = voided as Extract<Decision, { kind: 'decided' }>;
    expect(events).toMatchObject([
      { data: { act: 'LAPSE_VOIDED' } },
      { data: { act: 'SUPPLEMENT_COMPLETE' } },
      { data: { entries: [] } },
    ]);
    expect(c7(done(voided)).end).toEqual({ at: inTime, cause: 'SUPPLIED' });
  });
  it('only all of them; a part is kept, for the rest may be on its way', () => {
    const lapsed = done(lapse(two(), at('2026-04-24T16:00')));
    const partly = hear(lapsed, inTime, ['M4']);
    expect(partly).toMatchObject({ reviewCase: { status: 'DEEMED_WITHDRAWN' }, events: [] });
    expect(hear(done(partly), inTime, ['M2'])).toMatchObject({ reviewCase: { status: 'ACCEPTED' } });
  });
});
