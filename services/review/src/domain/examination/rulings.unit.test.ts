import { describe, expect, it } from '@jest/globals';
import { anEntry, calendar, department, monday, people, received } from '../../../testing/a-case.ts';
import { steps } from '../../../testing/steps.ts';
import { isRefused, refuse } from '../case/refusals.ts';
import { isSeparation } from '../access/denied-act.ts';
import type { RefusalCode } from '../case/refusals.ts';
import type { ReviewCase } from '../case/review-case.ts';
import type { RulingGiven } from '../case/written-ruling.ts';
import { decideOnTheSpot } from './on-the-spot.ts';
import { decideRuling } from './ruling.ts';

const { receiver, reviewer, decider } = people;
const grant: RulingGiven = { outcome: 'GRANTED', reasons: [], legalBasis: '第三十八条' };
const reason = { code: 'CONDITIONS_NOT_MET', text: '场所不符合要求', provision: '第三十五条' } as const;
const refusal: RulingGiven = { outcome: 'REFUSED', reasons: [reason], legalBasis: '第三十八条' };
const decide = (reviewCase: ReviewCase, given: RulingGiven, facts: Partial<Parameters<typeof decideRuling>[2]> = {}) =>
  decideRuling(reviewCase, given, { by: decider, now: monday, department, mayTakeEffect: true, ...facts });
const eventOf = (decision: ReturnType<typeof decide>) => ('events' in decision ? decision.events[0]!.data : undefined);

describe('what the others hear of a decision (T20, T21)', () => {
  it('T20: who has reviewed it and who has decided, and when', () => {
    const before = steps.pending();
    expect(eventOf(decide(before, grant))).toEqual({
      caseId: before.id,
      round: 1,
      status: 'GRANTED',
      departmentCode: department.code,
      outcome: 'GRANTED',
      reasonCodes: [],
      decidedAt: monday.instant,
      reviewerStaffNo: reviewer,
      deciderStaffNo: decider,
    });
  });
  it('T20: who has written the opinion, although somebody else has the case now', () =>
    expect(eventOf(decide({ ...steps.pending(), reviewerStaffNo: 'D0104' }, grant))).toMatchObject({
      reviewerStaffNo: reviewer,
    }));
  it('T20: who has the case, where no opinion was written', () =>
    expect(eventOf(decide({ ...steps.pending(), opinion: null }, grant))).toMatchObject({ reviewerStaffNo: reviewer }));
  it('T20: nobody, where nobody has reviewed it', () =>
    expect(eventOf(decide({ ...steps.pending(), opinion: null, reviewerStaffNo: null }, grant))).not.toHaveProperty(
      'reviewerStaffNo',
    ));
});

describe('what a decision needs (T20, T21; S43–S45)', () => {
  it('S43: a law', () =>
    expect(decide(steps.pending(), { ...grant, legalBasis: '\t' })).toEqual(refuse('TEXT_MISSING', ['法律依据'])));
  it.each([
    ['a blank text', { text: ' ' }],
    ['a blank provision', { provision: ' ' }],
  ])('S43: reasons, of which none has %s, whatever the others say', (_what, blank) => {
    const reasons = [reason, { ...reason, ...blank }];
    expect(decide(steps.pending(), { ...refusal, reasons })).toMatchObject({ code: 'REASONS_MISSING' });
  });
  it('C-1: incompleteness is no reason, nor one beside another', () => {
    const reasons = [reason, { ...reason, code: 'INCOMPLETE' as const }];
    expect(decide(steps.pending(), { ...refusal, reasons })).toMatchObject({ code: 'INCOMPLETE_IS_NO_REASON' });
  });
  it('art. 78: false materials among the reasons are ground enough for a bar, and nothing else is', () => {
    const reasons = [reason, { ...reason, code: 'FALSE_MATERIAL' as const }];
    expect(decide(steps.pending(), { ...refusal, reasons, bars: true })).toMatchObject({
      reviewCase: { ruling: { barredUntil: '2027-04-20' } },
    });
    expect(decide(steps.pending(), { ...refusal, bars: true })).toMatchObject({ code: 'BAR_WITHOUT_GROUND' });
    expect(decide(steps.pending(), { ...grant, bars: true })).toMatchObject({ code: 'BAR_WITHOUT_GROUND' });
  });
  it('E26: a limited number is in order unless something is known against it', () => {
    const limited = { ...steps.pending(), item: { ...steps.pending().item, quota: { limit: 1 } } };
    expect(decide(limited, grant)).toMatchObject({ kind: 'decided' });
    expect(decide(limited, grant, { quota: 'NOT_YET' })).toEqual(refuse('QUOTA_ORDER'));
    expect(decide(limited, grant, { quota: 'FULL' })).toEqual(refuse('QUOTA_FULL'));
  });
});

