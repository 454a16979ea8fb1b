import { describe, expect, it } from '@jest/globals';
import { calendar, monday, people } from '../../../testing/a-case.ts';
import { steps } from '../../../testing/steps.ts';
import type { Decision } from '../case/decision.ts';
import { notOpen } from '../lifecycle/not-open.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { decideAcceptance } from '../acceptance/acceptance.ts';
import { decideClaim, decideOpinion, decideReviewStart, type OpinionGiven } from './examination.ts';
import { decideRecall } from './recall.ts';
import { decideReturn } from './return-to-review.ts';

const { receiver, reviewer, colleague, decider } = people;
const later = { instant: '2026-04-21T03:00:00.000Z', today: '2026-04-21' } as const;
const opinion = { recommendation: 'GRANT', text: '符合条件', legalBasis: '第三十八条' } as const;
const headOf = ({ id: caseId, round, departmentCode }: ReviewCase) => ({ caseId, round, departmentCode });
const after = (decision: Decision): ReviewCase => {
  if (decision.kind === 'refused') throw new Error(decision.code);
  return decision.reviewCase;
};

describe('taking a case over (S37)', () => {
  const claim = (reviewCase: ReviewCase, by: string) => decideClaim(reviewCase, { by, now: later });
  it('C13: ends the clock of the claim once, with the first', () => {
    expect(after(claim(steps.received(), reviewer)).claimedAt).toBe(later.instant);
    expect(after(claim(steps.claimed(), colleague)).claimedAt).toBe(monday.instant);
  });
  it('T20: keeps on record who has examined it before, each once', () => {
    expect(after(claim(steps.received(), reviewer)).examiners).toEqual([]);
    expect(after(claim(steps.claimed(), colleague)).examiners).toEqual([reviewer]);
    const known = { ...steps.claimed(), examiners: [reviewer, 'D0199'] };
    expect(after(claim(known, colleague)).examiners).toEqual([reviewer, 'D0199']);
  });
  it('tells the others who has it, and since when', () => {
    const before = steps.claimed();
    expect(claim(before, colleague)).toMatchObject({
      events: [
        {
          type: 'CaseClaimed.v1',
          data: { ...headOf(before), status: 'RECEIVED', reviewerStaffNo: colleague, claimedAt: later.instant },
        },
      ],
    });
  });
  it('art. 48(1): is refused who chairs the hearing of the case', () => {
    const announced = steps.hearingAnnounced();
    expect(claim(announced, colleague)).toMatchObject({ code: 'CHAIR_MAY_NOT_REVIEW' });
  });
});

