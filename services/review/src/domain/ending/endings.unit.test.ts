import { describe, expect, it } from '@jest/globals';
import { calendar, department, monday, people, terminationFor } from '../../../testing/a-case.ts';
import { steps } from '../../../testing/steps.ts';
import { clockOf, clocksOf } from '../clocks/clocks-of.ts';
import { reckon } from '../clocks/reckon.ts';
import type { Decision } from '../case/decision.ts';
import { decideOnTheSpot } from '../examination/on-the-spot.ts';
import { decideReturn } from '../examination/return-to-review.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { decideRuling } from '../examination/ruling.ts';
import { decideExplanation } from '../result/explanation.ts';
import { decideReopening } from './reopening.ts';
import { decideTermination } from './termination.ts';
import { decideWithdrawal } from './withdrawal.ts';

const done = (decision: Decision): ReviewCase => {
  if (decision.kind !== 'decided') throw new RangeError(JSON.stringify(decision));
  return decision.reviewCase;
};
const types = (decision: Decision) =>
  decision.kind === 'decided' ? (decision.documents ?? []).map(({ type }) => type) : [];
const events = (decision: Decision) => (decision.kind === 'decided' ? decision.events.map(({ type }) => type) : []);

describe('taking an application back (T29)', () => {
  const ask = (reviewCase: ReviewCase, by: 'APPLICANT' | 'AGENT' = 'APPLICANT') => {
    const { applicantId, agentId } = reviewCase.parties[0]!;
    const partyId = by === 'APPLICANT' ? applicantId : (agentId ?? '');
    return decideWithdrawal(reviewCase, { requestedAt: monday.instant, by, partyId }, monday);
  };
  it('illegal: WITHDRAWN after decision is not open in a round by order either (T32)', () => {
    const order = { orderNumber: '某复决〔2026〕1号', period: null };
    const again = done(decideReopening(steps.delivered(), order, { by: people.decider, now: monday, calendar }));
    expect(ask(again)).toMatchObject({ events: [{ type: 'WithdrawalRefused.v1', data: { cause: 'DECIDED' } }] });
  });
  it.each([
    ['received', steps.received],
    ['awaiting a supplement', steps.awaiting],
    ['accepted', steps.accepted],
    ['under review', steps.underReview],
    ['pending', steps.pending],
  ])('T29: %s, by the applicant, with D11; every clock ends', (_what, from) => {
    const decision = ask(from());
    expect(decision.reviewCase.status).toBe('WITHDRAWN');
    expect([types(decision), events(decision)]).toEqual([['D11'], ['CaseWithdrawn.v1']]);
    expect(clocksOf(decision.reviewCase).filter(({ end }) => end === null)).toEqual([]);
  });
  it('illegal: WITHDRAWN after the decision is answered with a refusal, and nothing changes', () => {
    const granted = steps.granted();
    const decision = ask(granted);
    expect(decision.reviewCase).toEqual(granted);
    expect(decision.events[0]).toMatchObject({ type: 'WithdrawalRefused.v1', data: { cause: 'DECIDED' } });
  });
  it('T29: an agent needs the power, and a mandate that is still valid', () => {
    const before = steps.accepted();
    const withParty = (more: object) => ({ ...before, parties: [{ ...before.parties[0]!, ...more }] });
    expect(ask(before, 'AGENT').events[0]).toMatchObject({ data: { cause: 'NO_POWER' } });
    expect(ask(withParty({ powers: ['WITHDRAW'] }), 'AGENT').reviewCase.status).toBe('WITHDRAWN');
    expect(ask(withParty({ powers: ['WITHDRAW'], validTo: '2026-04-19' }), 'AGENT').events[0]).toMatchObject({
      data: { cause: 'NO_POWER' },
    });
  });
});

