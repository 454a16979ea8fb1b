import { describe, expect, it } from '@jest/globals';
import { momentOf } from '@hall/working-days';
import { aCase, calendar, monday, people } from '../../../testing/a-case.ts';
import { steps } from '../../../testing/steps.ts';
import { decideDeemedAcceptance, lapsedNoticeOf } from '../acceptance/deemed-acceptance.ts';
import type { ReviewCase } from '../case/review-case.ts';
import type { CaseClockKind, ClockEnd } from './clock.ts';
import { clockOf, clocksOf, endOf } from './clocks-of.ts';
import { isExpired } from './expiry.ts';
import { reckon } from './reckon.ts';

const { reviewer } = people;
const first = '2026-04-21T02:00:00.000Z';
const second = '2026-04-22T02:00:00.000Z';
const accepted = { basis: 'NORMAL' as const, at: second, by: reviewer };
const deemed = { basis: 'DEEMED' as const, at: monday.instant, by: null, lapsedAt: second };
const notice = steps.awaiting().notice;
const complete = { ...notice, completeAt: first };
const tolerance = steps.tolerated().tolerance;
const ruling = { ...steps.granted().ruling, at: second };
const refusal = { ...steps.refused().ruling, at: second };
const hearing = steps.hearingAnnounced().hearing;
const untouched = steps.received();
const sooner = (matters: Partial<ReviewCase>): ReviewCase => ({ ...untouched, ...matters });
const withdrawn = { cause: 'REQUESTED' as const, at: second };
const terminated = { cause: 'DEATH', at: second } as unknown as NonNullable<ReviewCase['termination']>;
const notAccepted = { ground: 'NOT_COMPETENT', at: second } as unknown as NonNullable<ReviewCase['nonAcceptance']>;
const [suspension] = steps.suspended().suspensions;

