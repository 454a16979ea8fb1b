import { describe, expect, it } from '@jest/globals';
import { momentOf, type HallDate, type HallNow } from '@hall/working-days';
import { calendar, monday, people } from '../../../testing/a-case.ts';
import { steps } from '../../../testing/steps.ts';
import { refuse } from '../case/refusals.ts';
import type { Decision } from '../case/decision.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { decideExtension, decideExtensionRequest, decideProposalDeclined } from './extension.ts';
import {
  decideHearingLapse,
  decideHearingNotice,
  decideHearingRecord,
  decideHearingRequest,
  decideHearingRight,
  type HearingPlan,
} from './hearing.ts';
import { checkSignature, signatureOn } from './signature.ts';
import { decideResumption, decideSuspension, decideSuspensionProposal } from './suspension.ts';
import { decideVerificationPlan, decideVerificationRecord } from './verification.ts';

const { receiver, reviewer, colleague, decider } = people;
const head = 'D0101';
const at = (instant: string): HallNow => ({ instant, today: momentOf(instant).date });
const now = at('2026-04-22T02:00:00.000Z');
/** The first second after the twentieth working day. */
const expired = at('2026-05-20T16:00:00.000Z');
const staff = new Set([reviewer, colleague, decider, head, receiver]);
const eventOf = (decision: Decision) => ('events' in decision ? decision.events[0] : undefined);
const noted = (act: string) => ({ events: [{ type: 'ProcedureNoted.v1', data: { act } }] });

