import { describe, expect, it } from '@jest/globals';
import type { HallDate } from '@hall/working-days';
import { calendar, department, monday, people } from '../../../testing/a-case.ts';
import { steps } from '../../../testing/steps.ts';
import { refuse } from '../case/refusals.ts';
import type { ReviewCase } from '../case/review-case.ts';
import type { Staff } from '../replies/named-staff.ts';
import { decideNonAcceptanceOnPaper } from '../replies/non-acceptance-on-paper.ts';
import { decideHandInNote, decideSupplyOn } from './applicant.ts';
import { lapses } from './voidable-lapses.ts';

const { receiver, reviewer, colleague, liaison } = people;
const now = { instant: '2026-04-22T03:00:00.000Z', today: '2026-04-22' } as const;
const heard = { now, calendar };

describe('a broken promise that is not one (C7, T12b; VOID_LAPSE)', () => {
  const closedAt = '2026-04-24T16:00:00.000Z';
  const broken = (matters: Partial<ReviewCase>): ReviewCase => ({
    ...steps.tolerated(),
    status: 'DEEMED_WITHDRAWN',
    tolerance: { ...steps.tolerated().tolerance, state: 'BREACHED', closedAt },
    withdrawal: { cause: 'TOLERANCE_BREACHED', at: closedAt },
    archivedAt: closedAt,
    ...matters,
  });
  const without = (reviewCase: ReviewCase) => lapses.TOLERANCE.without(reviewCase, now.instant);

  it('T12b: the case goes on where it was interrupted, with what was asked for then, in an open file', () => {
    const proposal = steps.extensionAsked().proposal;
    const interrupted = { status: 'UNDER_REVIEW' as const, proposal };
    const before = broken({ withdrawal: { cause: 'TOLERANCE_BREACHED', at: closedAt, interrupted } });
    expect(without(before)).toMatchObject({
      status: 'UNDER_REVIEW',
      proposal,
      withdrawal: null,
      archivedAt: null,
      tolerance: { state: 'OPEN', closedAt: null },
    });
  });
  it.each<[string, Partial<ReviewCase>, ReviewCase['status']]>([
    ['accepted', {}, 'ACCEPTED'],
    ['under review', { reviewStartedAt: monday.instant }, 'UNDER_REVIEW'],
    [
      'under review again, after a special procedure',
      {
        reviewStartedAt: monday.instant,
        suspensions: [{ ...steps.suspended().suspensions[0]!, to: '2026-04-21' }],
      },
      'UNDER_REVIEW',
    ],
    [
      'suspended, for the second time',
      {
        reviewStartedAt: monday.instant,
        suspensions: [{ ...steps.suspended().suspensions[0]!, to: '2026-04-21' }, steps.suspended().suspensions[0]!],
      },
      'SUSPENDED',
    ],
    ['pending', { reviewStartedAt: monday.instant, opinion: steps.pending().opinion }, 'PENDING_DECISION'],
  ])(
    'T12b: a case from before it was recorded where it stood goes back as far as it had come: %s',
    (_how, matters, status) =>
      expect(without(broken(matters))).toMatchObject({ status, proposal: null, withdrawal: null }),
  );
  it('B2: where the gap is closed at the hand-out the case has never ended', () => {
    const before = steps.promiseBroken();
    expect(without(before)).toEqual({ ...before, tolerance: { ...before.tolerance, state: 'OPEN', closedAt: null } });
    expect(lapses.TOLERANCE.paper(before, calendar)).toBeUndefined();
  });
  it('B2: stands until the department has settled it, and an ending for another cause is another', () => {
    const standing = (reviewCase: ReviewCase) => lapses.TOLERANCE.isStanding(reviewCase);
    const before = steps.promiseBroken();
    expect(standing(before)).toBe(true);
    const settlement = { decision: 'ACCEPT_LATE' as const, reason: '', until: null, at: closedAt, by: 'D0102' };
    expect(standing({ ...before, tolerance: { ...before.tolerance, settlement } })).toBe(false);
    expect(standing({ ...before, tolerance: null })).toBe(false);
    expect(standing({ ...steps.tolerated() })).toBe(false);
    expect(standing(broken({}))).toBe(true);
    expect(standing(broken({ withdrawal: { cause: 'REQUESTED', at: closedAt } }))).toBe(false);
  });
  it('C7: took effect when it was broken, and never where it was kept', () => {
    expect(lapses.TOLERANCE.at(broken({}))).toBe(closedAt);
    const kept = { ...steps.tolerated().tolerance, state: 'FULFILLED' as const, closedAt };
    expect(lapses.TOLERANCE.at({ ...steps.tolerated(), tolerance: kept })).toBeUndefined();
  });
});

