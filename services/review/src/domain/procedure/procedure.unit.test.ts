import { describe, expect, it } from '@jest/globals';
import type { HallDate, HallNow } from '@hall/working-days';
import { calendar, department, monday, people, terminationFor } from '../../../testing/a-case.ts';
import { steps } from '../../../testing/steps.ts';
import type { CaseClockKind } from '../clocks/clock.ts';
import { clockOf, clocksOf } from '../clocks/clocks-of.ts';
import { decideLapse } from '../silence/lapse.ts';
import { reckon } from '../clocks/reckon.ts';
import type { Decision } from '../case/decision.ts';
import { decideClaim, decideOpinion } from '../examination/examination.ts';
import { decideTermination } from '../ending/termination.ts';
import { decideWithdrawal } from '../ending/withdrawal.ts';
import { decideToleranceBreach } from '../ending/tolerance-breach.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { decideRuling } from '../examination/ruling.ts';
import { decideExtension, decideExtensionRequest, decideProposalDeclined } from './extension.ts';
import {
  decideHearingNotice,
  decideHearingRecord,
  decideHearingRequest,
  decideHearingRight,
  type HearingPlan,
} from './hearing.ts';
import { decideResumption, decideSuspension, decideSuspensionProposal, LONGEST_ESTIMATE } from './suspension.ts';
import { decideVerificationPlan, decideVerificationRecord } from './verification.ts';

const on = (day: HallDate): HallNow => ({ instant: `${day}T02:00:00.000Z`, today: day });
/** After every hearing of that day. */
const evening = (day: HallDate): HallNow => ({ instant: `${day}T10:00:00.000Z`, today: day });
const done = (decision: Decision | undefined): ReviewCase => {
  if (decision?.kind !== 'decided') throw new RangeError(JSON.stringify(decision));
  return decision.reviewCase;
};
const types = (decision: Decision) =>
  decision.kind === 'decided' ? (decision.documents ?? []).map(({ type }) => type) : [];
const dueOf = (reviewCase: ReviewCase, kind: CaseClockKind, today: HallDate = monday.today) => {
  const clock = clockOf(reviewCase, kind);
  return clock && reckon(clock, today, calendar).on;
};
const bothOf = (reviewCase: ReviewCase, today?: HallDate) => [
  dueOf(reviewCase, 'DECISION_STATUTORY', today),
  dueOf(reviewCase, 'DECISION_COMMITTED', today),
];
const review = () => steps.underReview(); // accepted on 2026-04-20, as in X8
const suspend = (reviewCase: ReviewCase, day: HallDate, procedure: 'EXPERT_REVIEW' | 'TESTING' = 'EXPERT_REVIEW') => {
  const asked = { procedure, estimateWorkingDays: 7, conductedBy: '专家组' };
  const proposed = done(decideSuspensionProposal(reviewCase, asked, { by: people.reviewer, now: on(day), calendar }));
  return done(decideSuspension(proposed, { by: people.decider, now: on(day), calendar }));
};
const resume = (reviewCase: ReviewCase, endedOn: HallDate, today: HallDate = endedOn) =>
  decideResumption(
    reviewCase,
    { endedOn, resultDocument: '评审报告' },
    { by: people.reviewer, now: on(today), calendar },
  );
const extend = (reviewCase: ReviewCase, day: HallDate) => {
  const asked = { workingDays: 10, reason: '案情复杂' };
  const proposed = done(decideExtensionRequest(reviewCase, asked, { by: people.reviewer, now: on(day), calendar }));
  return decideExtension(proposed, { by: 'D0101', now: on(day), calendar });
};