describe('a special procedure (T14, T15; 行政许可法 art. 45)', () => {
  const asked = { procedure: 'EXPERT_REVIEW' as const, estimateWorkingDays: 7, conductedBy: '专家组' };
  const propose = (
    matters: object = {},
    reviewCase: ReviewCase = steps.underReview(),
    by: string = reviewer,
    when = now,
  ) => decideSuspensionProposal(reviewCase, { ...asked, ...matters }, { by, now: when, calendar });
  const terms = { kind: 'TESTING', legalBasis: '《产品质量法》第十五条', estimate: { amount: 3, unit: 'WORKING_DAY' } };

  it.each<[string, () => Decision, ReturnType<typeof refuse>]>([
    ['by a colleague', () => propose({}, steps.underReview(), colleague), refuse('NOT_THE_REVIEWER')],
    ['while something else waits', () => propose({}, steps.extensionAsked()), refuse('PROPOSAL_PENDING')],
    ['without who conducts it', () => propose({ conductedBy: ' ' }), refuse('TEXT_MISSING', ['实施单位'])],
    ['for no day', () => propose({ estimateWorkingDays: 0 }), refuse('BAD_NUMBER', ['预计工作日为1至250'])],
    ['after the period (X12)', () => propose({}, steps.underReview(), reviewer, expired), refuse('DEADLINE_PASSED')],
  ])('T14: is refused %s', (_when, decide, refused) => expect(decide()).toEqual(refused));
  it('T14: of one day is one', () => expect(propose({ estimateWorkingDays: 1 }).kind).toBe('decided'));
  it('T14: rests on what the item publishes for that procedure, and else on art. 45', () => {
    const before = steps.underReview();
    const own = { ...before, item: { ...before.item, specialProcedures: [terms as never] } };
    expect(propose({}, own)).toMatchObject({ reviewCase: { proposal: { legalBasis: '《行政许可法》第四十五条' } } });
    expect(propose({ procedure: 'TESTING', estimateWorkingDays: 3 }, own)).toMatchObject({
      reviewCase: { proposal: { legalBasis: '《产品质量法》第十五条' } },
    });
    const { specialProcedures: _none, ...item } = before.item;
    expect(propose({}, { ...before, item }).kind).toBe('decided');
  });

  const suspend = (reviewCase: ReviewCase) => decideSuspension(reviewCase, { by: decider, now, calendar });
  it('T14: is told to the others, with who has asked and who has approved on record', () => {
    const before = steps.suspensionAsked();
    const decision = suspend(before);
    expect(decision).toMatchObject({
      reviewCase: {
        status: 'SUSPENDED',
        proposal: null,
        suspensions: [{ from: '2026-04-22', to: null, proposedBy: reviewer, approvedBy: decider }],
      },
    });
    expect(eventOf(decision)).toMatchObject({
      type: 'ClockSuspended.v1',
      data: {
        caseId: before.id,
        status: 'SUSPENDED',
        kind: 'EXPERT_REVIEW',
        suspendedFrom: '2026-04-22',
        estimateWorkingDays: 7,
        suspendedAt: now.instant,
        approvedBy: decider,
      },
    });
  });
  it('T14: is approved of what was asked for, under review', () => {
    expect(suspend(steps.underReview())).toEqual(refuse('NO_PROPOSAL'));
    expect(suspend(steps.extensionAsked())).toEqual(refuse('NO_PROPOSAL'));
    const pending = { ...steps.suspensionAsked(), status: 'PENDING_DECISION' as const };
    expect(suspend(pending)).toMatchObject({ code: 'ACTION_NOT_OPEN' });
  });

  const resume = (reviewCase: ReviewCase, matters: object = {}, by: string = reviewer) =>
    decideResumption(
      reviewCase,
      { endedOn: '2026-04-21', resultDocument: ' 评审报告 ', ...matters },
      { by, now, calendar },
    );
  it('T15: is over with its result, and the others hear how long the periods run now', () => {
    const before = steps.suspended();
    const decision = resume(before);
    expect(decision).toMatchObject({
      reviewCase: { status: 'UNDER_REVIEW', suspensions: [{ to: '2026-04-21', resultDocument: '评审报告' }] },
    });
    expect(eventOf(decision)).toEqual({
      type: 'ClockResumed.v1',
      data: {
        caseId: before.id,
        round: 1,
        status: 'UNDER_REVIEW',
        departmentCode: before.departmentCode,
        resumedOn: '2026-04-21',
        resumedAt: now.instant,
        statutoryDueOn: '2026-05-21', // one working day, 21 April, does not count
        committedDueOn: '2026-04-30',
      },
    });
  });
  it('T15: tells no period that does not run', () => {
    const before = steps.suspended();
    const item = { ...before.item, clock: { ...before.item.clock, statutory: null, committed: null } };
    expect(eventOf(resume({ ...before, item }))).toMatchObject({
      data: { statutoryDueOn: null, committedDueOn: null },
    });
  });
  it('T15: ends the one that runs, of several', () => {
    const [first] = steps.suspended().suspensions;
    const before = { ...steps.suspended(), suspensions: [{ ...first!, to: '2026-04-20' as const }, first!] };
    expect(resume(before)).toMatchObject({
      reviewCase: { suspensions: [{ to: '2026-04-20', resultDocument: null }, { to: '2026-04-21' }] },
    });
    const over = { ...steps.suspended(), suspensions: [{ ...first!, to: '2026-04-20' as const }] };
    expect(resume(over)).toMatchObject({ code: 'ACTION_NOT_OPEN' });
  });
  it.each<[string, () => Decision, object]>([
    ['by a colleague', () => resume(steps.suspended(), {}, colleague), refuse('NOT_THE_REVIEWER')],
    [
      'without a result',
      () => resume(steps.suspended(), { resultDocument: ' ' }),
      refuse('TEXT_MISSING', ['特别程序的结果文书']),
    ],
    [
      'before it began (E14)',
      () => resume(steps.suspended(), { endedOn: '2026-04-19' }),
      refuse('BAD_DATE', ['2026-04-19', '2026-04-20', '2026-04-22']),
    ],
  ])('T15: is refused %s', (_when, decide, refused) => expect(decide()).toEqual(refused));
  it('T15: is not open under review', () =>
    expect(resume({ ...steps.suspended(), status: 'UNDER_REVIEW' })).toMatchObject({ code: 'ACTION_NOT_OPEN' }));
});