describe('accepting (T8)', () => {
  it('T8: is not open once it is accepted, and says what is', () =>
    expect(decideAcceptance(steps.underReview(), { by: reviewer, now: later, calendar })).toMatchObject({
      code: 'ACTION_NOT_OPEN',
      details: expect.arrayContaining(['提交审查意见', '提请延期', '终止']),
    }));
  it('T10: after C1 the law has accepted already, as of the receipt', () => {
    const afterNotice = { instant: '2026-04-28T02:00:00.000Z', today: '2026-04-28' } as const;
    expect(decideAcceptance(steps.claimed(), { by: reviewer, now: afterNotice, calendar })).toMatchObject({
      reviewCase: {
        status: 'ACCEPTED',
        acceptance: { basis: 'DEEMED', at: monday.instant, by: null, lapsedAt: '2026-04-27T16:00:00.000Z' },
      },
    });
  });
  it('T10: a deemed acceptance names nobody to the others', () => {
    const afterNotice = { instant: '2026-04-28T02:00:00.000Z', today: '2026-04-28' } as const;
    const decision = decideAcceptance(steps.claimed(), { by: reviewer, now: afterNotice, calendar });
    const [event] = 'events' in decision ? decision.events : [];
    expect(event).toMatchObject({ type: 'CaseAccepted.v1', data: { basis: 'DEEMED', acceptedOn: '2026-04-20' } });
    expect(event!.data).not.toHaveProperty('acceptedBy');
  });
  it('T8: tells who has accepted, and when', () =>
    expect(decideAcceptance(steps.claimed(), { by: reviewer, now: later, calendar })).toMatchObject({
      events: [
        { data: { basis: 'NORMAL', acceptedBy: reviewer, acceptedOn: '2026-04-21', acceptedAt: later.instant } },
      ],
    }));
  it.each<[string, object, object]>([
    [
      'R15: of a promise of half a day the half',
      { statutory: null, committed: { amount: 0.5, unit: 'WORKING_DAY' } },
      { statutoryDueOn: null, committedDueOn: '2026-04-20', committedDueHalf: 'AFTERNOON', provisional: false },
    ],
    [
      'of an item without a promise the law’s period alone',
      { statutory: { amount: 20, unit: 'WORKING_DAY' }, committed: null },
      { statutoryDueOn: '2026-05-20', committedDueOn: null, committedDueHalf: null, provisional: false },
    ],
    [
      'E47: of an item without any period none',
      { statutory: null, committed: null },
      { statutoryDueOn: null, committedDueOn: null, committedDueHalf: null, provisional: false },
    ],
    [
      'X24: a law’s period that reaches an unpublished year is provisional',
      { statutory: { amount: 200, unit: 'WORKING_DAY' }, committed: { amount: 7, unit: 'WORKING_DAY' } },
      { committedDueOn: '2026-04-29', provisional: true },
    ],
    [
      'X24: and so is a promise that does',
      { statutory: null, committed: { amount: 200, unit: 'WORKING_DAY' } },
      { statutoryDueOn: null, provisional: true },
    ],
  ])('T8: tells %s', (_what, periods, told) => {
    const before = steps.claimed();
    const pinned = { ...before, item: { ...before.item, clock: { ...before.item.clock, ...periods } } };
    expect(decideAcceptance(pinned, { by: reviewer, now: monday, calendar })).toMatchObject({
      events: [{ data: told }],
    });
  });
});

describe('beginning the examination (T13)', () => {
  it('T13: is told to the others', () => {
    const before = steps.accepted();
    expect(decideReviewStart(before, { by: reviewer, now: later })).toMatchObject({
      reviewCase: { status: 'UNDER_REVIEW', reviewStartedAt: later.instant },
      events: [
        {
          type: 'ReviewStarted.v1',
          data: { ...headOf(before), status: 'UNDER_REVIEW', reviewerStaffNo: reviewer, startedAt: later.instant },
        },
      ],
    });
  });
  it.each([
    ['before the acceptance', steps.claimed(), reviewer, 'ACTION_NOT_OPEN'],
    ['by a colleague', steps.accepted(), colleague, 'NOT_THE_REVIEWER'],
    ['by who received it', steps.accepted(), receiver, 'RECEIVER_MAY_NOT_REVIEW'],
  ])('T13: is refused %s', (_when, reviewCase, by, code) =>
    expect(decideReviewStart(reviewCase, { by, now: later })).toMatchObject({ code }),
  );
});

describe('the opinion (T18; S39)', () => {
  const submit = (reviewCase: ReviewCase, given: OpinionGiven, by: string = reviewer) =>
    decideOpinion(reviewCase, given, { by, now: later });
  it('T18: is told to the others without its words', () => {
    const before = steps.verified();
    expect(submit(before, opinion)).toMatchObject({
      reviewCase: { opinion: { ...opinion, at: later.instant, by: reviewer } },
      events: [
        {
          type: 'OpinionSubmitted.v1',
          data: {
            ...headOf(before),
            status: 'PENDING_DECISION',
            reviewerStaffNo: reviewer,
            submittedAt: later.instant,
          },
        },
      ],
    });
  });
  it('T18: is the reviewer’s alone', () => {
    expect(submit(steps.verified(), opinion, decider)).toMatchObject({ code: 'NOT_THE_REVIEWER' });
    expect(submit(steps.verified(), opinion, receiver)).toMatchObject({
      code: 'RECEIVER_MAY_NOT_REVIEW',
    });
  });
  it.each([{ text: ' ' }, { legalBasis: ' ' }])('T18: needs its words and its law: not %j', (blank) =>
    expect(submit(steps.verified(), { ...opinion, ...blank })).toEqual({
      kind: 'refused',
      code: 'TEXT_MISSING',
      details: ['审查意见', '法律依据'],
    }),
  );
});