describe('special procedures (T14, T15)', () => {
  it('T14, T15, X9: seven working days do not count; a suspension on the last committed day leaves none', () => {
    const suspended = suspend(review(), '2026-04-29');
    expect(suspended).toMatchObject({
      status: 'SUSPENDED',
      proposal: null,
      suspensions: [{ from: '2026-04-29', to: null }],
    });
    const decision = resume(suspended, '2026-05-12');
    expect(bothOf(done(decision))).toEqual(['2026-05-29', '2026-05-12']);
    expect(types(decision)).toEqual(['D10']);
  });
  it('E15, X10: nested ones count once', () => {
    const once = done(resume(suspend(review(), '2026-04-29'), '2026-05-12'));
    const both = {
      ...once,
      suspensions: [
        ...once.suspensions,
        { ...once.suspensions[0]!, from: '2026-05-08' as const, to: '2026-05-18' as const },
      ],
    };
    expect(dueOf(both, 'DECISION_STATUTORY')).toBe('2026-06-04');
  });
  it('E13: while it lasts the clocks move on from day to day, and nothing is overdue', () => {
    const suspended = suspend(review(), '2026-04-29');
    expect(bothOf(suspended, '2026-05-12')).toEqual(['2026-05-29', '2026-05-12']);
    expect(bothOf(suspended, '2026-06-12')[0]).toBe('2026-07-02');
  });
  it('E14: it cannot end before it began, nor after today', () => {
    const suspended = suspend(review(), '2026-04-29');
    expect(resume(suspended, '2026-04-28', '2026-05-12')).toMatchObject({ code: 'BAD_DATE' });
    expect(resume(suspended, '2026-05-13', '2026-05-12')).toMatchObject({ code: 'BAD_DATE' });
    expect(bothOf(done(resume(suspended, '2026-04-29')))).toEqual(['2026-05-20', '2026-04-29']); // S = E: nothing
  });
  it('E16: ended on a holiday, only the working days within do not count', () =>
    expect(bothOf(done(resume(suspend(review(), '2026-04-29'), '2026-05-03')))).toEqual(['2026-05-21', '2026-04-30']));
  it('E12: not before the acceptance', () => {
    const asked = { procedure: 'TESTING' as const, estimateWorkingDays: 5, conductedBy: '检测所' };
    expect(
      decideSuspensionProposal(steps.claimed(), asked, { by: people.reviewer, now: monday, calendar }),
    ).toMatchObject({
      code: 'ACTION_NOT_OPEN',
    });
  });
  it('illegal: T14 for 现场踏勘 on an item without basis stops nothing', () => {
    const asked = { procedure: 'OTHER_WITH_BASIS' as const, estimateWorkingDays: 5, conductedBy: '现场踏勘' };
    const propose = (reviewCase: ReviewCase) =>
      decideSuspensionProposal(reviewCase, asked, { by: people.reviewer, now: monday, calendar });
    expect(propose(review())).toMatchObject({ code: 'SPECIAL_PROCEDURE_WITHOUT_BASIS' });
    const own = {
      kind: 'OTHER_WITH_BASIS' as const,
      legalBasis: '某条例第九条',
      estimate: { amount: 5, unit: 'WORKING_DAY' as const },
    };
    const before = review();
    expect(propose({ ...before, item: { ...before.item, specialProcedures: [own] } }).kind).toBe('decided');
  });
  it('T14: needs no longer than the item publishes for it, else about a year; calendar days are not converted', () => {
    const estimate = (amount: number, unit: 'WORKING_DAY' | 'CALENDAR_DAY') => ({
      kind: 'TESTING' as const,
      legalBasis: '第四十五条',
      estimate: { amount, unit },
    });
    const before = review();
    const most = (own: ReturnType<typeof estimate>[], estimateWorkingDays: number) =>
      decideSuspensionProposal(
        { ...before, item: { ...before.item, specialProcedures: own } },
        { procedure: 'TESTING', estimateWorkingDays, conductedBy: '检测所' },
        { by: people.reviewer, now: monday, calendar },
      );
    const five = [estimate(5, 'WORKING_DAY')];
    const year = LONGEST_ESTIMATE;
    expect([most(five, 5), most([], year), most([estimate(9, 'CALENDAR_DAY')], year)]).toMatchObject(
      Array.from({ length: 3 }, () => ({ kind: 'decided' })),
    );
    expect(most(five, 6)).toMatchObject({ code: 'BAD_NUMBER', details: ['预计工作日为1至5'] });
    expect(most([], year + 1)).toMatchObject({ code: 'BAD_NUMBER', details: [`预计工作日为1至${year}`] });
    expect(most([estimate(9, 'CALENDAR_DAY')], year + 1)).toMatchObject({ code: 'BAD_NUMBER' });
    expect(most([estimate(1000, 'WORKING_DAY')], year + 1)).toMatchObject({ code: 'BAD_NUMBER' });
    expect([most(five, 0), most(five, 2.5)]).toMatchObject([{ code: 'BAD_NUMBER' }, { code: 'BAD_NUMBER' }]);
  });
  it('T14: approved by who does not review, and only while the period runs', () => {
    expect(decideSuspension(steps.suspensionAsked(), { by: people.reviewer, now: monday, calendar })).toMatchObject({
      code: 'REVIEWER_MAY_NOT_DECIDE',
    });
    expect(
      decideSuspension(steps.suspensionAsked(), { by: people.decider, now: on('2026-05-21'), calendar }),
    ).toMatchObject({
      code: 'DEADLINE_PASSED',
    });
    expect(decideSuspension(review(), { by: people.decider, now: monday, calendar })).toMatchObject({
      code: 'NO_PROPOSAL',
    });
  });
  it('E18: the application can be taken back while it lasts', () => {
    const suspended = suspend(review(), '2026-04-29');
    const partyId = suspended.parties[0]!.applicantId;
    const decision = decideWithdrawal(suspended, { requestedAt: monday.instant, by: 'APPLICANT', partyId }, monday);
    expect(decision.reviewCase.status).toBe('WITHDRAWN');
  });
});