describe('an unanswered notice that was answered (C6, T12a; VOID_LAPSE)', () => {
  const lapsedAt = '2026-05-07T16:00:00.000Z';
  it('T12a: the case waits again; where it had ended it is on record from when to when', () => {
    const { notice } = steps.awaiting();
    const ended: ReviewCase = {
      ...steps.awaiting(),
      status: 'DEEMED_WITHDRAWN',
      notice: { ...notice, lapsedAt },
      withdrawal: { cause: 'SUPPLEMENT_LAPSED', at: lapsedAt },
      archivedAt: lapsedAt,
    };
    expect(lapses.SUPPLEMENT.without(ended, now.instant)).toMatchObject({
      status: 'AWAITING_SUPPLEMENT',
      withdrawal: null,
      archivedAt: null,
      notice: { lapsedAt: null, voided: { endedAt: lapsedAt, at: now.instant } },
    });
    const marked = { ...steps.awaiting(), notice: { ...notice, lapsedAt } };
    expect(lapses.SUPPLEMENT.without(marked, now.instant).notice).toEqual({ ...notice, lapsedAt: null });
  });
});

describe('what came in of tolerated gaps, on a day (C7; R8)', () => {
  const supplied = (on: HallDate | null, matters: Partial<NonNullable<ReviewCase['tolerance']>> = {}) => {
    const before = steps.tolerated();
    const reviewCase = { ...before, tolerance: { ...before.tolerance, ...matters } };
    const decision = decideSupplyOn(reviewCase, { materials: ['M2'], on }, { by: reviewer, ...heard });
    return 'reviewCase' in decision ? decision.reviewCase.tolerance?.closedAt : decision;
  };
  it('R8: counts at the noon of its day', () => expect(supplied('2026-04-21')).toBe('2026-04-21T04:00:00.000Z'));
  it('R8: today now, also where no day is named', () => {
    expect(supplied('2026-04-22')).toBe(now.instant);
    expect(supplied(null)).toBe(now.instant);
  });
  it('R8: on the day of the promise, not before that was made', () => {
    expect(supplied('2026-04-20')).toBe('2026-04-20T04:00:00.000Z');
    expect(supplied('2026-04-20', { at: '2026-04-20T06:00:00.000Z' })).toBe('2026-04-20T06:00:00.000Z');
  });
  it.each(['2026-04-19', '2026-04-23'] as const)('R8: not on %s', (day) =>
    expect(supplied(day)).toEqual(refuse('BAD_DATE', [day])),
  );
  it('R8: where nothing was promised, from the receipt on, is refused for that', () => {
    const without = (on: HallDate) =>
      decideSupplyOn(steps.accepted(), { materials: ['M2'], on }, { by: reviewer, ...heard });
    expect(without('2026-04-20')).not.toMatchObject({ code: 'BAD_DATE' });
    expect(without('2026-04-19')).toEqual(refuse('BAD_DATE', ['2026-04-19']));
  });
  it('R8: by who has claimed it', () => {
    const decision = decideSupplyOn(steps.tolerated(), { materials: ['M2'], on: null }, { by: colleague, ...heard });
    expect(decision).toMatchObject({ code: 'NOT_THE_REVIEWER' });
  });
});

