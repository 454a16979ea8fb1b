import { describe, expect, it } from '@jest/globals';
import { calendar, department, monday, people } from '../../../testing/a-case.ts';
import { steps } from '../../../testing/steps.ts';
import { refuse } from '../case/refusals.ts';
import type { Decision } from '../case/decision.ts';
import { type Tolerance, toLookAt } from '../case/tolerance.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { decideBreachSettlement, type SettlementAsked } from '../ending/breach-settlement.ts';
import { decideToleranceBreach } from '../ending/tolerance-breach.ts';
import { decideCollectionNote, decideWindowCollection, owedAtDelivery } from './at-delivery.ts';
import { isAfterPromise, owedByPromise } from './owed.ts';
import { decideToleranceHandIn, decideToleranceRejection, decideToleranceSupply } from './supply.ts';
import { decideTolerance, type ToleranceAsked } from './tolerant-acceptance.ts';

const { reviewer, colleague, decider, liaison } = people;
const now = { instant: '2026-04-22T02:00:00.000Z', today: '2026-04-22' } as const;
const eventsOf = (decision: Decision) => ('events' in decision ? decision.events : []);
const actsIn = (decision: Decision) => eventsOf(decision).map(({ type, data }) => ('act' in data ? data.act : type));
const asked: ToleranceAsked = {
  missing: ['M2'],
  promisedOn: '2026-04-24',
  whySecondary: '次要材料',
  supplyForm: '原件',
  promiseSigned: true,
  creditOk: true,
};