describe('the extension (T17)', () => {
  it('T17, X11: ten working days once, with D9', () => {
    const decision = extend(review(), '2026-05-20');
    expect(dueOf(done(decision), 'DECISION_STATUTORY')).toBe('2026-06-03');
    expect(types(decision)).toEqual(['D9']);
  });
  it('E17, X11: while suspended it is added to the moved deadline, in any order', () => {
    const first = done(extend(suspend(review(), '2026-04-29'), '2026-05-12'));
    const then = done(resume(first, '2026-05-12'));
    const other = done(extend(done(resume(suspend(review(), '2026-04-29'), '2026-05-12')), '2026-05-29'));
    expect([then, other].map((one) => dueOf(one, 'DECISION_STATUTORY'))).toEqual(['2026-06-12', '2026-06-12']);
  });
  it('X12: asked for, or approved, after the last day is refused', () => {
    const asked = { workingDays: 10, reason: '案情复杂' };
    expect(
      decideExtensionRequest(review(), asked, { by: people.reviewer, now: on('2026-05-21'), calendar }),
    ).toMatchObject({
      code: 'DEADLINE_PASSED',
    });
    expect(decideExtension(steps.extensionAsked(), { by: 'D0101', now: on('2026-05-21'), calendar })).toMatchObject({
      code: 'DEADLINE_PASSED',
    });
  });
  it('illegal: T17 twice is refused', () => {
    const extended = done(extend(review(), '2026-05-12'));
    const again = { workingDays: 1, reason: '再次延期' };
    expect(
      decideExtensionRequest(extended, again, { by: people.reviewer, now: on('2026-05-12'), calendar }),
    ).toMatchObject({
      code: 'ALREADY_EXTENDED',
    });
  });
  it.each([
    ['BAD_NUMBER', { workingDays: 11, reason: '复杂' }],
    ['BAD_NUMBER', { workingDays: 0, reason: '复杂' }],
    ['TEXT_MISSING', { workingDays: 5, reason: ' ' }],
  ])('T17: is refused %s', (code, asked) =>
    expect(decideExtensionRequest(review(), asked, { by: people.reviewer, now: monday, calendar })).toMatchObject({
      code,
    }),
  );
  it('T17: who asks does not approve, nor decline', () => {
    const asked = { ...steps.extensionAsked(), proposal: { ...steps.extensionAsked().proposal!, by: 'D0101' } };
    expect(decideExtension(asked, { by: 'D0101', now: monday, calendar })).toMatchObject({
      code: 'PROPOSER_MAY_NOT_APPROVE',
    });
    expect(decideProposalDeclined(asked, '不必', { by: 'D0101' })).toMatchObject({ code: 'PROPOSER_MAY_NOT_APPROVE' });
  });
  it('T17, T14: what was asked for and is open goes with the decision, or with the case', () => {
    const { proposal } = steps.extensionAsked();
    const asked = { ...steps.pending(), proposal };
    const given = { outcome: 'GRANTED' as const, reasons: [], legalBasis: '第三十八条' };
    const decide = (mayTakeEffect: boolean) =>
      decideRuling(asked, given, { by: people.decider, now: monday, department, mayTakeEffect });
    const withdrawn = { requestedAt: monday.instant, by: 'APPLICANT' as const, partyId: asked.parties[0]!.applicantId };
    const promised = { ...steps.tolerated(), status: 'UNDER_REVIEW' as const, proposal };
    const ends = [
      decide(true),
      decide(false),
      decideTermination(asked, terminationFor('OBJECT_GONE'), { department, by: people.decider, now: monday }),
      decideWithdrawal(asked, withdrawn, monday),
      decideToleranceBreach(promised, '2026-04-24T16:00:00.000Z'),
    ];
    expect(ends.map((decision) => done(decision).proposal)).toEqual([null, null, null, null, null]);
  });
  it('T17: not where the item’s own law has none', () => {
    const before = review();
    const clock = { ...before.item.clock, profile: 'SERVICE_PROMISE' as const };
    const asked = { workingDays: 5, reason: '复杂' };
    expect(
      decideExtensionRequest({ ...before, item: { ...before.item, clock } }, asked, {
        by: people.reviewer,
        now: monday,
        calendar,
      }),
    ).toMatchObject({ code: 'EXTENSION_NOT_ALLOWED' });
  });
  const calendarDays = (amount: number) => ({ amount, unit: 'CALENDAR_DAY' as const });
  const identityCard = {
    profile: 'SPECIAL_LAW' as const,
    statutory: calendarDays(60),
    committed: calendarDays(20),
    extension: calendarDays(30),
    legalBasis: '《中华人民共和国居民身份证法》第十二条',
  };
  const withClock = (clock: Partial<ReviewCase['item']['clock']>, more: Partial<ReviewCase> = {}): ReviewCase => {
    const before = review();
    return { ...before, ...more, item: { ...before.item, clock: { ...before.item.clock, ...clock } } };
  };
  const ask = (reviewCase: ReviewCase, workingDays: number) =>
    decideExtensionRequest(reviewCase, { workingDays, reason: '复杂' }, { by: people.reviewer, now: monday, calendar });
  it('T17: a period in calendar days by as many calendar days as its own law has, and D9 calls them so (R4)', () => {
    const card = withClock(identityCard);
    expect(bothOf(card)).toEqual(['2026-06-22', '2026-05-11']); // 19 June and 10 May are days of rest
    const decision = decideExtension(done(ask(card, 30)), { by: 'D0101', now: monday, calendar });
    expect(bothOf(done(decision))).toEqual(['2026-07-20', '2026-06-09']); // 19 July is a Sunday
    expect(decision).toMatchObject({
      events: [{ data: { workingDays: 30, unit: 'CALENDAR_DAY' } }],
      documents: [{ fields: { workingDays: null, calendarDays: 30, legalBasis: identityCard.legalBasis } }],
    });
    expect(ask(card, 31)).toMatchObject({ code: 'BAD_NUMBER', details: ['延长的自然日为1至30'] });
  });
  it('T17: working days as before, ten at most, and D9 calls them so', () => {
    const decision = extend(review(), '2026-05-12');
    expect(decision).toMatchObject({ events: [{ data: { workingDays: 10, unit: 'WORKING_DAY' } }] });
    const [paper] = decision.kind === 'decided' ? decision.documents! : [];
    expect(paper!.fields).toMatchObject({ workingDays: 10, legalBasis: '《行政许可法》第四十二条' });
    expect(paper!.fields).not.toHaveProperty('calendarDays');
    expect(ask(withClock({ extension: { amount: 15, unit: 'WORKING_DAY' } }), 11)).toMatchObject({
      code: 'BAD_NUMBER',
      details: ['延长的工作日为1至10'],
    });
  });
  it.each<[string, ReviewCase, string]>([
    [
      'calendar days to working days',
      withClock({ extension: calendarDays(30) }),
      '公布的延长期限按自然日计算，办理期限按工作日计算',
    ],
    [
      'the working days of the licensing law to an ordered period in calendar days (T32)',
      withClock(
        {},
        { reopening: { orderNumber: '〔2026〕1号', at: monday.instant, by: people.decider, period: calendarDays(30) } },
      ),
      '公布的延长期限按工作日计算，办理期限按自然日计算',
    ],
  ])('T17: never %s', (_what, reviewCase, detail) =>
    expect(ask(reviewCase, 5)).toMatchObject({ code: 'EXTENSION_NOT_ALLOWED', details: [detail] }),
  );
  it('T17, R15: a promise with a half, of an item whose law has an extension, is lengthened by whole days', () => {
    const days = (amount: number) => ({ amount, unit: 'WORKING_DAY' as const });
    const registration = withClock({
      profile: 'SPECIAL_LAW',
      statutory: days(3),
      committed: days(0.5),
      extension: days(3),
    });
    const extended = done(decideExtension(done(ask(registration, 3)), { by: 'D0101', now: monday, calendar }));
    expect(bothOf(registration)).toEqual(['2026-04-23', '2026-04-20']);
    expect(bothOf(extended)).toEqual(['2026-04-28', '2026-04-23']);
  });
});