describe('ending a case (T30)', () => {
  it('T30, E22: a company dissolved during review: ended with D11 and the remedies', () => {
    const decision = decideTermination(steps.underReview(), terminationFor('DISSOLUTION'), {
      department,
      by: people.decider,
      now: monday,
    });
    expect(done(decision)).toMatchObject({ status: 'TERMINATED', termination: { cause: 'DISSOLUTION' } });
    expect(types(decision)).toEqual(['D11']);
  });
  it('T30: a precondition that has failed (前置条件未满足); C15 and C16 run from the notice (C-3)', () => {
    const decision = decideTermination(steps.underReview(), terminationFor('PRECONDITION_FAILED'), {
      department,
      by: people.decider,
      now: monday,
    });
    expect(decision).toMatchObject({
      documents: [{ type: 'D11', fields: { basis: '前置条件未满足', remedies: expect.stringContaining('行政复议') } }],
    });
    const running = clocksOf(done(decision)).filter(({ end }) => end === null);
    expect(running.map((clock) => [clock.kind, reckon(clock, monday.today, calendar).on])).toEqual([
      ['RECONSIDER', '2026-06-22'], // 60 days end on Friday the 19th, a holiday
      ['LITIGATE', '2026-10-20'],
    ]);
  });
  it.each([
    ['DEATH', 'ENTERPRISE', 'PERSON'],
    ['DISSOLUTION', 'PERSON', 'ENTERPRISE'],
  ] as const)('T30: %s is no ground for a case of a %s', (cause, applicantKind, other) => {
    const end = (kind: typeof applicantKind | undefined) => {
      const [party] = steps.underReview().parties;
      const { applicantKind: _kind, ...unsaid } = party!;
      const parties = [kind ? { ...unsaid, applicantKind: kind } : unsaid];
      return decideTermination({ ...steps.underReview(), parties }, terminationFor(cause), {
        department,
        by: people.decider,
        now: monday,
      });
    };
    expect(end(applicantKind)).toMatchObject({ code: 'GROUND_NOT_APPLICABLE' });
    expect([done(end(other)).status, done(end(undefined)).status]).toEqual(['TERMINATED', 'TERMINATED']);
  });
  it('T30: not without the remedy block (C-3), and not what is decided', () => {
    expect(
      decideTermination(steps.underReview(), terminationFor('DEATH'), {
        department: undefined,
        by: people.decider,
        now: monday,
      }),
    ).toMatchObject({
      code: 'REMEDIES_INCOMPLETE',
    });
    expect(
      decideTermination(steps.granted(), terminationFor('DEATH'), { department, by: people.decider, now: monday }),
    ).toMatchObject({
      code: 'ACTION_NOT_OPEN',
    });
  });
});

describe('re-opening by order (T32)', () => {
  const reopen = (orderNumber: string, amount: number | null = null) =>
    decideReopening(
      steps.refused(),
      { orderNumber, period: amount === null ? null : { amount, unit: 'WORKING_DAY' } },
      { by: people.decider, now: monday, calendar },
    );
  it('T32: the next round, under review, with the period ordered', () => {
    const reopened = done(reopen('某复决〔2026〕1号', 10));
    expect(reopened).toMatchObject({ round: 2, status: 'UNDER_REVIEW', ruling: null, opinion: null });
    const [clock] = clocksOf(reopened).filter(({ kind }) => kind === 'DECISION_STATUTORY');
    expect(reckon(clock!, monday.today, calendar).on).toBe('2026-05-07');
  });
  it('illegal: REFUSED → GRANTED without an order is not open', () => {
    expect(reopen(' ')).toMatchObject({ code: 'ORDER_MISSING' });
    const given = { outcome: 'GRANTED' as const, reasons: [], legalBasis: '第三十八条' };
    expect(
      decideRuling(steps.refused(), given, { by: people.decider, now: monday, department, mayTakeEffect: true }),
    ).toMatchObject({ code: 'ACTION_NOT_OPEN' });
  });
});