describe('accepting on a promise (T9; S32, S33)', () => {
  const tolerate = (
    matters: Partial<ToleranceAsked> = {},
    reviewCase: ReviewCase = steps.claimed(),
    breaches: string[] = [],
  ) => decideTolerance(reviewCase, { ...asked, ...matters }, { by: reviewer, now: monday, calendar, breaches });
  it('T9, D5: tells the applicant with two papers, and the windows what is owed', () => {
    const decision = tolerate();
    expect(eventsOf(decision)).toMatchObject([
      { type: 'CaseAccepted.v1', data: { basis: 'TOLERANT', acceptedBy: reviewer } },
      {
        type: 'MaterialsOwed.v1',
        data: {
          head: 'TOLERANCE',
          entries: [{ key: 'M2', materialCode: 'M2' }],
          supplyBy: '2026-04-24',
          toldAt: monday.instant,
        },
      },
    ]);
    expect(decision).toMatchObject({
      reviewCase: {
        tolerance: {
          state: 'OPEN',
          missing: ['M2'],
          received: [],
          mode: 'BEFORE_DECISION',
          promisedOn: '2026-04-24',
          creditRepair: null,
          told: true,
        },
      },
      documents: [
        { type: 'D2' },
        {
          type: 'D5',
          fields: {
            promisedOn: '2026-04-24',
            atDelivery: false,
            consequence: '到期未补齐的，视为撤回申请，退回全部材料。',
          },
        },
      ],
    });
  });
  it('S49, D5: of a gap that is closed at the hand-out, with what that means', () => {
    const before = steps.claimed();
    const tolerance = { ...before.item.tolerance!, mode: 'AT_DELIVERY' as const };
    expect(tolerate({}, { ...before, item: { ...before.item, tolerance } })).toMatchObject({
      reviewCase: { tolerance: { mode: 'AT_DELIVERY' } },
      events: [{}, { data: { head: 'AT_DELIVERY' } }],
      documents: [{}, { fields: { atDelivery: true, consequence: '出件时未补齐的，不予发放证照。' } }],
    });
  });
  it('T9: a promise for today is one; for yesterday it is none', () => {
    expect(tolerate({ promisedOn: '2026-04-20' }).kind).toBe('decided');
    expect(tolerate({ promisedOn: '2026-04-19' })).toEqual(refuse('BAD_DATE', ['2026-04-19']));
    expect(tolerate({ promisedOn: '2026-02-30' })).toEqual(refuse('BAD_DATE', ['2026-02-30']));
  });
  it('E43: not later than the item allows, or than C3', () => {
    // five working days from Monday 20 April
    expect(tolerate({ promisedOn: '2026-04-27' }).kind).toBe('decided');
    expect(tolerate({ promisedOn: '2026-04-28' })).toEqual(refuse('PROMISE_TOO_LATE', ['2026-04-27']));
    const before = steps.claimed();
    const promised = { amount: 3, unit: 'WORKING_DAY' as const };
    const short = { ...before, item: { ...before.item, clock: { ...before.item.clock, committed: promised } } };
    expect(tolerate({ promisedOn: '2026-04-24' }, short)).toEqual(refuse('PROMISE_TOO_LATE', ['2026-04-23']));
    const without = { ...before, item: { ...before.item, clock: { ...before.item.clock, committed: null } } };
    expect(tolerate({ promisedOn: '2026-04-27' }, without).kind).toBe('decided');
  });
  const { materials: _none, ...unlisted } = steps.claimed().item;
  it.each<[string, () => ReturnType<typeof tolerate>, ReturnType<typeof refuse>]>([
    [
      'before a window has the signature (T4)',
      () => tolerate({}, { ...steps.claimed(), precheck: { passedAt: null } }),
      refuse('NOT_RECEIVED_YET'),
    ],
    ['without why', () => tolerate({ whySecondary: ' ' }), refuse('TEXT_MISSING', ['次要材料的理由', '补交方式'])],
    ['without how', () => tolerate({ supplyForm: ' ' }), refuse('TEXT_MISSING', ['次要材料的理由', '补交方式'])],
    ['for a main material', () => tolerate({ missing: ['M1'] }), refuse('NOT_TOLERABLE', ['M1'])],
    [
      'for anything of an item whose list did not travel with it',
      () => tolerate({}, { ...steps.claimed(), item: unlisted }),
      refuse('NOT_TOLERABLE', ['M2']),
    ],
    ['after a broken promise (B6)', () => tolerate({}, steps.claimed(), ['99号']), refuse('CREDIT_BARRED', ['99号'])],
    [
      'with a blank for the repair (B6)',
      () => tolerate({ creditRepair: ' ' }, steps.claimed(), ['99号']),
      refuse('CREDIT_BARRED', ['99号']),
    ],
  ])('T9: is refused %s', (_when, decide, refused) => expect(decide()).toEqual(refused));
  it('T9: is not open once it is accepted, nor when silence has accepted it (T10)', () => {
    expect(tolerate({}, steps.accepted())).toMatchObject({ code: 'ACTION_NOT_OPEN' });
    const late = { instant: '2026-04-28T02:00:00.000Z', today: '2026-04-28' } as const;
    const promise = { ...asked, promisedOn: '2026-04-29' as const };
    expect(decideTolerance(steps.claimed(), promise, { by: reviewer, now: late, calendar })).toEqual(
      refuse('NOTICE_TOO_LATE'),
    );
  });
});

const two = { ...steps.tolerated().tolerance, missing: ['M2', 'M5'] };
const promising = (matters: Partial<Tolerance> = {}, more: Partial<ReviewCase> = {}): ReviewCase => ({
  ...steps.tolerated(),
  tolerance: { ...two, ...matters },
  ...more,
});
const handIn = (...entries: string[]) => ({ supplementId: 's-1', entries, at: now.instant });