describe('sending a case back to the reviewer (T19)', () => {
  it('T19: with the reason; the opinion is written anew, and the others hear of it', () => {
    const before = steps.pending();
    expect(decideReturn(before, ' 请补充现场照片 ', { by: decider, now: later })).toMatchObject({
      reviewCase: { status: 'UNDER_REVIEW', opinion: null, returnReason: '请补充现场照片' },
      events: [
        {
          type: 'ProcedureNoted.v1',
          data: { ...headOf(before), act: 'RETURNED_TO_REVIEW', notedAt: later.instant, notedBy: decider },
        },
      ],
    });
  });
  it.each<[string, ReviewCase, string, string, object]>([
    ['before there is an opinion', steps.verified(), '理由', decider, { code: 'ACTION_NOT_OPEN' }],
    [
      'when a decision is kept (P4)',
      { ...steps.pending(), keptRuling: steps.granted().ruling },
      '理由',
      decider,
      { code: 'ALREADY_DECIDED' },
    ],
    ['by who reviewed it', steps.pending(), '理由', reviewer, { code: 'REVIEWER_MAY_NOT_DECIDE' }],
    ['without a reason', steps.pending(), ' ', decider, { code: 'TEXT_MISSING', details: ['退回的理由'] }],
  ])('T19: is refused %s', (_when, reviewCase, reason, by, refused) =>
    expect(decideReturn(reviewCase, reason, { by, now: later })).toMatchObject({ kind: 'refused', ...refused }),
  );
});

describe('taking back a decision that is kept (P4)', () => {
  const kept = { ...steps.pending(), keptRuling: steps.granted().ruling };
  it('leaves the case to be decided, with the reason as a note', () =>
    expect(decideRecall(kept, ' 前置事项有变化 ', { by: decider })).toMatchObject({
      reviewCase: { status: 'PENDING_DECISION', keptRuling: null, returnReason: '前置事项有变化' },
      events: [],
    }));
  it.each<[string, ReviewCase, string, string, object]>([
    ['when none is kept', steps.pending(), '理由', decider, { code: 'NOT_KEPT' }],
    ['under review', { ...kept, status: 'UNDER_REVIEW' }, '理由', decider, { code: 'ACTION_NOT_OPEN' }],
    ['by who reviewed it', kept, '理由', reviewer, { code: 'REVIEWER_MAY_NOT_DECIDE' }],
    ['without a reason', kept, ' ', decider, { code: 'TEXT_MISSING', details: ['收回的理由'] }],
  ])('is refused %s', (_when, reviewCase, reason, by, refused) =>
    expect(decideRecall(reviewCase, reason, { by })).toMatchObject({ kind: 'refused', ...refused }),
  );
});

describe('a refusal of what is not open', () => {
  it('names what is, in the words of officers, and nothing that time or a window does', () =>
    expect(notOpen({ status: 'AWAITING_SUPPLEMENT' })).toEqual({
      kind: 'refused',
      code: 'ACTION_NOT_OPEN',
      details: ['领取', '补正后受理', '重申补正告知', '登记申请人要求作出决定', '终止'],
    }));
  it('names nothing after the end that nobody can undo', () =>
    expect(notOpen({ status: 'WITHDRAWN' })).toEqual({ kind: 'refused', code: 'ACTION_NOT_OPEN' }));
});
