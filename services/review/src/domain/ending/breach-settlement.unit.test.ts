import { describe, expect, it } from '@jest/globals';
import type { HallNow } from '@hall/working-days';
import { calendar, department, people } from '../../../testing/a-case.ts';
import { steps } from '../../../testing/steps.ts';
import { availableActions } from '../actions/available-actions.ts';
import { clockOf } from '../clocks/clocks-of.ts';
import type { Decision } from '../case/decision.ts';
import { supplementTaskChanges } from '../hall-tasks/supplement-task.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { decideBreachSettlement, type SettlementAsked } from './breach-settlement.ts';
import { decideCollectionNote, decideWindowCollection } from '../tolerance/at-delivery.ts';
import { decideToleranceBreach } from './tolerance-breach.ts';

const now: HallNow = { instant: '2026-04-27T02:00:00.000Z', today: '2026-04-27' };
const lapsedAt = '2026-04-24T16:00:00.000Z';
const done = (decision: Decision | undefined): ReviewCase => {
  if (decision?.kind !== 'decided') throw new Error(decision?.code);
  return decision.reviewCase;
};
const broken = (matters: Partial<ReviewCase> = {}): ReviewCase =>
  done(decideToleranceBreach({ ...steps.owing(), ...matters }, lapsedAt));
const settle = (reviewCase: ReviewCase, asked: Partial<SettlementAsked> = {}, by: string = people.decider) =>
  decideBreachSettlement(
    reviewCase,
    { decision: 'TERMINATE', reason: '承诺日期已过，仍未补交平面图', until: null, ...asked },
    { by, now, calendar, department },
  );
const decider = {
  id: people.decider,
  roles: ['DECISION_MAKER' as const],
  departmentCode: steps.owing().departmentCode,
  trace: { correlationId: null, traceparent: null },
};