describe('what comes in of what was promised (S33; B4)', () => {
  const note = (reviewCase: ReviewCase, ...entries: string[]) =>
    decideToleranceHandIn(reviewCase, handIn(...entries), { now, calendar });
  it('B4: of what was promised only, and told when it is complete, once', () => {
    expect(note(promising(), 'M2', 'M9').reviewCase.tolerance).toMatchObject({
      handIns: [handIn('M2')],
      completeAt: null,
    });
    expect(note(promising(), 'M9').reviewCase.tolerance).toMatchObject({ handIns: [] });
    expect(actsIn(note(promising(), 'M2'))).toEqual(['MaterialsOwed.v1']);
    expect(actsIn(note(promising(), 'M2', 'M5'))).toEqual(['SUPPLEMENT_COMPLETE', 'MaterialsOwed.v1']);
    expect(actsIn(note(promising({ completeAt: monday.instant }), 'M2', 'M5'))).toEqual(['MaterialsOwed.v1']);
  });
  it.each<[string, ReviewCase]>([
    ['the end', promising({}, { status: 'TERMINATED' })],
    ['the promise was kept', promising({ state: 'FULFILLED' })],
    ['it was broken', promising({ state: 'BREACHED' })],
  ])('B4: after %s it is on record as handed in, no more', (_when, reviewCase) =>
    expect(note({ ...reviewCase, handedIn: ['M1'] }, 'M2')).toEqual({
      kind: 'decided',
      reviewCase: { ...reviewCase, handedIn: ['M1', 'M2'] },
      events: [],
    }),
  );
  it('B4: so it is where nothing was promised', () =>
    expect(note({ ...steps.accepted(), handedIn: ['M1'] }, 'M2')).toMatchObject({
      reviewCase: { tolerance: null, handedIn: ['M1', 'M2'] },
      events: [],
    }));
  it('C7: counts until the last second of the promised day', () => {
    const after = (at: string) => isAfterPromise(steps.tolerated(), at, { now, calendar });
    expect(after('2026-04-24T15:59:59.999Z')).toBe(false);
    expect(after('2026-04-24T16:00:00.000Z')).toBe(true);
    expect(isAfterPromise(steps.accepted(), '2026-12-24T16:00:00.000Z', { now, calendar })).toBe(false);
  });
  it('B4: waits for the department’s look until that has accepted it', () =>
    expect(toLookAt({ ...two, received: ['M2'], handIns: [handIn('M2', 'M5')] })).toEqual(['M5']));
  it('S33: the windows hear a day only of a promise that runs', () => {
    expect(owedByPromise(promising(), now, calendar).data.supplyBy).toBe('2026-04-24');
    expect(owedByPromise(promising({ state: 'BREACHED' }), now, calendar).data.supplyBy).toBeNull();
    expect(owedByPromise(steps.accepted(), now, calendar).data).toMatchObject({ entries: [], supplyBy: null });
  });
});