describe('the extension (T17; 行政许可法 art. 42)', () => {
  const ask = (matters: object = {}, reviewCase: ReviewCase = steps.underReview(), by: string = reviewer) =>
    decideExtensionRequest(reviewCase, { workingDays: 10, reason: '案情复杂', ...matters }, { by, now, calendar });
  it.each<[string, () => Decision, ReturnType<typeof refuse>]>([
    ['by who received it', () => ask({}, steps.underReview(), receiver), refuse('RECEIVER_MAY_NOT_REVIEW')],
    ['while something else waits', () => ask({}, steps.suspensionAsked()), refuse('PROPOSAL_PENDING')],
    ['without a reason', () => ask({ reason: ' ' }), refuse('TEXT_MISSING', ['延长的理由'])],
    ['for no day', () => ask({ workingDays: 0 }), refuse('BAD_NUMBER', ['延长的工作日为1至10'])],
  ])('T17: is refused %s', (_when, decide, refused) => expect(decide()).toEqual(refused));
  it('T17: of one day is one; before the acceptance there is none', () => {
    expect(ask({ workingDays: 1 }).kind).toBe('decided');
    expect(ask({}, steps.claimed())).toMatchObject({ code: 'ACTION_NOT_OPEN' });
  });
  it('T17: of a promise whose item has an extension in other days there is none, and why', () => {
    const before = steps.underReview();
    const clock = { ...before.item.clock, extension: { amount: 30, unit: 'CALENDAR_DAY' as const } };
    expect(ask({}, { ...before, item: { ...before.item, clock } })).toMatchObject({
      code: 'EXTENSION_NOT_ALLOWED',
      details: [expect.stringContaining('延长期限')],
    });
    const none = { ...before.item.clock, profile: 'SPECIAL_LAW' as const, extension: null };
    expect(ask({}, { ...before, item: { ...before.item, clock: none } })).toEqual(refuse('EXTENSION_NOT_ALLOWED'));
    const same = { ...none, extension: { amount: 0, unit: 'WORKING_DAY' as const } };
    expect(ask({}, { ...before, item: { ...before.item, clock: same } })).toEqual(refuse('EXTENSION_NOT_ALLOWED'));
    const endless = { ...before.item.clock, statutory: null, committed: null };
    expect(ask({}, { ...before, item: { ...before.item, clock: endless } })).toEqual(refuse('EXTENSION_NOT_ALLOWED'));
  });

  const extend = (reviewCase: ReviewCase = steps.extensionAsked(), by: string = head) =>
    decideExtension(reviewCase, { by, now, calendar });
  it('T17: is told to the others and to the applicant, with both periods', () => {
    const before = steps.extensionAsked();
    const decision = extend(before);
    expect(eventOf(decision)).toEqual({
      type: 'ClockExtended.v1',
      data: {
        caseId: before.id,
        round: 1,
        status: 'UNDER_REVIEW',
        departmentCode: before.departmentCode,
        workingDays: 10,
        unit: 'WORKING_DAY',
        statutoryDueOn: '2026-06-03',
        committedDueOn: '2026-05-15',
        extendedAt: now.instant,
        approvedBy: head,
      },
    });
    expect(decision).toMatchObject({
      documents: [{ type: 'D9', fields: { originalDueOn: '2026-05-20', newDueOn: '2026-06-03', workingDays: 10 } }],
    });
  });
  it('T17: where no law sets a period, of the promise', () => {
    const before = steps.extensionAsked();
    const clock = { ...before.item.clock, statutory: null };
    const decision = extend({ ...before, item: { ...before.item, clock } });
    expect(eventOf(decision)).toMatchObject({ data: { statutoryDueOn: null, committedDueOn: '2026-05-15' } });
    expect(decision).toMatchObject({
      documents: [{ fields: { originalDueOn: '2026-04-29', newDueOn: '2026-05-15' } }],
    });
  });
  it('T17: where nothing is promised, of the law', () => {
    const before = steps.extensionAsked();
    const clock = { ...before.item.clock, committed: null };
    const decision = extend({ ...before, item: { ...before.item, clock } });
    expect(eventOf(decision)).toMatchObject({ data: { statutoryDueOn: '2026-06-03', committedDueOn: null } });
  });
  it.each<[string, () => Decision, ReturnType<typeof refuse>]>([
    ['of nothing', () => extend(steps.underReview()), refuse('NO_PROPOSAL')],
    ['of a special procedure', () => extend(steps.suspensionAsked()), refuse('NO_PROPOSAL')],
    ['by who received it', () => extend(steps.extensionAsked(), receiver), refuse('RECEIVER_MAY_NOT_REVIEW')],
    ['by who has asked for it', () => extend(steps.extensionAsked(), reviewer), refuse('PROPOSER_MAY_NOT_APPROVE')],
  ])('T17: is not approved %s', (_when, decide, refused) => expect(decide()).toEqual(refused));
  it('T17: is not approved once it is decided', () =>
    expect(extend({ ...steps.extensionAsked(), status: 'GRANTED' })).toMatchObject({ code: 'ACTION_NOT_OPEN' }));

  const decline = (reviewCase: ReviewCase, reason = '可以按期办结', by: string = head) =>
    decideProposalDeclined(reviewCase, reason, { by });
  it('T14, T17: what is declined is asked for no more', () => {
    const before = steps.extensionAsked();
    expect(decline(before)).toEqual({
      kind: 'decided',
      reviewCase: { ...before, proposal: null },
      events: [],
    });
  });
  it.each<[string, () => Decision, ReturnType<typeof refuse>]>([
    ['of nothing', () => decline(steps.underReview()), refuse('NO_PROPOSAL')],
    ['without a reason', () => decline(steps.extensionAsked(), ' '), refuse('TEXT_MISSING', ['不批准的理由'])],
    [
      'by who has asked for it',
      () => decline(steps.extensionAsked(), '可以按期办结', reviewer),
      refuse('PROPOSER_MAY_NOT_APPROVE'),
    ],
  ])('T14, T17: is not declined %s', (_when, decide, refused) => expect(decide()).toEqual(refused));
  it('T14, T17: is not declined once it is decided', () =>
    expect(decline({ ...steps.extensionAsked(), status: 'GRANTED' })).toMatchObject({
      code: 'ACTION_NOT_OPEN',
    }));
});

