import { describe, expect, it } from '@jest/globals';
import type { HallDate } from '@hall/working-days';
import { aCase, calendar, department, monday, people } from '../../../testing/a-case.ts';
import { steps } from '../../../testing/steps.ts';
import { decideHandOver, decideServiceNote } from '../result/delivery-progress.ts';
import { dueDatesOf } from '../clocks/due-dates.ts';
import { decideAcceptance } from '../acceptance/acceptance.ts';
import { decideClaim, decideOpinion, decideReviewStart } from './examination.ts';
import { reviewStatuses } from '../case/status.ts';
import { decideCertificate, decideOffer } from '../result/result.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { decideRuling } from './ruling.ts';

const { receiver, reviewer, colleague, decider, liaison } = people;
const opinion = { recommendation: 'GRANT', text: '符合条件', legalBasis: '第三十八条' } as const;
const grant = { outcome: 'GRANTED', reasons: [], legalBasis: '第三十八条' } as const;
const reason = { code: 'CONDITIONS_NOT_MET', text: '场所不符合要求', provision: '第三十五条' } as const;
const refusal = { outcome: 'REFUSED', reasons: [reason], legalBasis: '第三十八条' } as const;

describe('claiming (S37)', () => {
  it('makes the reviewer', () =>
    expect(decideClaim(steps.received(), { by: reviewer, now: monday })).toMatchObject({
      reviewCase: { status: 'RECEIVED', reviewerStaffNo: reviewer },
      events: [{ type: 'CaseClaimed.v1' }],
    }));
  it('is never for who received the case (受办分离, S1)', () =>
    expect(decideClaim(steps.received(), { by: receiver, now: monday })).toEqual({
      kind: 'refused',
      code: 'RECEIVER_MAY_NOT_REVIEW',
    }));
  it('may be taken over by a colleague until the opinion is written', () => {
    expect(decideClaim(steps.underReview(), { by: colleague, now: monday })).toMatchObject({
      reviewCase: { status: 'UNDER_REVIEW', reviewerStaffNo: colleague },
    });
    expect(decideClaim(steps.pending(), { by: colleague, now: monday })).toMatchObject({ code: 'ACTION_NOT_OPEN' });
  });
  it('twice is refused', () =>
    expect(decideClaim(steps.claimed(), { by: reviewer, now: monday })).toMatchObject({ code: 'ALREADY_YOURS' }));
});

describe('accepting (T8)', () => {
  it('starts both clocks; their ends are computed (X8)', () =>
    expect(decideAcceptance(steps.claimed(), { by: reviewer, now: monday, calendar })).toMatchObject({
      reviewCase: { status: 'ACCEPTED', acceptance: { basis: 'NORMAL', by: reviewer } },
      events: [
        {
          type: 'CaseAccepted.v1',
          data: {
            acceptedOn: '2026-04-20',
            statutoryDueOn: '2026-05-20',
            committedDueOn: '2026-04-29',
            committedDueHalf: null,
            provisional: false,
          },
        },
      ],
    }));
  it.each([
    ['nobody has claimed it', steps.received(), reviewer, 'NOT_CLAIMED'],
    ['another has claimed it', steps.claimed(), colleague, 'NOT_THE_REVIEWER'],
    ['who received it asks', steps.claimed(), receiver, 'RECEIVER_MAY_NOT_REVIEW'],
  ])('is refused when %s', (_when, reviewCase, staffNo, code) =>
    expect(decideAcceptance(reviewCase, { by: staffNo, now: monday, calendar })).toMatchObject({
      kind: 'refused',
      code,
    }),
  );
});

describe('the ends of the clocks', () => {
  const due = (amount: number, at = monday.instant) => {
    const item = {
      ...aCase().item,
      clock: { ...aCase().item.clock, statutory: null, committed: { amount, unit: 'WORKING_DAY' as const } },
    };
    return dueDatesOf({ ...aCase(), item, acceptance: { basis: 'NORMAL', at, by: reviewer } }, calendar);
  };
  it('are nobody’s before the acceptance', () =>
    expect(dueDatesOf(steps.received(), calendar)).toEqual({ statutory: null, committed: null }));
  it('of half a day from a morning is that afternoon (R15)', () =>
    expect(due(0.5)).toEqual({
      statutory: null,
      committed: { on: '2026-04-20', half: 'AFTERNOON', provisional: false },
    }));
  it('of half a day from an afternoon is the next morning (R15)', () =>
    expect(due(0.5, '2026-04-20T06:00:00.000Z').committed).toEqual({
      on: '2026-04-21',
      half: 'MORNING',
      provisional: false,
    }));
  it('that reach an unpublished year are provisional (X24)', () =>
    expect(due(20, '2026-12-04T02:00:00.000Z').committed).toMatchObject({ provisional: true }));
});