describe('what keeps a grant back (T20)', () => {
  const { tolerance } = steps.tolerated();
  it('T20: what was promised before the decision and has not come, by its code', () => {
    const promising = { ...steps.pending(), tolerance: { ...tolerance, missing: ['M2', 'M5'], received: ['M5'] } };
    expect(decide(promising, grant)).toEqual(refuse('TOLERANCE_OPEN', ['M2']));
    expect(decide({ ...promising, tolerance: { ...tolerance, state: 'FULFILLED' } }, grant).kind).toBe('decided');
    expect(decide({ ...promising, tolerance: { ...tolerance, mode: 'AT_DELIVERY' } }, grant).kind).toBe('decided');
    expect(decide(promising, refusal).kind).toBe('decided');
  });
  it('C-1: what the applicant wants decided without it, by its code', () => {
    const { notice } = steps.awaiting();
    const decisionAsked = { on: monday.today, at: monday.instant, by: reviewer };
    const entries = [anEntry({ key: '1', materialCode: 'M1' }), anEntry({ key: '2', materialCode: 'M2' })];
    const wanted = { ...steps.pending(), notice: { ...notice, entries, unmet: ['2'], decisionAsked } };
    expect(decide(wanted, grant)).toEqual(refuse('MATERIALS_MISSING', ['M2']));
    const complete = { ...wanted, notice: { ...wanted.notice, unmet: [], completeAt: monday.instant } };
    expect(decide(complete, grant).kind).toBe('decided');
  });
});

describe('granted in one session (T22; 行政许可法 art. 34(2))', () => {
  const onTheSpot = (
    reviewCase: ReviewCase = steps.onTheSpot(),
    by: string = decider,
    law = '第三十四条',
    mayTakeEffect = true,
  ) => decideOnTheSpot(reviewCase, law, { by, now: monday, calendar, mayTakeEffect });
  it('T22: accepted and granted at once, by one person, with one document', () => {
    const before = steps.onTheSpot();
    const decision = onTheSpot(before);
    expect(decision).toMatchObject({
      kind: 'decided',
      reviewCase: {
        status: 'GRANTED',
        acceptance: { basis: 'ON_THE_SPOT', at: monday.instant, by: decider },
        ruling: { outcome: 'GRANTED', reasons: [], legalBasis: '第三十四条', remedies: null, by: decider },
      },
      documents: [{ type: 'D6' }],
    });
    expect('events' in decision && decision.events).toMatchObject([
      { type: 'CaseAccepted.v1', data: { basis: 'ON_THE_SPOT', acceptedBy: decider } },
      {
        type: 'CaseDecided.v1',
        data: {
          caseId: before.id,
          status: 'GRANTED',
          outcome: 'GRANTED',
          reasonCodes: [],
          decidedAt: monday.instant,
          deciderStaffNo: decider,
        },
      },
    ]);
  });
  const filed = { ...steps.onTheSpot(), precheck: { passedAt: null }, receivedBy: null };
  it.each<[string, () => ReturnType<typeof onTheSpot>, ReturnType<typeof refuse>]>([
    ['of an item that is not', () => onTheSpot(steps.received()), refuse('NOT_ON_THE_SPOT')],
    ['before a window has it in hand (T4)', () => onTheSpot(filed), refuse('NOT_RECEIVED_YET')],
    ['by who received it (S1)', () => onTheSpot(steps.onTheSpot(), receiver), refuse('RECEIVER_MAY_NOT_REVIEW')],
    ['without a law', () => onTheSpot(steps.onTheSpot(), decider, ' '), refuse('TEXT_MISSING', ['法律依据'])],
    [
      'of a component that has to end after another (P4)',
      () => onTheSpot(steps.onTheSpot(), decider, '第三十四条', false),
      refuse('HAS_TO_WAIT'),
    ],
  ])('T22: is refused %s', (_when, decide, refused) => expect(decide()).toEqual(refused));
  it('T22: is not open any more once it is accepted', () =>
    expect(onTheSpot({ ...steps.onTheSpot(), status: 'ACCEPTED' })).toMatchObject({ code: 'ACTION_NOT_OPEN' }));
  it('T4, T22: is open once the window has pre-checked what was filed on line', () => {
    const checked = { ...filed, precheck: { passedAt: monday.instant }, receivedBy: receiver };
    expect(onTheSpot(checked)).toMatchObject({ kind: 'decided' });
  });
  it('T22, art. 34(3): not before the visit that the item needs, and not of what is incomplete', () => {
    const before = steps.onTheSpot();
    expect(onTheSpot({ ...before, item: { ...before.item, needsSiteVisit: true } })).toEqual(
      refuse('VERIFICATION_MISSING'),
    );
    expect(onTheSpot({ ...before, handedIn: ['M1'] })).toEqual(refuse('MATERIALS_MISSING', ['M2']));
  });
});

describe('refusals', () => {
  it('are told from every other answer', () => {
    expect(isRefused(refuse('CONFLICT'))).toBe(true);
    expect(isRefused({ kind: 'decided' })).toBe(false);
    expect(isRefused(received())).toBe(false);
  });
  it('S1: those that keep the duties of one case apart are put on record, and no others', () => {
    const codes: readonly RefusalCode[] = [
      'RECEIVER_MAY_NOT_REVIEW',
      'REVIEWER_MAY_NOT_DECIDE',
      'DECIDER_MAY_NOT_HAND_OVER',
      'PROPOSER_MAY_NOT_APPROVE',
      'KEYER_MAY_NOT_DECIDE',
      'CHAIR_MAY_NOT_REVIEW',
    ];
    expect(codes.filter((code) => !isSeparation(refuse(code)))).toEqual([]);
    expect(isSeparation(refuse('NOT_THE_REVIEWER'))).toBe(false);
    expect(isSeparation(refuse('CONFLICT'))).toBe(false);
  });
});