describe('the visit (T16; 行政许可法 art. 34, 55)', () => {
  const plan = (
    verifiers: readonly string[],
    on: HallDate = '2026-04-22',
    reviewCase: ReviewCase = steps.underReview(),
  ) => decideVerificationPlan(reviewCase, { verifiers, on }, { by: reviewer, now, staff });
  it('T16: is arranged for today or later, and told', () => {
    expect(plan([reviewer, colleague])).toMatchObject(noted('SITE_VERIFICATION_ARRANGED'));
    expect(plan([reviewer, colleague], '2026-04-21')).toEqual(refuse('BAD_DATE', ['2026-04-21']));
  });
  it('S1, T16: without who received the case; where nobody has yet, that is nobody', () => {
    expect(plan([reviewer, receiver])).toEqual(refuse('RECEIVER_MAY_NOT_REVIEW'));
    expect(plan([reviewer, colleague], '2026-04-22', { ...steps.underReview(), receivedBy: null }).kind).toBe(
      'decided',
    );
  });
  it('T16: is not arranged before the review', () =>
    expect(plan([reviewer, colleague], '2026-04-22', steps.accepted())).toMatchObject({ code: 'ACTION_NOT_OPEN' }));

  const given = {
    on: '2026-04-22' as HallDate,
    findings: '符合要求',
    rectifications: [] as string[],
    revisitOn: null as HallDate | null,
    applicantStatement: '无异议',
    signedByApplicant: true,
  };
  const record = (
    matters: Partial<typeof given> = {},
    reviewCase: ReviewCase = steps.arranged(),
    by: string = reviewer,
  ) => decideVerificationRecord(reviewCase, { ...given, ...matters }, { by, now, staff });
  it('T16, T20: is on record with who has verified, who decides nothing any more', () => {
    const before = { ...steps.arranged(), examiners: ['D0199', reviewer] };
    const decision = record({}, before);
    expect(decision).toMatchObject({
      reviewCase: {
        examiners: ['D0199', reviewer, colleague],
        verification: { record: { by: reviewer }, handIns: [] },
      },
      documents: [{ type: 'D15', fields: { verifiers: [reviewer, colleague], photos: [], revisitOn: null } }],
    });
    expect(decision).toMatchObject(noted('SITE_VERIFIED'));
  });
  it('T16: sets a re-visit on a later day, also where nothing has to be put right', () => {
    expect(record({ revisitOn: '2026-04-23' }).kind).toBe('decided');
    expect(record({ revisitOn: '2026-04-22' })).toEqual(refuse('BAD_DATE', ['2026-04-22']));
    expect(record({ revisitOn: '2026-04-21' })).toEqual(refuse('BAD_DATE', ['2026-04-21']));
  });
  it.each<[string, () => Decision, ReturnType<typeof refuse>]>([
    ['without a team', () => record({}, steps.underReview()), refuse('VERIFICATION_NOT_ARRANGED')],
    ['without findings', () => record({ findings: ' ' }), refuse('TEXT_MISSING', ['核查情况'])],
    ['by a colleague', () => record({}, steps.arranged(), colleague), refuse('NOT_THE_REVIEWER')],
  ])('T16: is refused %s', (_when, decide, refused) => expect(decide()).toEqual(refused));
  it('T16: is not recorded once there is an opinion', () =>
    expect(record({}, { ...steps.arranged(), status: 'PENDING_DECISION' })).toMatchObject({ code: 'ACTION_NOT_OPEN' }));
});