describe('what the department makes of it (C7)', () => {
  const supply = (reviewCase: ReviewCase, materials: readonly string[], by: string = reviewer) =>
    decideToleranceSupply(reviewCase, materials, { by, now, calendar });
  it('C7: is kept with the last of it, and told', () => {
    expect(actsIn(supply(promising(), ['M2']))).toEqual(['MaterialsOwed.v1']);
    expect(supply(promising(), ['M2'])).toMatchObject({
      reviewCase: { tolerance: { state: 'OPEN', received: ['M2'] } },
    });
    expect(actsIn(supply(promising({ received: ['M2'] }), ['M5']))).toEqual([
      'TOLERANCE_FULFILLED',
      'MaterialsOwed.v1',
    ]);
  });
  it.each<[string, () => ReturnType<typeof supply>, ReturnType<typeof refuse>]>([
    ['by a colleague', () => supply(promising(), ['M2'], colleague), refuse('NOT_THE_REVIEWER')],
    ['nothing', () => supply(promising(), []), refuse('UNKNOWN_MATERIAL', ['M2', 'M5'])],
    ['what was not promised', () => supply(promising(), ['M9']), refuse('UNKNOWN_MATERIAL', ['M9', 'M2', 'M5'])],
    ['of a promise that was kept', () => supply(promising({ state: 'FULFILLED' }), ['M2']), refuse('NO_TOLERANCE')],
    ['where nothing was promised', () => supply(steps.accepted(), ['M2']), refuse('NO_TOLERANCE')],
  ])('C7: is refused %s', (_what, decide, refused) => expect(decide()).toEqual(refused));

  const reject = (reviewCase: ReviewCase, matters: object = {}, by: string = reviewer) =>
    decideToleranceRejection(
      reviewCase,
      { materials: ['M2'], reason: ' 平面图比例不符 ', ...matters },
      { by, now, calendar },
    );
  const came = promising({ handIns: [handIn('M2', 'M5')] }, { handedIn: ['M1', 'M2', 'M5'] });
  it('C7: what is not right is owed again, by what is wrong with it; the rest is there', () =>
    expect(reject(came)).toMatchObject({
      reviewCase: { handedIn: ['M1', 'M5'], tolerance: { handIns: [handIn('M5')], completeAt: null, restated: null } },
      events: [{ data: { entries: [{ key: 'M2', materialCode: 'M2' }] } }],
      documents: [{ type: 'D3', fields: { entries: [{ key: 'M2', materialCode: 'M2', defect: '平面图比例不符' }] } }],
    }));
  it('C7: of a receipt that did not say what was handed in, nobody knows it after either', () =>
    expect(reject({ ...came, handedIn: null })).toMatchObject({ reviewCase: { handedIn: null } }));
  it('C7: keeps the time of an earlier look, where it was not complete', () => {
    const restated = { completeAt: monday.instant, at: monday.instant, left: 3 };
    const again = promising({ handIns: [handIn('M2')], restated });
    expect(reject(again)).toMatchObject({ reviewCase: { tolerance: { restated } } });
  });
  it.each<[string, () => ReturnType<typeof reject>, ReturnType<typeof refuse>]>([
    ['by a colleague', () => reject(came, {}, colleague), refuse('NOT_THE_REVIEWER')],
    ['for nothing', () => reject(came, { reason: ' ' }), refuse('TEXT_MISSING', ['容缺材料不符合要求之处'])],
    [
      'what was not promised',
      () => reject(came, { materials: ['M9'] }),
      refuse('UNKNOWN_MATERIAL', ['M9', 'M2', 'M5']),
    ],
    ['what has not come in', () => reject(promising()), refuse('SUPPLEMENT_MISSING', ['M2'])],
    [
      'what was accepted',
      () => reject(promising({ received: ['M2'], handIns: [handIn('M2')] })),
      refuse('SUPPLEMENT_MISSING', ['M2']),
    ],
  ])('C7: is not rejected %s', (_what, decide, refused) => expect(decide()).toEqual(refused));
  it('C7: is not open after the decision', () => {
    expect(reject({ ...came, status: 'GRANTED' })).toMatchObject({ code: 'ACTION_NOT_OPEN' });
    expect(supply({ ...came, status: 'GRANTED' }, ['M2'])).toMatchObject({ code: 'ACTION_NOT_OPEN' });
  });
});

describe('a promise that is not kept (T12b)', () => {
  const lapsedAt = '2026-04-24T16:00:00.000Z';
  it('T12b: ends the case, is told, and what was interrupted is on record', () => {
    const before: ReviewCase = { ...promising(), status: 'UNDER_REVIEW', integration: 'KAFKA' };
    const decision = decideToleranceBreach(before, lapsedAt)!;
    expect(decision.reviewCase).toMatchObject({
      status: 'DEEMED_WITHDRAWN',
      withdrawal: {
        cause: 'TOLERANCE_BREACHED',
        at: lapsedAt,
        interrupted: { status: 'UNDER_REVIEW', proposal: null },
      },
    });
    expect(decision.events).toMatchObject([
      {
        type: 'CaseDeemedWithdrawn.v1',
        data: { caseId: before.id, status: 'DEEMED_WITHDRAWN', cause: 'TOLERANCE_BREACHED', lapsedAt },
      },
      { type: 'TaskWithdrawn.v1', data: { cause: 'CASE_ENDED', withdrawnAt: lapsedAt } },
    ]);
  });
  it('T12b: ends nothing that is decided', () =>
    expect(decideToleranceBreach({ ...promising(), status: 'GRANTED' }, lapsedAt)).toBeUndefined());
});