describe('the verification on the site (T16)', () => {
  const staff = new Set<string>([people.reviewer, people.colleague]);
  const plan = (verifiers: string[]) =>
    decideVerificationPlan(review(), { verifiers, on: '2026-04-21' }, { by: people.reviewer, now: monday, staff });
  it('T16: by two of the department at least; ends C11 and stops no clock', () => {
    const planned = done(plan([people.reviewer, people.colleague]));
    expect(bothOf(planned)).toEqual(bothOf(review()));
    expect(plan([people.reviewer, people.reviewer])).toMatchObject({ code: 'TEAM_TOO_SMALL' });
    expect(plan([people.reviewer, 'X'])).toMatchObject({ code: 'UNKNOWN_STAFF', details: ['X'] });
  });
  it('T16: recorded with D15, signed', () => {
    const given = {
      on: monday.today,
      findings: '符合',
      rectifications: ['灭火器过期'],
      revisitOn: '2026-04-27' as const,
      applicantStatement: '无',
    };
    const record = (signedByApplicant: boolean, more: object = {}) =>
      decideVerificationRecord(
        steps.arranged(),
        { ...given, signedByApplicant, ...more },
        { by: people.reviewer, now: monday },
      );
    expect(types(record(true))).toEqual(['D15']);
    expect(record(false)).toMatchObject({ code: 'RECORD_NOT_SIGNED' });
    expect(record(true, { revisitOn: null })).toMatchObject({ code: 'TEXT_MISSING', details: ['整改后的复查日期'] });
    expect(record(true, { rectifications: [' '] })).toMatchObject({ code: 'TEXT_MISSING', details: ['整改内容'] });
  });
});