describe('the hearing (行政许可法 art. 46–48)', () => {
  const tell = (reviewCase: ReviewCase, by: string = reviewer) =>
    decideHearingRight(reviewCase, 'APPLICANT', { by, now, calendar });
  it('C8: the right is told once, with the last day to ask, and the others hear of it', () => {
    const decision = tell(steps.underReview());
    expect(decision).toMatchObject({
      ...noted('HEARING_RIGHT_TOLD'),
      documents: [{ type: 'D14', fields: { requestBy: '2026-04-29' } }],
    });
    expect(tell(steps.hearingTold())).toEqual(refuse('HEARING_ALREADY_TOLD'));
    expect(tell(steps.underReview(), colleague)).toEqual(refuse('NOT_THE_REVIEWER'));
    expect(tell(steps.pending())).toMatchObject({ code: 'ACTION_NOT_OPEN' });
  });

  const ask = (on: HallDate, reviewCase: ReviewCase = steps.hearingTold(), by: string = reviewer, when = now) =>
    decideHearingRequest(reviewCase, on, { by, now: when, calendar });
  it('C8: is asked for on a day, which counts at its noon, today now', () => {
    expect(ask('2026-04-21')).toMatchObject({
      ...noted('HEARING_REQUESTED'),
      reviewCase: { hearing: { requestedOn: '2026-04-21', requestedAt: '2026-04-21T04:00:00.000Z' } },
    });
    expect(ask('2026-04-22')).toMatchObject({ reviewCase: { hearing: { requestedAt: now.instant } } });
    expect(ask('2026-04-20').kind).toBe('decided');
  });
  it('C8: up to its last day, whenever that is heard of', () => {
    const late = at('2026-05-06T02:00:00.000Z');
    expect(ask('2026-04-27', steps.hearingTold(), reviewer, late).kind).toBe('decided');
    expect(ask('2026-04-28', steps.hearingTold(), reviewer, late)).toEqual(
      refuse('HEARING_RIGHT_LAPSED', ['2026-04-27']),
    );
  });
  it('art. 48(2): an opinion stands where the review goes on, and not where it was written without the hearing', () => {
    const { opinion } = steps.pending();
    expect(ask('2026-04-21', { ...steps.hearingTold(), opinion })).toMatchObject({ reviewCase: { opinion } });
    expect(ask('2026-04-21', { ...steps.hearingTold(), opinion, status: 'PENDING_DECISION' })).toMatchObject({
      reviewCase: { status: 'UNDER_REVIEW', opinion: null },
    });
  });
  const held = { on: '2026-04-22' as const, record: '笔录', at: now.instant };
  const heard: ReviewCase = { ...steps.hearingTold(), hearing: { ...steps.hearingTold().hearing, held } };
  it.each<[string, () => Decision, object]>([
    ['on a day before it was told', () => ask('2026-04-19'), refuse('BAD_DATE', ['2026-04-19'])],
    ['on a day to come', () => ask('2026-04-23'), refuse('BAD_DATE', ['2026-04-23'])],
    ['twice', () => ask('2026-04-21', steps.hearingRequested()), refuse('HEARING_ALREADY_REQUESTED')],
    ['where nobody was told', () => ask('2026-04-21', steps.underReview()), refuse('HEARING_NOT_TOLD')],
    ['by a colleague', () => ask('2026-04-21', steps.hearingTold(), colleague), refuse('NOT_THE_REVIEWER')],
  ])('C8: is refused %s', (_when, decide, refused) => expect(decide()).toEqual(refused));
  it('C8: is not open when it was held, when a decision is kept, and before the review', () => {
    expect(ask('2026-04-21', heard)).toMatchObject({ code: 'ACTION_NOT_OPEN' });
    const kept = { ...steps.hearingTold(), status: 'PENDING_DECISION' as const, keptRuling: steps.granted().ruling };
    expect(ask('2026-04-21', kept)).toMatchObject({ code: 'ACTION_NOT_OPEN' });
    expect(ask('2026-04-21', { ...steps.hearingTold(), status: 'ACCEPTED' })).toMatchObject({
      code: 'ACTION_NOT_OPEN',
    });
  });

  it('C8: lapses once, where nobody has asked', () => {
    const lapsedAt = '2026-04-27T16:00:00.000Z';
    const told = steps.hearingTold();
    expect(decideHearingLapse(told, lapsedAt)).toMatchObject({
      ...noted('HEARING_RIGHT_LAPSED'),
      reviewCase: { hearing: { lapsedAt } },
    });
    expect(decideHearingLapse(steps.hearingRequested(), lapsedAt)).toBeUndefined();
    expect(
      decideHearingLapse({ ...told, hearing: { ...told.hearing, lapsedAt: now.instant } }, lapsedAt),
    ).toBeUndefined();
    expect(decideHearingLapse(steps.underReview(), lapsedAt)).toBeUndefined();
    expect(decideHearingLapse({ ...told, status: 'ACCEPTED' }, lapsedAt)).toBeUndefined();
  });

  const plan: HearingPlan = {
    on: '2026-05-08',
    time: '09:30',
    place: '三楼听证室',
    chair: colleague,
    ground: 'ON_REQUEST',
  };
  const announce = (
    matters: Partial<HearingPlan> = {},
    reviewCase: ReviewCase = steps.hearingRequested(),
    by: string = reviewer,
  ) => decideHearingNotice(reviewCase, { ...plan, ...matters }, { by, now, calendar, staff });
  it('C10: is announced, and told', () => expect(announce()).toMatchObject(noted('HEARING_ANNOUNCED')));
  it.each<[string, () => Decision, object]>([
    ['by a colleague', () => announce({}, steps.hearingRequested(), colleague), refuse('NOT_THE_REVIEWER')],
    ['in no place', () => announce({ place: ' ' }), refuse('TEXT_MISSING', ['听证地点', '听证时间，例如14:30'])],
    ['chaired by a stranger', () => announce({ chair: 'D9999' }), refuse('UNKNOWN_STAFF', ['D9999'])],
    ['chaired by who received the case (S1)', () => announce({ chair: receiver }), refuse('CHAIR_MAY_NOT_REVIEW')],
  ])('art. 48(1): is not announced %s', (_when, decide, refused) => expect(decide()).toEqual(refused));
  it('art. 48(1): is not announced when it was held, and before the review', () => {
    const again = { ...steps.hearingRequested(), hearing: { ...steps.hearingRequested().hearing, held } };
    expect(announce({}, again)).toMatchObject({ code: 'ACTION_NOT_OPEN' });
    expect(announce({}, { ...steps.hearingRequested(), status: 'ACCEPTED' })).toMatchObject({
      code: 'ACTION_NOT_OPEN',
    });
  });

  const before = steps.hearingAnnounced(); // for Monday 20 April, 9:30
  const write = (matters: object = {}, reviewCase: ReviewCase = before, by: string = reviewer, when = now) =>
    decideHearingRecord(
      reviewCase,
      { on: monday.today, record: '笔录', signed: true, ...matters },
      { by, now: when, staff },
    );
  it('art. 48(1)(5): is on record from its hour on, and told', () => {
    const decision = write();
    expect(decision).toMatchObject(noted('HEARING_HELD'));
    expect('reviewCase' in decision && decision.reviewCase.hearing).toEqual({
      ...before.hearing,
      held: { on: monday.today, record: '笔录', at: now.instant },
    });
    expect(write({}, before, reviewer, at('2026-04-20T01:30:00.000Z')).kind).toBe('decided');
    expect(write({}, before, reviewer, at('2026-04-20T01:29:59.999Z'))).toMatchObject({ code: 'BAD_DATE' });
  });
  it('E34: with who would not sign it', () => {
    const signatureRefused = { reason: '不同意笔录内容', witnessStaffNo: decider, witnessUnit: null };
    expect(write({ signed: false, signatureRefused })).toMatchObject({
      reviewCase: { hearing: { held: { signatureRefused } } },
    });
  });
  it('art. 48(1)(5): a hearing announced before hour and ground were recorded: from the start of its day, as one on request', () => {
    const { time: _hour, ground: _why, ...announced } = before.hearing.announced;
    const old = { ...before, hearing: { ...before.hearing, announced } };
    expect(write({}, old, reviewer, at('2026-04-19T16:00:00.000Z'))).toMatchObject({
      documents: [{ title: '听证笔录', fields: { ground: 'ON_REQUEST', time: null } }],
    });
    expect(write({}, old, reviewer, at('2026-04-19T15:59:59.999Z'))).toMatchObject({ code: 'BAD_DATE' });
  });
  it.each<[string, () => Decision, object]>([
    ['by a colleague', () => write({}, before, colleague), refuse('NOT_THE_REVIEWER')],
    ['without words', () => write({ record: ' ' }), refuse('TEXT_MISSING', ['听证笔录'])],
    ['that was not announced', () => write({}, steps.hearingRequested()), refuse('HEARING_NOT_ANNOUNCED')],
    ['where there is none', () => write({}, steps.underReview()), refuse('HEARING_NOT_ANNOUNCED')],
    ['twice', () => write({}, { ...before, hearing: { ...before.hearing, held } }), refuse('HEARING_NOT_ANNOUNCED')],
  ])('art. 48(1)(5): is not recorded %s', (_when, decide, refused) => expect(decide()).toEqual(refused));
  it('art. 48(1)(5): is not recorded before the review', () =>
    expect(write({}, { ...before, status: 'ACCEPTED' })).toMatchObject({ code: 'ACTION_NOT_OPEN' }));
});