describe('what is collected for the hand-out (S49, T26)', () => {
  const owing = (matters: Partial<Tolerance> = {}, more: Partial<ReviewCase> = {}): ReviewCase => ({
    ...steps.owing(),
    tolerance: { ...steps.owing().tolerance, missing: ['M2', 'M5'], ...matters },
    ...more,
  });
  const collected = (reviewCase: ReviewCase, ...materials: string[]) =>
    decideWindowCollection(reviewCase, { materials, at: now.instant, by: 'H201' }, { now, calendar });
  it('S49: is told by name, and by code where the list did not travel with the case', () => {
    expect(owedAtDelivery(owing())).toEqual([
      { materialCode: 'M2', name: '平面图' },
      { materialCode: 'M5', name: 'M5' },
    ]);
    const { materials: _none, ...item } = steps.owing().item;
    expect(owedAtDelivery(owing({}, { item }))).toMatchObject([{ name: 'M2' }, { name: 'M5' }]);
    expect(owedAtDelivery(owing({ received: ['M2'] }))).toMatchObject([{ materialCode: 'M5' }]);
    expect(owedAtDelivery(owing({}, { ruling: null }))).toEqual([]);
  });
  it('S49: counts at any window as at the delivery window, of what was promised', () => {
    const before = owing({}, { handedIn: ['M1'] });
    expect(collected(before, 'M2', 'M9')).toMatchObject({
      reviewCase: { handedIn: ['M1', 'M2'], tolerance: { received: ['M2'], state: 'OPEN' } },
      events: [{ type: 'MaterialsOwed.v1', data: { entries: [{ key: 'M5' }] } }],
    });
  });
  it.each<[string, ReviewCase, string]>([
    ['nothing of what was promised', owing(), 'M9'],
    ['a promise for the decision', promising(), 'M2'],
    ['no promise at all', steps.accepted(), 'M2'],
    ['a case that has ended', owing({}, { status: 'TERMINATED' }), 'M2'],
  ])('S49: of %s only what is on record as handed in changes', (_what, reviewCase, code) =>
    expect(collected({ ...reviewCase, handedIn: ['M1'] }, code)).toEqual({
      kind: 'decided',
      reviewCase: { ...reviewCase, handedIn: ['M1', code] },
      events: [],
    }),
  );
  it('S49: closes what was promised once; a promise that was kept stays as it was', () => {
    const note = (reviewCase: ReviewCase) =>
      decideCollectionNote(reviewCase, { materials: ['M5'], at: now.instant, by: liaison });
    expect(note(owing({ received: ['M2'] }))).toMatchObject({
      reviewCase: { tolerance: { state: 'FULFILLED', closedAt: now.instant } },
      events: [{ data: { act: 'TOLERANCE_FULFILLED' } }],
    });
    const kept = owing({ received: ['M2', 'M5'], state: 'FULFILLED', closedAt: monday.instant });
    expect(note(kept)).toMatchObject({ reviewCase: { tolerance: { closedAt: monday.instant } }, events: [] });
  });
  it('B2: what comes after a breach that was noticed counts as late by that, whatever the day of the promise', () => {
    const breached = owing({ received: ['M5'], state: 'BREACHED', closedAt: '2026-04-22T01:00:00.000Z' });
    expect(collected(breached, 'M2')).toMatchObject({ reviewCase: { tolerance: { state: 'BREACHED' } } });
    const later = owing({ received: ['M5'], state: 'BREACHED', closedAt: '2026-04-22T03:00:00.000Z' });
    expect(collected(later, 'M2')).toMatchObject({ reviewCase: { tolerance: { state: 'FULFILLED' } } });
  });
});