describe('a broken promise whose gap closes at the hand-out (B2)', () => {
  it('is told to a department on Kafka and to the windows, and waits for its decision maker and the hall office', () => {
    const decision = decideToleranceBreach({ ...steps.owing(), integration: 'KAFKA' }, lapsedAt);
    expect(decision).toMatchObject({
      events: [
        { type: 'MaterialsOwed.v1', data: { head: 'AT_DELIVERY', entries: [{ key: 'M2' }], supplyBy: null } },
        { type: 'PromiseBroken.v1', data: { missing: ['M2'], brokenAt: lapsedAt } },
      ],
    });
    expect(availableActions(decider, broken())).toContain('settleBreach');
    expect(supplementTaskChanges(steps.owing(), broken(), now)).toMatchObject([
      { of: 'PROMISE_BROKEN', kind: 'open', task: { openedAt: lapsedAt } },
    ]);
  });
  it('TERMINATE revokes the grant, with D11 and remedies, and the window hands nothing out', () => {
    const decision = settle(broken());
    expect(decision).toMatchObject({
      reviewCase: { status: 'TERMINATED', termination: { by: people.decider } },
      events: [{ type: 'CaseTerminated.v1', data: { cause: 'SUPPLEMENT_NOT_SUPPLIED' } }],
      documents: [
        {
          type: 'D11',
          title: '撤销准予决定并终止办理通知书',
          fields: { remedies: expect.stringContaining(department.court), facts: '承诺日期已过，仍未补交平面图' },
        },
      ],
    });
    expect(clockOf(done(decision), 'ISSUE')?.end).toMatchObject({ cause: 'CASE_ENDED' });
    expect(supplementTaskChanges(broken(), done(decision), now)).toMatchObject([
      { of: 'PROMISE_BROKEN', kind: 'close' },
    ]);
  });
  it('B4: EXTEND moves the day for force majeure, within the longest promise; then the promise runs again', () => {
    const extended = settle(broken(), { decision: 'EXTEND', until: '2026-04-29' });
    expect(extended).toMatchObject({
      reviewCase: { status: 'HANDED_OVER', tolerance: { state: 'OPEN', promisedOn: '2026-04-29', closedAt: null } },
      events: [{ type: 'MaterialsOwed.v1', data: { supplyBy: '2026-04-29' } }],
      documents: [{ type: 'D9', fields: { originalDueOn: '2026-04-24', newDueOn: '2026-04-29' } }],
    });
    expect(clockOf(done(extended), 'TOLERANCE')?.end).toBeNull();
    const again = done(decideToleranceBreach(done(extended), '2026-04-29T16:00:00.000Z'));
    expect(availableActions(decider, again)).toContain('settleBreach'); // broken again, settled again
  });
  it('ACCEPT_LATE keeps it open: it may come at any time, and the breach stays on record (B6)', () => {
    const accepted = done(settle(broken(), { decision: 'ACCEPT_LATE' }));
    expect(accepted).toMatchObject({ status: 'HANDED_OVER', tolerance: { state: 'BREACHED' } });
    expect(availableActions(decider, accepted)).not.toContain('settleBreach');
  });
  it.each<[string, ReviewCase, Partial<SettlementAsked>, string]>([
    ['without a reason', broken(), { reason: ' ' }, 'TEXT_MISSING'],
    ['to a day that is over', broken(), { decision: 'EXTEND', until: '2026-04-26' }, 'BAD_DATE'],
    ['to no day', broken(), { decision: 'EXTEND' }, 'BAD_DATE'],
    ['with a day that nothing is moved to', broken(), { until: '2026-05-06' }, 'BAD_DATE'],
    ['past the longest promise', broken(), { decision: 'EXTEND', until: '2026-12-31' }, 'PROMISE_TOO_LATE'],
    ['that is not broken', steps.owing(), {}, 'ACTION_NOT_OPEN'],
    [
      'when everything has come in late',
      done(decideCollectionNote(broken(), { materials: ['M2'], at: now.instant, by: 'H301' })),
      {},
      'ACTION_NOT_OPEN',
    ],
    ['of what is handed out', broken({ deliveredAt: now.instant }), {}, 'ACTION_NOT_OPEN'],
  ])('is not settled %s', (_how, reviewCase, asked, code) => expect(settle(reviewCase, asked)).toMatchObject({ code }));
  it('is not settled by who has examined the case', () =>
    expect(settle(broken(), {}, people.reviewer)).toMatchObject({ code: 'REVIEWER_MAY_NOT_DECIDE' }));
});

describe('what was promised for the hand-out, at any window (S33, S49)', () => {
  it.each(['certified', 'underReview', 'owing'] as const)('counts as collected from the window on, when %s', (step) => {
    const reviewCase = { ...steps[step](), tolerance: steps.owing().tolerance };
    const at = '2026-04-23T02:00:00.000Z';
    expect(decideWindowCollection(reviewCase, { materials: ['M2'], at, by: 'H103' }, { now, calendar })).toMatchObject({
      reviewCase: { tolerance: { state: 'FULFILLED', closedAt: at } },
      events: [{ data: { act: 'TOLERANCE_FULFILLED' } }, { type: 'MaterialsOwed.v1', data: { entries: [] } }],
    });
  });
  it('after the promised day is on record, but keeps no promise, also before the lapse is noticed', () => {
    const late = { materials: ['M2'], at: '2026-04-24T16:00:00.000Z', by: 'H103' };
    expect(decideWindowCollection(steps.owing(), late, { now, calendar })).toMatchObject({
      reviewCase: { tolerance: { state: 'OPEN', received: ['M2'] } },
      events: [{ type: 'MaterialsOwed.v1', data: { entries: [] } }],
    });
  });
  it('of a case that has ended changes only what is on record as handed in', () => {
    const ended = { ...steps.owing(), status: 'TERMINATED' as const, handedIn: ['M1'] };
    const given = { materials: ['M2'], at: '2026-04-23T02:00:00.000Z', by: 'H103' };
    expect(decideWindowCollection(ended, given, { now, calendar })).toMatchObject({
      reviewCase: { status: 'TERMINATED', handedIn: ['M1', 'M2'], tolerance: { received: [] } },
      events: [],
    });
  });
});