describe('the day and the number of records of a verification (T16, D15)', () => {
  const staff = new Set<string>([people.reviewer, people.colleague]);
  const arrange = (reviewCase: ReviewCase, day: HallDate, planned: HallDate) =>
    done(
      decideVerificationPlan(
        reviewCase,
        { verifiers: [people.reviewer, people.colleague], on: planned },
        { by: people.reviewer, now: on(day), staff },
      ),
    );
  const record = (reviewCase: ReviewCase, day: HallDate, today: HallDate, revisitOn: HallDate | null = null) =>
    decideVerificationRecord(
      reviewCase,
      {
        on: day,
        findings: '符合',
        rectifications: [],
        revisitOn,
        applicantStatement: '无',
        signedByApplicant: true,
      },
      { by: people.reviewer, now: on(today) },
    );
  it('T16: not before the team was assigned, and not in the future; before the planned day it may be', () => {
    const planned = arrange(review(), '2026-04-22', '2026-04-28');
    expect(record(planned, '2026-04-21', '2026-04-23')).toMatchObject({ code: 'BAD_DATE', details: ['2026-04-21'] });
    expect(record(planned, '2026-04-24', '2026-04-23')).toMatchObject({ code: 'BAD_DATE' });
    expect(record(planned, '2026-04-23', '2026-04-23').kind).toBe('decided');
  });
  it('T16: not before a later team was, although C11 ended with the first', () => {
    const again = arrange(arrange(review(), '2026-04-22', '2026-04-23'), '2026-04-27', '2026-04-28');
    expect(clockOf(again, 'INSPECT_ASSIGN')?.end?.at).toBe(on('2026-04-22').instant);
    expect(record(again, '2026-04-24', '2026-04-28')).toMatchObject({ code: 'BAD_DATE' });
    expect(record(again, '2026-04-27', '2026-04-28').kind).toBe('decided');
  });
  it('T16: once, and again after a new team was assigned', () => {
    const recorded = done(record(arrange(review(), '2026-04-22', '2026-04-22'), '2026-04-22', '2026-04-22'));
    expect(record(recorded, '2026-04-23', '2026-04-23')).toMatchObject({ code: 'VERIFICATION_ALREADY_RECORDED' });
    expect(record(arrange(recorded, '2026-04-23', '2026-04-23'), '2026-04-23', '2026-04-23').kind).toBe('decided');
  });
  it('T16: a re-visit that the record has set is recorded on a later day, once, with a D15 of its own', () => {
    const first = record(arrange(review(), '2026-04-22', '2026-04-22'), '2026-04-22', '2026-04-22', '2026-04-29');
    expect(record(done(first), '2026-04-22', '2026-04-22')).toMatchObject({ code: 'BAD_DATE' });
    const second = record(done(first), '2026-04-27', '2026-04-27');
    expect(types(second)).toEqual(['D15']);
    expect(second).toMatchObject({ documents: [{ type: 'D15', fields: { date: '2026-04-27' } }] });
    expect(JSON.stringify(second)).not.toContain('supersedes');
    expect(record(done(second), '2026-04-28', '2026-04-28')).toMatchObject({ code: 'VERIFICATION_ALREADY_RECORDED' });
  });
});