describe('settling a broken promise (B2)', () => {
  const broken = steps.promiseBroken();
  const late = { instant: '2026-04-27T02:00:00.000Z', today: '2026-04-27' } as const;
  const settle = (matters: Partial<SettlementAsked>, reviewCase: ReviewCase = broken, known = department) =>
    decideBreachSettlement(
      reviewCase,
      { decision: 'ACCEPT_LATE', reason: ' 快递延误 ', until: null, ...matters },
      { by: decider, now: late, calendar, department: known },
    );
  it('B2: let it come late: the applicant is told what is owed, and why', () =>
    expect(settle({})).toMatchObject({
      reviewCase: { tolerance: { settlement: { decision: 'ACCEPT_LATE', reason: '快递延误', until: null } } },
      documents: [
        {
          title: '同意逾期补交告知书',
          fields: { entries: [{ key: 'M2', materialCode: 'M2', defect: '快递延误' }], receivedOn: '2026-04-20' },
        },
      ],
    }));
  it('B4: move the day, to today or later, within what the item allows', () => {
    // five working days from Monday 27 April: 28–30 April, 6 and 7 May
    expect(settle({ decision: 'EXTEND', until: '2026-05-07' })).toMatchObject({
      reviewCase: { tolerance: { state: 'OPEN', promisedOn: '2026-05-07', closedAt: null } },
      documents: [{ type: 'D9', fields: { originalDueOn: '2026-04-24', newDueOn: '2026-05-07', reason: '快递延误' } }],
    });
    expect(settle({ decision: 'EXTEND', until: '2026-04-27' }).kind).toBe('decided');
    expect(settle({ decision: 'EXTEND', until: '2026-05-08' })).toEqual(refuse('PROMISE_TOO_LATE', ['2026-05-07']));
    expect(settle({ decision: 'EXTEND', until: '2026-04-26' })).toEqual(refuse('BAD_DATE', ['2026-04-26']));
    expect(settle({ decision: 'EXTEND', until: null })).toEqual(refuse('BAD_DATE', ['新的补交日期']));
  });
  it('B4: a day on a holiday rolls to the next working day', () =>
    expect(settle({ decision: 'EXTEND', until: '2026-05-02' })).toMatchObject({
      documents: [{ fields: { newDueOn: '2026-05-06' } }],
    }));
  it('B2: nothing else has a new day, and all of it has a reason', () => {
    expect(settle({ until: '2026-05-07' })).toEqual(refuse('BAD_DATE', ['2026-05-07']));
    expect(settle({ reason: ' ' })).toEqual(refuse('TEXT_MISSING', ['处理容缺违约的事实和理由']));
  });
  it('B2: end it, with the remedies: a grant is revoked, a case without one is ended', () => {
    expect(settle({ decision: 'TERMINATE' }, { ...broken, integration: 'KAFKA' })).toMatchObject({
      reviewCase: { status: 'TERMINATED', termination: { cause: 'SUPPLEMENT_NOT_SUPPLIED', by: decider } },
      events: [{ type: 'CaseTerminated.v1' }, { type: 'TaskWithdrawn.v1', data: { cause: 'CASE_ENDED' } }],
      documents: [{ title: '撤销准予决定并终止办理通知书', fields: { facts: '快递延误' } }],
    });
    const undecided: ReviewCase = { ...broken, status: 'UNDER_REVIEW', ruling: null };
    expect(settle({ decision: 'TERMINATE' }, undecided)).toMatchObject({
      reviewCase: { status: 'TERMINATED' },
      documents: [{ title: '终止通知书' }],
    });
    expect(settle({ decision: 'TERMINATE' }, broken, { ...department, court: ' ' })).toEqual(
      refuse('REMEDIES_INCOMPLETE'),
    );
  });
});