describe('the opinion (T18)', () => {
  it('S39: goes to the decision maker; its text stays here', () => {
    const decision = decideOpinion(steps.verified(), opinion, { by: reviewer, now: monday });
    expect(decision).toMatchObject({
      reviewCase: { status: 'PENDING_DECISION', opinion: { text: '符合条件', by: reviewer } },
    });
    expect(JSON.stringify('events' in decision && decision.events)).not.toContain('符合条件');
  });
  it('leaves nothing to stand still for: a special procedure that was proposed is dropped, an extension is not (T14, T17)', () => {
    const proposed = (proposal: ReviewCase['proposal']) =>
      decideOpinion({ ...steps.verified(), proposal }, opinion, { by: reviewer, now: monday });
    expect(proposed(steps.suspensionAsked().proposal)).toMatchObject({ reviewCase: { proposal: null } });
    const { proposal } = steps.extensionAsked();
    expect(proposed(proposal)).toMatchObject({ reviewCase: { proposal } });
  });
  it('needs words', () =>
    expect(decideOpinion(steps.verified(), { ...opinion, text: ' ' }, { by: reviewer, now: monday })).toMatchObject({
      code: 'TEXT_MISSING',
    }));
  it('T18, art. 34(3): recommends no grant of an item that is verified on the site before it was, re-visit included', () => {
    const write = (reviewCase: ReviewCase, recommendation: 'GRANT' | 'REFUSE' = 'GRANT') =>
      decideOpinion(reviewCase, { ...opinion, recommendation }, { by: reviewer, now: monday });
    const before = steps.underReview();
    expect(write(before)).toMatchObject({ code: 'VERIFICATION_MISSING' });
    expect(write(steps.arranged())).toMatchObject({ code: 'VERIFICATION_MISSING' });
    const { verification } = steps.verified();
    const again = { ...verification, record: { ...verification.record, revisitOn: '2026-04-28' as const } };
    expect(write({ ...before, verification: again })).toMatchObject({ code: 'VERIFICATION_MISSING' });
    expect(write(before, 'REFUSE').kind).toBe('decided');
    expect(write({ ...before, item: { ...before.item, needsSiteVisit: false } }).kind).toBe('decided');
  });
  it('comes after the review has begun (T13)', () => {
    expect(decideOpinion(steps.accepted(), opinion, { by: reviewer, now: monday })).toMatchObject({
      code: 'ACTION_NOT_OPEN',
    });
    expect(decideReviewStart(steps.accepted(), { by: reviewer, now: monday })).toMatchObject({
      reviewCase: { status: 'UNDER_REVIEW' },
    });
  });
});