describe('a record that somebody would not sign (E34)', () => {
  const check = (matters: object, by: string = reviewer, reviewCase: ReviewCase = steps.underReview()) =>
    checkSignature(
      reviewCase,
      { signed: false, refused: { reason: '不同意', witnessStaffNo: null, witnessUnit: null, ...matters } },
      by,
      staff,
    );
  it('E34: names the witness that is none', () => {
    expect(check({ witnessStaffNo: colleague }, colleague)).toEqual(refuse('WITNESS_MISSING', [colleague]));
    expect(check({ witnessStaffNo: reviewer }, colleague)).toEqual(refuse('WITNESS_MISSING', [reviewer]));
    expect(check({ witnessStaffNo: 'D9999' })).toEqual(refuse('UNKNOWN_STAFF', ['D9999']));
    expect(check({ witnessUnit: '街道居委会 13800000000' })).toEqual(refuse('WITNESS_MISSING', ['见证人的单位和职务']));
    expect(check({ witnessStaffNo: decider })).toBeUndefined();
  });
  it('E34: says so on the paper, plainly', () =>
    expect(
      signatureOn({ reason: ' 不同意 ', witnessStaffNo: decider, witnessUnit: ' 街道居委会主任 ' }, '已签字'),
    ).toBe('拒绝签字（理由：不同意）；见证人：D0102，街道居委会主任。'));
});