describe('what ends a clock (docs/law/clocks.md)', () => {
  it.each<[string, CaseClockKind, Partial<ReviewCase>, string, ClockEnd]>([
    ['C13: the first claim', 'CLAIM', { claimedAt: first, ruling }, first, 'CLAIMED'],
    ['C13, T22: a decision on the spot', 'CLAIM', { ruling }, second, 'DECIDED'],
    ['C1: the notice', 'NOTICE', { notice: { ...notice, at: first }, acceptance: accepted }, first, 'NOTICE_GIVEN'],
    ['C1: the acceptance', 'NOTICE', { acceptance: accepted }, second, 'ACCEPTED'],
    [
      'C1, T10: silence, at its end, not on the day as of which the law accepts',
      'NOTICE',
      { acceptance: deemed },
      second,
      'LAPSED',
    ],
    ['C1, T7: the non-acceptance', 'NOTICE', { nonAcceptance: notAccepted }, second, 'NOT_ACCEPTED'],
    [
      'C1a: the pre-check',
      'ONLINE_PRECHECK',
      { precheck: { passedAt: first }, acceptance: accepted },
      first,
      'PRECHECKED',
    ],
    [
      'C1a: the notice, where the department is first',
      'ONLINE_PRECHECK',
      { precheck: { passedAt: null }, notice: { ...notice, at: first } },
      first,
      'NOTICE_GIVEN',
    ],
    [
      'C1a: the acceptance, where the department is first',
      'ONLINE_PRECHECK',
      { precheck: { passedAt: null }, acceptance: accepted },
      second,
      'ACCEPTED',
    ],
    ['C1a, T10: silence', 'ONLINE_PRECHECK', { precheck: { passedAt: null }, acceptance: deemed }, second, 'LAPSED'],
    [
      'C18: the second signature',
      'HANDOVER',
      { handover: { signedAt: first }, archivedAt: second },
      first,
      'SIGNED_FOR',
    ],
    [
      'C18, T31: the closing of the file',
      'HANDOVER',
      { handover: { signedAt: null }, archivedAt: second },
      second,
      'CASE_ENDED',
    ],
    [
      'C18, T31: also where no papers were on record',
      'HANDOVER',
      { handover: null, archivedAt: second },
      second,
      'CASE_ENDED',
    ],
    ['C2: the decision', 'DECISION_STATUTORY', { ruling }, second, 'DECIDED'],
    ['C2: the decision, although it is kept', 'DECISION_STATUTORY', { keptRuling: ruling }, second, 'DECIDED'],
    ['C3: the hand-over', 'DECISION_COMMITTED', { ruling, handedOverAt: second }, second, 'HANDED_OVER'],
    ['C5: the service', 'ISSUE', { handedOverAt: first, deliveredAt: second }, second, 'DELIVERED'],
    ['C6: the supplement', 'SUPPLEMENT', { notice: complete, acceptance: accepted }, first, 'SUPPLIED'],
    ['C6: its end', 'SUPPLEMENT', { notice: { ...notice, lapsedAt: second } }, second, 'LAPSED'],
    [
      'C6: its end, whatever comes after it',
      'SUPPLEMENT',
      { notice: { ...complete, lapsedAt: second } },
      second,
      'LAPSED',
    ],
    [
      'C-1: the wish for a decision',
      'SUPPLEMENT',
      { notice: { ...notice, decisionAsked: { on: '2026-04-22', at: second, by: reviewer } } },
      second,
      'REQUESTED',
    ],
    [
      'T11a: the acceptance of a supplement',
      'SUPPLEMENT_ANSWER',
      { notice: complete, acceptance: accepted },
      second,
      'ACCEPTED',
    ],
    [
      'T11c: silence after a supplement',
      'SUPPLEMENT_ANSWER',
      { notice: complete, acceptance: { ...deemed, at: first } },
      second,
      'LAPSED',
    ],
    [
      'T11b: the notice told again',
      'SUPPLEMENT_ANSWER',
      { notice: { ...notice, restated: { completeAt: first, at: second, left: 5 } } },
      second,
      'RESTATED',
    ],
    [
      'C7: everything that was promised',
      'TOLERANCE',
      { tolerance: { ...tolerance, completeAt: first } },
      first,
      'SUPPLIED',
    ],
    [
      'C7: the promise kept',
      'TOLERANCE',
      { tolerance: { ...tolerance, state: 'FULFILLED', closedAt: first } },
      first,
      'FULFILLED',
    ],
    [
      'C7, T12b: the promise broken',
      'TOLERANCE',
      { tolerance: { ...tolerance, state: 'BREACHED', closedAt: second } },
      second,
      'LAPSED',
    ],
    ['C7: a refusal', 'TOLERANCE', { tolerance, ruling: refusal }, second, 'DECIDED'],
    ['C7: a refusal, although it is kept', 'TOLERANCE', { tolerance, keptRuling: refusal }, second, 'DECIDED'],
    [
      'C8: the request for a hearing',
      'HEARING_REQUEST',
      { hearing: { ...hearing, requestedAt: first } },
      first,
      'REQUESTED',
    ],
    [
      'C8: its end',
      'HEARING_REQUEST',
      { hearing: { ...hearing, requestedAt: null, lapsedAt: second } },
      second,
      'LAPSED',
    ],
    [
      'C9: the hearing, at the noon of its day',
      'HEARING_HOLD',
      { hearing: { ...hearing, held: { on: '2026-05-20', record: '笔录', at: second } } },
      '2026-05-20T04:00:00.000Z',
      'HELD',
    ],
    ['C10: the announcement', 'HEARING_NOTICE', { hearing }, monday.instant, 'ANNOUNCED'],
    [
      'C11: the team',
      'INSPECT_ASSIGN',
      { verification: steps.arranged().verification, ruling },
      monday.instant,
      'ASSIGNED',
    ],
    ['C11: a decision without a visit', 'INSPECT_ASSIGN', { ruling: refusal }, second, 'DECIDED'],
    ['C11: one that is kept', 'INSPECT_ASSIGN', { keptRuling: refusal }, second, 'DECIDED'],
    [
      'E13: the end of the last special procedure, at noon',
      'SUSPENSION',
      {
        suspensions: [
          { ...suspension!, to: '2026-04-23' },
          { ...suspension!, to: '2026-04-29' },
        ],
      },
      '2026-04-29T04:00:00.000Z',
      'RESUMED',
    ],
    ['S16: the explanation', 'EXPLAIN', { ruling: refusal, explanation: { at: second } as never }, second, 'EXPLAINED'],
    [
      'T27: of the remedies a service that did not happen',
      'RECONSIDER',
      { ruling: refusal, deliveredAt: null, voidedService: { deliveredAt: first, at: second } },
      second,
      'VOIDED',
    ],
    [
      'of the remedies an ending that was voided',
      'LITIGATE',
      { notice: { ...notice, voided: { endedAt: first, at: second } } },
      second,
      'VOIDED',
    ],
  ])('%s ends %s', (_what, kind, matters, at, cause) => expect(endOf(sooner(matters), kind)).toEqual({ at, cause }));

  const kinds: readonly CaseClockKind[] = [
    'CLAIM',
    'NOTICE',
    'ONLINE_PRECHECK',
    'HOLD',
    'HANDOVER',
    'DECISION_STATUTORY',
    'DECISION_COMMITTED',
    'ISSUE',
    'SUPPLEMENT',
    'SUPPLEMENT_ANSWER',
    'TOLERANCE',
    'HEARING_REQUEST',
    'HEARING_HOLD',
    'HEARING_NOTICE',
    'INSPECT_ASSIGN',
    'SUSPENSION',
    'EXPLAIN',
  ];
  it.each(kinds)('nothing has ended %s of a case that was just received', (kind) =>
    expect(endOf(untouched, kind)).toBeNull(),
  );
  it.each(kinds)('T29, T30: the end of the case ends %s', (kind) => {
    expect(endOf(sooner({ withdrawal: withdrawn }), kind)).toEqual({ at: second, cause: 'CASE_ENDED' });
    expect(endOf(sooner({ termination: terminated }), kind)).toEqual({ at: second, cause: 'CASE_ENDED' });
  });
  it.each(kinds)('T7: a non-acceptance ends %s', (kind) =>
    expect(endOf(sooner({ nonAcceptance: notAccepted }), kind)).toEqual({ at: second, cause: 'NOT_ACCEPTED' }),
  );
  it.each<CaseClockKind>(['RECONSIDER', 'LITIGATE'])('C-3: no end of the case ends %s', (kind) => {
    expect(endOf(untouched, kind)).toBeNull();
    for (const matters of [{ withdrawal: withdrawn }, { termination: terminated }, { nonAcceptance: notAccepted }])
      expect(endOf(sooner(matters), kind)).toBeNull();
  });
  it.each<[string, CaseClockKind, Partial<ReviewCase>]>([
    ['C7: a grant', 'TOLERANCE', { tolerance, ruling }],
    [
      'T11b: a notice told again, once everything has come in after it',
      'SUPPLEMENT_ANSWER',
      { notice: { ...complete, restated: { completeAt: first, at: second } } },
    ],
    ['C9: an announcement', 'HEARING_HOLD', { hearing }],
    [
      'E13: the end of an earlier special procedure',
      'SUSPENSION',
      { suspensions: [{ ...suspension!, to: '2026-04-23' }, suspension!] },
    ],
    [
      'T27: of the remedies a voided service, once it was really served',
      'RECONSIDER',
      { ruling: refusal, deliveredAt: second, voidedService: { deliveredAt: first, at: first } },
    ],
  ])('%s does not end %s', (_what, kind, matters) => expect(endOf(sooner(matters), kind)).toBeNull());
});