describe('deciding (T20, T21; 行政许可法 art. 38)', () => {
  const decide = (
    given: Parameters<typeof decideRuling>[1],
    by: string = decider,
    from: ReviewCase = steps.pending(),
    known = department,
  ) => decideRuling(from, given, { by, now: monday, department: known, mayTakeEffect: true });
  it('grants', () =>
    expect(decide(grant)).toMatchObject({
      reviewCase: { status: 'GRANTED', ruling: { by: decider, remedies: null } },
      events: [{ type: 'CaseDecided.v1', data: { outcome: 'GRANTED', reasonCodes: [] } }],
    }));
  it('refuses with reasons and both remedies; the event has the codes only (S45)', () => {
    const decision = decide(refusal);
    expect(decision).toMatchObject({
      reviewCase: {
        status: 'REFUSED',
        ruling: {
          remedies: {
            reconsiderationBody: '云岭区人民政府',
            court: '云岭区人民法院',
            text: expect.stringContaining('60日内向云岭区人民政府申请行政复议'),
          },
        },
      },
      events: [{ data: { outcome: 'REFUSED', reasonCodes: ['CONDITIONS_NOT_MET'] } }],
    });
    expect(JSON.stringify('events' in decision && decision.events)).not.toContain('场所');
  });
  it.each<[string, Parameters<typeof decideRuling>[1], string, string, ReviewCase?]>([
    ['by the reviewer', grant, reviewer, 'REVIEWER_MAY_NOT_DECIDE'],
    ['by who received it', grant, receiver, 'RECEIVER_MAY_NOT_REVIEW'],
    ['a refusal without reasons', { ...refusal, reasons: [] }, decider, 'REASONS_MISSING'],
    [
      'a refusal without the provision',
      { ...refusal, reasons: [{ ...reason, provision: '' }] },
      decider,
      'REASONS_MISSING',
    ],
    [
      'a refusal for incompleteness (C-1)',
      { ...refusal, reasons: [{ ...reason, code: 'INCOMPLETE' }] },
      decider,
      'INCOMPLETE_IS_NO_REASON',
    ],
    [
      'because the number is used up, where nothing limits it (art. 57)',
      { ...refusal, reasons: [reason, { ...reason, code: 'QUOTA_EXHAUSTED' }] },
      decider,
      'NO_QUOTA',
    ],
    [
      'because the number is used up, before it is (art. 57)',
      { ...refusal, reasons: [{ ...reason, code: 'QUOTA_EXHAUSTED' }] },
      decider,
      'QUOTA_NOT_EXHAUSTED',
      { ...steps.pending(), item: { ...steps.pending().item, quota: { limit: 30 } } },
    ],
    [
      'a grant before the visit that the item needs (art. 34(3))',
      grant,
      decider,
      'VERIFICATION_MISSING',
      { ...steps.pending(), verification: null },
    ],
    ['a grant with reasons for refusal', { ...grant, reasons: [reason] }, decider, 'REASONS_NOT_ALLOWED'],
    ['without a legal basis', { ...grant, legalBasis: ' ' }, decider, 'TEXT_MISSING'],
  ])('is refused %s', (...[, given, by, code, from]) =>
    expect(decide(given, by, from)).toMatchObject({ kind: 'refused', code }),
  );
  it.each(['PORTAL', 'KAFKA', 'PAPER'] as const)(
    'grants nothing before the visit that the item needs, decided by %s',
    (via) => {
      const facts = { department, mayTakeEffect: true, origin: { via, enteredBy: null } };
      const unseen = { ...steps.pending(), verification: null };
      expect(decideRuling(unseen, grant, { ...facts, by: decider, now: monday })).toMatchObject({
        code: 'VERIFICATION_MISSING',
      });
      expect(decideRuling(unseen, refusal, { ...facts, by: decider, now: monday })).toMatchObject({ kind: 'decided' });
    },
  );
  it('grants nothing on a day before the visit, although that is on record when the decision is heard of', () => {
    const facts = { department, mayTakeEffect: true, origin: { via: 'KAFKA', enteredBy: null } } as const;
    const { verification } = steps.verified();
    const seenOn = (on: HallDate) => ({
      ...steps.pending(),
      verification: { ...verification, record: { ...verification.record, on } },
    });
    const ask = (on: HallDate) => decideRuling(seenOn(on), grant, { ...facts, by: decider, now: monday });
    expect(ask('2026-04-21')).toMatchObject({ code: 'VERIFICATION_MISSING' });
    expect(ask(monday.today)).toMatchObject({ kind: 'decided' });
  });
  it('refuses the last of a number', () => {
    const limited = { ...steps.pending(), item: { ...steps.pending().item, quota: { limit: 1 } } };
    const exhausted = { ...refusal, reasons: [{ ...reason, code: 'QUOTA_EXHAUSTED' as const }] };
    expect(
      decideRuling(limited, exhausted, { department, mayTakeEffect: true, quota: 'FULL', by: decider, now: monday }),
    ).toMatchObject({ kind: 'decided' });
  });
  const withVerifiers = (verifiers: readonly string[]) => ({
    ...steps.pending(),
    verification: { ...steps.verified().verification, verifiers },
  });
  const examined: readonly (readonly [string, ReviewCase])[] = [
    ['reviewed it before and lost it to a colleague', { ...steps.pending(), examiners: [decider] }],
    ['is to verify on the site', withVerifiers([reviewer, decider])],
    ['has verified, before another team was assigned', { ...withVerifiers([reviewer]), examiners: [decider] }],
  ];
  it.each(examined)('T20: is refused who %s, and not the others', (_how, reviewCase) => {
    expect(decide(grant, decider, reviewCase)).toMatchObject({ code: 'REVIEWER_MAY_NOT_DECIDE' });
    expect(decide(refusal, decider, reviewCase)).toMatchObject({ code: 'REVIEWER_MAY_NOT_DECIDE' });
    expect(decide(grant, 'D0101', reviewCase)).toMatchObject({ kind: 'decided' });
  });
  it.each([
    ['the department is not known yet', undefined],
    ['its body is empty', { ...department, reconsiderationBody: ' ' }],
    ['its court is empty', { ...department, court: '' }],
  ])('cannot refuse while %s (E31)', (_when, known) =>
    expect(
      decideRuling(steps.pending(), refusal, { by: decider, now: monday, department: known, mayTakeEffect: true }),
    ).toMatchObject({
      code: 'REMEDIES_INCOMPLETE',
    }),
  );
  it.each(reviewStatuses.filter((status) => status !== 'PENDING_DECISION'))('is not open from %s', (status) =>
    expect(decide(grant, decider, { ...steps.pending(), status } as never)).toMatchObject({ code: 'ACTION_NOT_OPEN' }),
  );
});