describe('a supplement that was not asked for (T11)', () => {
  it('T11: is refused by its key, also where it came in time before the end', () => {
    const { notice } = steps.awaiting();
    const marked = { ...steps.awaiting(), notice: { ...notice, lapsedAt: '2026-05-07T16:00:00.000Z' } };
    const handIn = { supplementId: 's-1', entries: ['9'], at: '2026-05-06T02:00:00.000Z' };
    const late = { now: { instant: '2026-05-12T02:00:00.000Z', today: '2026-05-12' } as const, calendar };
    expect(decideHandInNote(marked, handIn, late)).toMatchObject({ kind: 'refused', code: 'UNKNOWN_ENTRY' });
    expect(decideHandInNote(steps.awaiting(), handIn, late)).toMatchObject({ kind: 'refused', code: 'UNKNOWN_ENTRY' });
  });
});

describe('a non-acceptance on paper (T7; S18)', () => {
  const staff: Staff = new Map([
    [receiver, ['REVIEWER']],
    [reviewer, ['REVIEWER']],
    [colleague, ['REVIEWER']],
    [liaison, ['LIAISON']],
  ]);
  const given = {
    ground: 'NOT_REQUIRED' as const,
    facts: '无需许可',
    legalBasis: '《行政许可法》第三十二条',
    competentBody: null,
    entries: [],
    bars: false,
  };
  const decline = (at: string, reviewerStaffNo: string = reviewer, reviewCase: ReviewCase = steps.received()) =>
    decideNonAcceptanceOnPaper(reviewCase, given, { reviewerStaffNo, at, department, staff }, heard);

  it('T7: counts on its day, by who has signed it', () =>
    expect(decline('2026-04-21T04:00:00.000Z')).toMatchObject({
      reviewCase: {
        status: 'NOT_ACCEPTED',
        reviewerStaffNo: reviewer,
        claimedAt: '2026-04-21T04:00:00.000Z',
        nonAcceptance: { at: '2026-04-21T04:00:00.000Z', by: reviewer },
      },
    }));
  it('T7: takes the case over where somebody else had it', () => {
    expect(decline('2026-04-21T04:00:00.000Z', colleague, steps.claimed())).toMatchObject({
      reviewCase: { reviewerStaffNo: colleague, examiners: [reviewer], nonAcceptance: { by: colleague } },
    });
    expect(decline('2026-04-21T04:00:00.000Z', reviewer, steps.claimed())).toMatchObject({
      reviewCase: { reviewerStaffNo: reviewer, examiners: [] },
    });
  });
  it('T7: from the receipt to now', () => {
    expect(decline(monday.instant)).toMatchObject({ kind: 'decided' });
    expect(decline(now.instant)).toMatchObject({ kind: 'decided' });
    expect(decline('2026-04-20T01:59:59.999Z')).toEqual(refuse('BAD_DATE', ['2026-04-20']));
    expect(decline('2026-04-22T03:00:00.001Z')).toEqual(refuse('BAD_DATE', ['2026-04-22']));
  });
  it('A1, A2: by a reviewer of the department, who has not received it', () => {
    expect(decline(now.instant, 'D9999')).toEqual(refuse('UNKNOWN_STAFF', ['D9999']));
    expect(decline(now.instant, liaison)).toEqual(refuse('STAFF_WITHOUT_POWER', [liaison]));
    expect(decline(now.instant, receiver)).toEqual(refuse('RECEIVER_MAY_NOT_REVIEW'));
  });
  it('T7, T10: that was refused in time is refused for the same, and not for what silence has done since', () => {
    const deemed: ReviewCase = {
      ...steps.received(),
      status: 'ACCEPTED',
      acceptance: { basis: 'DEEMED', at: monday.instant, by: null, lapsedAt: '2026-04-27T16:00:00.000Z' },
    };
    const late = { now: { instant: '2026-04-29T02:00:00.000Z', today: '2026-04-29' } as const, calendar };
    const paper = { reviewerStaffNo: reviewer, at: '2026-04-27T04:00:00.000Z', department, staff };
    expect(decideNonAcceptanceOnPaper(deemed, { ...given, facts: ' ' }, paper, late)).toMatchObject({
      code: 'TEXT_MISSING',
    });
    expect(decideNonAcceptanceOnPaper(deemed, given, paper, late)).toMatchObject({
      reviewCase: { status: 'NOT_ACCEPTED', acceptance: null },
    });
  });
});