describe('the records of the clocks', () => {
  it('P2: a component that waits has the clock of its hold and no other', () => {
    const waiting = aCase({ status: 'PLANNED' });
    expect(clocksOf({ ...waiting, heldSince: first })).toMatchObject([
      { kind: 'HOLD', startedAt: first, length: { amount: 10, unit: 'WORKING_DAY' }, end: null },
    ]);
    expect(clocksOf(waiting)).toEqual([]);
  });
  it('art. 45: name the notice of each special procedure that has moved them', () => {
    const suspended = {
      ...steps.underReview(),
      suspensions: [
        { ...suspension!, to: '2026-04-23' as const },
        { ...suspension!, from: '2026-04-27' as const },
      ],
    };
    expect(clockOf(suspended, 'DECISION_STATUTORY')?.suspensions).toEqual([
      { kind: 'EXPERT_REVIEW', from: '2026-04-20', to: '2026-04-23', document: 'D10-1' },
      { kind: 'EXPERT_REVIEW', from: '2026-04-27', to: null, document: 'D10-3' },
    ]);
    expect(clockOf(suspended, 'SUSPENSION')).toMatchObject({
      startedAt: '2026-04-27T04:00:00.000Z',
      length: { amount: 7, unit: 'WORKING_DAY' },
    });
    expect(clockOf(steps.underReview(), 'SUSPENSION')).toBeUndefined();
  });
  it('P4: C3 stands still while a decision is kept, C2 does not', () => {
    const kept = { ...steps.pending(), keptRuling: ruling };
    expect(clockOf(kept, 'DECISION_COMMITTED')?.suspensions).toEqual([
      { kind: 'KEPT', from: '2026-04-22', to: null, document: '前置事项未办结' },
    ]);
    expect(clockOf(kept, 'DECISION_STATUTORY')?.suspensions).toEqual([]);
  });
  it('T11b: C6 of a restated notice runs on for the working days that were left', () => {
    const restated = {
      ...steps.awaiting(),
      notice: { ...notice, restated: { completeAt: first, at: second, left: 4 } },
    };
    expect(clockOf(restated, 'SUPPLEMENT')).toMatchObject({
      startedAt: second,
      length: { amount: 4, unit: 'WORKING_DAY' },
    });
  });
  it('C7: runs to the promised day, in calendar days; after a restated notice, for the working days that were left', () => {
    expect(clockOf(steps.tolerated(), 'TOLERANCE')).toMatchObject({
      startedAt: monday.instant,
      length: { amount: 4, unit: 'CALENDAR_DAY' },
    });
    const again = { ...tolerance, restated: { completeAt: first, at: second, left: 3 } };
    expect(clockOf({ ...steps.tolerated(), tolerance: again }, 'TOLERANCE')).toMatchObject({
      startedAt: second,
      length: { amount: 3, unit: 'WORKING_DAY' },
    });
  });
});