describe('the result', () => {
  const decisionOnly = (reviewCase: ReturnType<typeof steps.granted>) => ({
    ...reviewCase,
    item: { ...reviewCase.item, resultKind: 'DECISION_ONLY' as const, resultName: '审批意见' },
  });
  it('is certified (T23), and the number stays here', () => {
    const decision = decideCertificate(steps.granted(), ' JY-1 ', { by: reviewer, now: monday });
    expect(decision).toMatchObject({ reviewCase: { status: 'CERT_PRODUCTION', certificate: { number: 'JY-1' } } });
    expect(JSON.stringify('events' in decision && decision.events)).not.toContain('JY-1');
  });
  it('has no certificate where the item has none', () =>
    expect(decideCertificate(decisionOnly(steps.granted()), 'x', { by: reviewer, now: monday })).toMatchObject({
      code: 'NO_CERTIFICATE',
    }));
  it('is offered with its documents (T24)', () =>
    expect(decideOffer(steps.certified(), { by: liaison, now: monday, calendar })).toMatchObject({
      reviewCase: { status: 'CERT_PRODUCTION', offer: { liaisonStaffNo: liaison } },
      events: [
        {
          type: 'ResultOffered.v1',
          data: {
            outcome: 'GRANTED',
            documents: [{ kind: 'DECISION' }, { kind: 'CERTIFICATE', name: '食品经营许可证' }],
          },
        },
      ],
    }));
  it('of a refusal is the decision alone (T25)', () => {
    const ruling = { ...steps.granted().ruling, outcome: 'REFUSED' as const };
    expect(
      decideOffer({ ...steps.granted(), status: 'REFUSED', ruling }, { by: liaison, now: monday, calendar }),
    ).toMatchObject({
      events: [{ data: { documents: [{ kind: 'DECISION', name: '不予许可决定书' }] } }],
    });
  });
  it.each([
    ['before the certificate', steps.granted(), liaison, 'CERTIFICATE_MISSING'],
    ['twice', steps.offered(), liaison, 'ALREADY_OFFERED'],
    ['by who decided', steps.certified(), decider, 'DECIDER_MAY_NOT_HAND_OVER'],
    ['before the decision', steps.pending(), liaison, 'ACTION_NOT_OPEN'],
  ])('is not offered %s', (_when, reviewCase, staffNo, code) =>
    expect(decideOffer(reviewCase, { by: staffNo, now: monday, calendar })).toMatchObject({ code }),
  );
  it('leaves the department when the window has signed (S47), and is served after that', () => {
    const handedOver = decideHandOver(steps.offered(), '2026-04-22T02:00:00.000Z');
    expect(handedOver).toMatchObject({
      reviewCase: { status: 'HANDED_OVER', handedOverAt: '2026-04-22T02:00:00.000Z' },
      events: [],
    });
    expect(decideHandOver(steps.certified(), monday.instant)).toMatchObject({ code: 'ACTION_NOT_OPEN' });
    expect(decideServiceNote(steps.offered(), monday.instant)).toMatchObject({ code: 'ACTION_NOT_OPEN' });
  });
});