describe('the hearing (art. 46–48; C8, C9, C10)', () => {
  const told = () =>
    done(decideHearingRight(review(), 'APPLICANT', { by: people.reviewer, now: on('2026-05-20'), calendar }));
  const ask = (day: HallDate, today: HallDate = day) =>
    decideHearingRequest(told(), day, { by: people.reviewer, now: on(today), calendar });
  const staff = new Set<string>([people.colleague, people.reviewer]);
  const announce = (today: HallDate, chair: string = people.colleague, heldOn: HallDate = '2026-06-16') =>
    decideHearingNotice(
      done(ask('2026-05-26')),
      { on: heldOn, time: '14:30', place: '听证室', chair, ground: 'ON_REQUEST' },
      { by: people.reviewer, now: on(today), calendar, staff },
    );
  it('X22: told on 20 May it is asked for by 27 May; asked on 26 May it is held by 24 June', () => {
    expect(dueOf(told(), 'HEARING_REQUEST')).toBe('2026-05-27');
    expect(dueOf(done(ask('2026-05-26')), 'HEARING_HOLD')).toBe('2026-06-24');
    expect(ask('2026-05-28')).toMatchObject({ code: 'HEARING_RIGHT_LAPSED' });
  });
  it('X23: announced seven working days before at the latest, the day of the hearing not counted', () => {
    const planned = done(announce('2026-06-05'));
    expect(dueOf(planned, 'HEARING_NOTICE')).toBe('2026-06-05');
    expect(announce('2026-06-08')).toMatchObject({ code: 'NOTICE_TOO_SHORT', details: ['2026-06-05'] });
  });
  it('C9, art. 47: announced on request for a day within the twenty working days, while one can still be announced', () => {
    const announced = (today: HallDate, heldOn: HallDate) => announce(today, people.colleague, heldOn);
    expect(announced('2026-06-12', '2026-06-24').kind).toBe('decided');
    expect(announced('2026-06-12', '2026-06-25')).toEqual({
      kind: 'refused',
      code: 'HEARING_TOO_LATE',
      details: ['2026-06-24'],
    });
    expect(announced('2026-05-27', '2026-12-24')).toMatchObject({ code: 'HEARING_TOO_LATE' });
    expect(announced('2026-06-15', '2026-06-24')).toMatchObject({ code: 'NOTICE_TOO_SHORT' });
    expect(announced('2026-06-15', '2026-06-25').kind).toBe('decided'); // late rather than never
    expect(announced('2026-06-30', '2026-07-13').kind).toBe('decided');
  });
  it('is chaired by nobody who reviews (art. 48(1)(4))', () =>
    expect(announce('2026-06-05', people.reviewer)).toMatchObject({ code: 'CHAIR_MAY_NOT_REVIEW' }));
  it('art. 48(1)(4): nor by who has lost the case to a colleague, or verified on the site', () => {
    const chairedBy = (reviewCase: ReviewCase, chair: string, by: string = people.reviewer) =>
      decideHearingNotice(
        reviewCase,
        { on: '2026-06-16', time: '14:30', place: '听证室', chair, ground: 'ON_REQUEST' },
        { by, now: on('2026-06-05'), calendar, staff: new Set([people.colleague, people.reviewer, 'D0109']) },
      );
    const taken = done(decideClaim(done(ask('2026-05-26')), { by: people.colleague, now: on('2026-05-27') }));
    expect(taken.examiners).toEqual([people.reviewer]);
    expect(chairedBy(taken, people.reviewer, people.colleague)).toMatchObject({ code: 'CHAIR_MAY_NOT_REVIEW' });
    const visited = { ...done(ask('2026-05-26')), verification: steps.arranged().verification };
    expect(chairedBy(visited, people.colleague)).toMatchObject({ code: 'CHAIR_MAY_NOT_REVIEW' });
    const gone = { ...visited, verification: null, examiners: [people.colleague] };
    expect(chairedBy(gone, people.colleague)).toMatchObject({ code: 'CHAIR_MAY_NOT_REVIEW' });
    expect(chairedBy(gone, 'D0109').kind).toBe('decided');
  });
  it('art. 48(1)(4): who chairs it is not sent to the site either', () =>
    expect(
      decideVerificationPlan(
        done(announce('2026-06-05')),
        { verifiers: [people.reviewer, people.colleague], on: '2026-06-08' },
        { by: people.reviewer, now: on('2026-06-05'), staff },
      ),
    ).toMatchObject({ code: 'CHAIR_MAY_NOT_REVIEW' }));
  it('art. 48(1)(4): nor can who chairs the hearing take the case over afterwards', () =>
    expect(decideClaim(done(announce('2026-06-05')), { by: people.colleague, now: on('2026-06-08') })).toMatchObject({
      code: 'CHAIR_MAY_NOT_REVIEW',
    }));
  it('T18: no opinion while it can be asked for or has to be held; its record opens the way', () => {
    const opinion = { recommendation: 'GRANT' as const, text: '符合', legalBasis: '第三十八条' };
    const write = ({ item, ...rest }: ReviewCase) =>
      decideOpinion({ ...rest, item: { ...item, needsSiteVisit: false } }, opinion, {
        by: people.reviewer,
        now: on('2026-06-16'),
      });
    expect(write(told())).toMatchObject({ code: 'HEARING_OPEN' });
    const announced = done(announce('2026-06-05'));
    expect(write(announced)).toMatchObject({ code: 'HEARING_OPEN' });
    const given = { on: '2026-06-16' as const, record: '双方陈述', signed: true };
    for (const other of ['2026-06-15', '2026-06-17'] as const)
      expect(
        decideHearingRecord(announced, { ...given, on: other }, { by: people.reviewer, now: evening('2026-06-18') }),
      ).toMatchObject({
        code: 'BAD_DATE',
        details: [other, expect.stringContaining('2026-06-16')], // of another day nobody was told (art. 48(1))
      });
    const early = { instant: '2026-06-16T00:00:00.000Z', today: '2026-06-16' as const }; // 08:00, before its hour
    expect(decideHearingRecord(announced, given, { by: people.reviewer, now: early })).toMatchObject({
      code: 'BAD_DATE',
    });
    const held = decideHearingRecord(announced, given, { by: people.reviewer, now: evening('2026-06-16') });
    expect(types(held)).toEqual(['D14']);
    expect(write(done(held)).kind).toBe('decided');
  });
  describe('without a request (art. 46)', () => {
    const hold = (reviewCase: ReviewCase, more: Partial<HearingPlan> = {}, day: HallDate = '2026-06-05') =>
      decideHearingNotice(
        reviewCase,
        {
          on: '2026-06-16',
          time: '09:00',
          place: '听证室',
          chair: people.colleague,
          ground: 'EX_OFFICIO',
          ...more,
        },
        { by: people.reviewer, now: on(day), calendar, staff },
      );
    it('art. 46: announced by public notice, seven working days before; nobody was told of a right, and no C8 or C9 runs', () => {
      const decision = hold(review());
      expect(decision).toMatchObject({
        documents: [
          {
            type: 'D14',
            title: '听证公告',
            fields: {
              act: 'ANNOUNCED',
              ground: 'EX_OFFICIO',
              time: '09:00',
              publicNotice: '向社会公告。',
              openness: '听证公开举行。',
            },
          },
        ],
      });
      const kinds = clocksOf(done(decision)).map(({ kind }) => kind);
      expect(kinds.filter((kind) => kind.startsWith('HEARING'))).toEqual(['HEARING_NOTICE']);
      expect(hold(review(), {}, '2026-06-08')).toMatchObject({ code: 'NOTICE_TOO_SHORT', details: ['2026-06-05'] });
    });
    it('art. 46: holds the opinion up until it was held, also where the right to ask for one has lapsed', () => {
      const write = (reviewCase: ReviewCase) =>
        decideOpinion(
          reviewCase,
          { recommendation: 'REFUSE', text: '不符', legalBasis: '第三十八条' },
          { by: people.reviewer, now: on('2026-06-16') },
        );
      const lapsed = { ...told(), hearing: { ...told().hearing!, lapsedAt: '2026-05-27T16:00:00.000Z' } };
      expect(write(lapsed).kind).toBe('decided');
      const announced = done(hold(lapsed));
      expect(write(announced)).toMatchObject({ code: 'HEARING_OPEN' });
      const given = { on: '2026-06-16' as const, record: '各方陈述', signed: true };
      const held = decideHearingRecord(announced, given, { by: people.reviewer, now: evening('2026-06-16') });
      expect(held).toMatchObject({
        documents: [{ title: '听证笔录', fields: { ground: 'EX_OFFICIO', place: '听证室' } }],
      });
      expect(write(done(held)).kind).toBe('decided');
    });
    it('art. 46, 47: on request and without one are not the same', () => {
      expect(hold(done(ask('2026-05-26')))).toMatchObject({ code: 'HEARING_ALREADY_REQUESTED' });
      expect(hold(review(), { ground: 'ON_REQUEST' })).toMatchObject({ code: 'HEARING_NOT_REQUESTED' });
      const request = decideHearingRequest(done(hold(review())), '2026-06-08', {
        by: people.reviewer,
        now: on('2026-06-08'),
        calendar,
      });
      expect(request).toMatchObject({ code: 'HEARING_NOT_TOLD' });
    });
    it.each(['', '25:00', '9:00', '下午'])('art. 48(1)(1): the notice says the hour: not %p', (time) =>
      expect(hold(review(), { time })).toMatchObject({ code: 'TEXT_MISSING' }),
    );
  });
  it('C8: lapses by itself when nobody asks, and the opinion can be written', () => {
    const clock = clockOf(told(), 'HEARING_REQUEST')!;
    const due = reckon(clock, '2026-05-28', calendar);
    const now = { instant: '2026-05-27T16:00:00.000Z', today: '2026-05-28' as const };
    const lapsed = done(decideLapse(told(), 'HEARING_REQUEST', due, { now, calendar }));
    expect(lapsed.hearing?.lapsedAt).toBe(now.instant);
  });
});