describe('the period of the decision is over (X12)', () => {
  const over = (reviewCase: ReviewCase, instant: string) =>
    isExpired(reviewCase, { now: { instant, today: momentOf(instant).date }, calendar });
  it('C2: with the last second of the twentieth working day', () => {
    expect(over(steps.underReview(), '2026-05-20T15:59:59.999Z')).toBe(false);
    expect(over(steps.underReview(), '2026-05-20T16:00:00.000Z')).toBe(true);
  });
  it('C3: with the promise, where no law sets a period, and never where nothing is promised', () => {
    const before = steps.underReview();
    const without = (committed: ReviewCase['item']['clock']['committed']) => ({
      ...before,
      item: { ...before.item, clock: { ...before.item.clock, statutory: null, committed } },
    });
    const seven = without({ amount: 7, unit: 'WORKING_DAY' });
    expect(over(seven, '2026-04-29T15:59:59.999Z')).toBe(false);
    expect(over(seven, '2026-04-29T16:00:00.000Z')).toBe(true);
    expect(over(without(null), '2027-04-29T16:00:00.000Z')).toBe(false);
  });
  it('C2: before the acceptance there is none', () =>
    expect(over(steps.claimed(), '2026-12-01T02:00:00.000Z')).toBe(false));
});

describe('silence until the end of C1 (T10; 行政许可法 art. 32(4))', () => {
  const lapsedAt = '2026-04-27T16:00:00.000Z';
  const now = { instant: lapsedAt, today: '2026-04-28' } as const;
  const under = (reviewCase: ReviewCase, profile: ReviewCase['item']['clock']['profile']) => ({
    ...reviewCase,
    item: { ...reviewCase.item, clock: { ...reviewCase.item.clock, profile } },
  });
  it.each(['LICENSING_LAW', 'SPECIAL_LAW'] as const)('T10: accepts what a licensing law governs: %s', (profile) => {
    expect(lapsedNoticeOf(under(steps.claimed(), profile), { now, calendar })).toBe(lapsedAt);
    expect(decideDeemedAcceptance(under(steps.claimed(), profile), lapsedAt, calendar)).toMatchObject({
      reviewCase: { status: 'ACCEPTED', acceptance: { basis: 'DEEMED', at: monday.instant, lapsedAt } },
    });
  });
  it.each(['SERVICE_PROMISE', 'NONE'] as const)('E47: means nothing elsewhere: %s', (profile) => {
    expect(lapsedNoticeOf(under(steps.claimed(), profile), { now, calendar })).toBeUndefined();
    expect(decideDeemedAcceptance(under(steps.claimed(), profile), lapsedAt, calendar)).toBeUndefined();
  });
  it('T10: not a second before the end, and not once anything was said', () => {
    const before = { instant: '2026-04-27T15:59:59.999Z', today: '2026-04-27' } as const;
    expect(lapsedNoticeOf(steps.claimed(), { now: before, calendar })).toBeUndefined();
    expect(lapsedNoticeOf(steps.accepted(), { now, calendar })).toBeUndefined();
    expect(lapsedNoticeOf(steps.awaiting(), { now, calendar })).toBeUndefined();
    expect(decideDeemedAcceptance(steps.awaiting(), lapsedAt, calendar)).toBeUndefined();
  });
  it('C1: ends on its fifth working day', () => {
    const clock = clockOf(steps.received(), 'NOTICE')!;
    expect(reckon(clock, monday.today, calendar)).toEqual({ on: '2026-04-27', half: null, provisional: false });
  });
});