describe('deciding (T19–T22)', () => {
  const given = { outcome: 'GRANTED' as const, reasons: [], legalBasis: '第三十八条' };
  const rule = (reviewCase: ReviewCase, quota: 'OPEN' | 'NOT_YET' | 'FULL' = 'OPEN') =>
    decideRuling(reviewCase, given, { by: people.decider, now: monday, department, mayTakeEffect: true, quota });
  it('T19: back to the reviewer with a reason; the opinion is written anew, the clocks run on', () => {
    const returned = done(decideReturn(steps.pending(), '依据不足', { by: people.decider, now: monday }));
    expect(returned).toMatchObject({ status: 'UNDER_REVIEW', opinion: null, returnReason: '依据不足' });
    expect(decideReturn(steps.pending(), ' ', { by: people.decider, now: monday })).toMatchObject({
      code: 'TEXT_MISSING',
    });
    expect(decideReturn(steps.pending(), '理由', { by: people.reviewer, now: monday })).toMatchObject({
      code: 'REVIEWER_MAY_NOT_DECIDE',
    });
  });
  it('T20: with D6', () => expect(types(rule(steps.pending()))).toEqual(['D6']));
  it('T20: not while a promised material is missing', () => {
    const { tolerance } = steps.tolerated();
    expect(rule({ ...steps.pending(), tolerance })).toMatchObject({ code: 'TOLERANCE_OPEN', details: ['M2'] });
    expect(rule({ ...steps.pending(), tolerance: { ...tolerance, mode: 'AT_DELIVERY' } }).kind).toBe('decided');
  });
  it('T20, E26: limited licences in the order of acceptance', () => {
    expect(rule(steps.pending(), 'NOT_YET')).toMatchObject({ code: 'QUOTA_ORDER' });
    expect(rule(steps.pending(), 'FULL')).toMatchObject({ code: 'QUOTA_FULL' });
  });
  it('T21: with D7', () => {
    const reasons = [{ code: 'CONDITIONS_NOT_MET' as const, text: '面积不足', provision: '第三十五条' }];
    const decision = decideRuling(
      steps.pending(),
      { ...given, outcome: 'REFUSED', reasons },
      { by: people.decider, now: monday, department, mayTakeEffect: true },
    );
    expect(types(decision)).toEqual(['D7']);
  });
  it('S44: D7 says what would cure it, and nothing where the decision does not say', () => {
    const cureOf = (...cures: (string | null | undefined)[]) => {
      const reason = { code: 'CONDITIONS_NOT_MET' as const, text: '面积不足', provision: '第三十五条' };
      const reasons = cures.map((cure) => (cure === undefined ? reason : { ...reason, cure }));
      return decideRuling(
        steps.pending(),
        { ...given, outcome: 'REFUSED', reasons },
        { by: people.decider, now: monday, department, mayTakeEffect: true },
      );
    };
    expect(cureOf('扩大到二十平方米', ' ')).toMatchObject({
      documents: [{ fields: { facts: ['面积不足', '面积不足'], cure: ['第三十五条：扩大到二十平方米'] } }],
    });
    expect(cureOf(undefined, null)).toMatchObject({ documents: [{ fields: { cure: null } }] });
  });
  const onTheSpot = (reviewCase: ReviewCase, staffNo: string = people.decider, mayTakeEffect = true) =>
    decideOnTheSpot(reviewCase, '第三十四条', { by: staffNo, now: monday, calendar, mayTakeEffect });
  it('T22: granted in one session with D6 and no D2; C1 and C2 have both ended', () => {
    const decision = onTheSpot(steps.onTheSpot());
    expect(done(decision)).toMatchObject({ status: 'GRANTED', acceptance: { basis: 'ON_THE_SPOT' } });
    expect([types(decision), events(decision)]).toEqual([['D6'], ['CaseAccepted.v1', 'CaseDecided.v1']]);
    const ended = clocksOf(done(decision)).filter(({ end }) => end !== null);
    expect(ended.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['NOTICE', 'DECISION_STATUTORY']));
  });
  it.each([
    ['RECEIVER_MAY_NOT_REVIEW', () => onTheSpot(steps.onTheSpot(), people.receiver)],
    ['NOT_ON_THE_SPOT', () => onTheSpot(steps.received())],
    [
      'VERIFICATION_MISSING',
      () => onTheSpot({ ...steps.onTheSpot(), item: { ...steps.onTheSpot().item, needsSiteVisit: true } }),
    ],
    ['HAS_TO_WAIT', () => onTheSpot(steps.onTheSpot(), people.decider, false)],
  ])('T22: is refused %s (受办分离 still holds)', (code, act) => expect(act()).toMatchObject({ code }));
  it('illegal: SUSPENDED → GRANTED or REFUSED is not open', () => {
    expect(rule(steps.suspended())).toMatchObject({ code: 'ACTION_NOT_OPEN' });
    const reasons = [{ code: 'CONDITIONS_NOT_MET' as const, text: '面积不足', provision: '第三十五条' }];
    const refuseIn = (reviewCase: ReviewCase) => {
      const refusal = { ...given, outcome: 'REFUSED' as const, reasons };
      return decideRuling(reviewCase, refusal, { by: people.decider, now: monday, department, mayTakeEffect: true });
    };
    expect(refuseIn(steps.suspended())).toMatchObject({ code: 'ACTION_NOT_OPEN' });
    expect(refuseIn(steps.pending()).kind).toBe('decided');
  });
  it('illegal: GRANTED without PENDING_DECISION is not open', () =>
    expect(rule(steps.underReview())).toMatchObject({ code: 'ACTION_NOT_OPEN' }));
});

describe('explaining a refusal (S16)', () => {
  const given = { channel: 'PHONE' as const, told: '面积不足', correctMaterials: ['平面图'] };
  it('S16: closes the task with a record of the channel, what was told and the right materials', () => {
    const explained = done(decideExplanation(steps.refused(), given, { by: people.reviewer, now: monday }));
    expect(clockOf(explained, 'EXPLAIN')?.end?.cause).toBe('EXPLAINED');
    expect(decideExplanation(explained, given, { by: people.reviewer, now: monday })).toMatchObject({
      code: 'ALREADY_EXPLAINED',
    });
  });
  it('S16: nothing less', () => {
    const less = { ...given, correctMaterials: [] };
    expect(decideExplanation(steps.refused(), less, { by: people.reviewer, now: monday })).toMatchObject({
      code: 'TEXT_MISSING',
    });
    expect(decideExplanation(steps.granted(), given, { by: people.reviewer, now: monday })).toMatchObject({
      code: 'ACTION_NOT_OPEN',
    });
  });
});
