import { describe, expect, it } from '@jest/globals';
import type { HallDate, HallNow } from '@hall/working-days';
import { aCase, anEntry, calendar, department, monday, people, terminationFor } from '../../../testing/a-case.ts';
import { steps } from '../../../testing/steps.ts';
import type { CaseClockKind } from '../clocks/clock.ts';
import { clockOf, clocksOf } from '../clocks/clocks-of.ts';
import { decideLapse, type LapsingKind } from '../silence/lapse.ts';
import { reckon } from '../clocks/reckon.ts';
import type { Decision } from '../case/decision.ts';
import { supplementTaskChanges } from '../hall-tasks/supplement-task.ts';
import { decideNonAcceptance } from '../ending/non-acceptance.ts';
import { inTime as asBefore } from '../silence/act-in-time.ts';
import { decideHandInNote } from '../silence/applicant.ts';
import { decideReopening } from '../ending/reopening.ts';
import { decideTermination } from '../ending/termination.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { decideRuling } from '../examination/ruling.ts';
import { decideDecisionRequest } from './decision-request.ts';
import { decideHandIn, decideNotice, decideRestatement, decideSupplementAcceptance } from './notice-rules.ts';
import { decideTolerance } from '../tolerance/tolerant-acceptance.ts';
import { decideToleranceSupply } from '../tolerance/supply.ts';

const at = (moment: string): HallNow => ({
  instant: `${moment}:00.000Z`,
  today: moment.slice(0, 10) as HallNow['today'],
});
const may6 = '2026-05-06T02:00:00.000Z';
const done = (decision: Decision | undefined): ReviewCase => {
  if (decision?.kind !== 'decided') throw new RangeError(JSON.stringify(decision));
  return decision.reviewCase;
};
const types = (decision: Decision | undefined) =>
  decision?.kind === 'decided' ? (decision.documents ?? []).map(({ type }) => type) : [];
const dueOf = (reviewCase: ReviewCase, kind: CaseClockKind, today: HallNow['today'] = monday.today) => {
  const clock = clockOf(reviewCase, kind);
  return clock && reckon(clock, today, calendar).on;
};
const lapse = (reviewCase: ReviewCase, kind: LapsingKind, now: HallNow) => {
  const clock = clockOf(reviewCase, kind)!;
  return decideLapse(reviewCase, kind, reckon(clock, now.today, calendar), { now, calendar });
};
const withItem = (reviewCase: ReviewCase, more: Partial<ReviewCase['item']>): ReviewCase => ({
  ...reviewCase,
  item: { ...reviewCase.item, ...more },
});
const claimedOn = (receivedAt: string): ReviewCase => ({ ...steps.claimed(), receivedAt });
const ask = (reviewCase: ReviewCase, entries = [anEntry()], now: HallNow = monday) =>
  decideNotice(reviewCase, entries, { by: people.reviewer, now, calendar });

const isVoided = (lapsed: ReviewCase, handedInAt: string): boolean =>
  asBefore(lapsed, 'HAND_IN', handedInAt, { now: monday, calendar }) !== undefined;

describe('the one-off notice (T5)', () => {
  it('T5: ends C1, starts C6, and tells everything with D3', () => {
    const decision = ask(steps.claimed());
    expect(done(decision)).toMatchObject({ status: 'AWAITING_SUPPLEMENT', notice: { unmet: ['1'] } });
    expect(types(decision)).toEqual(['D3']);
    expect(dueOf(done(decision), 'SUPPLEMENT')).toBe('2026-05-07');
    expect(clockOf(done(decision), 'NOTICE')?.end?.cause).toBe('NOTICE_GIVEN');
  });
  it('E1, E2: a receipt counts for the day on which it falls in Asia/Shanghai, also on a make-up Sunday', () => {
    const noticeOf = (receivedAt: string) => dueOf(claimedOn(receivedAt), 'NOTICE');
    expect(noticeOf('2026-09-18T15:59:59.000Z')).toBe('2026-09-24'); // Friday, 23:59:59; Sunday the 20th works
    expect(noticeOf('2026-09-18T16:00:00.000Z')).toBe('2026-09-24'); // Saturday: the day off does not count either
    expect(noticeOf('2026-09-20T02:00:00.000Z')).toBe('2026-09-28'); // that Sunday; 25 to 27 September are off
    expect(noticeOf('2026-09-20T15:59:59.000Z')).toBe('2026-09-28');
    expect(noticeOf('2026-09-20T16:00:00.000Z')).toBe('2026-09-29');
  });
  it('E10: what is published in mid-case changes nothing: the pinned version rules', () => {
    const before = steps.accepted();
    const published = { ...before.item.clock, committed: { amount: 5, unit: 'WORKING_DAY' as const } };
    expect(dueOf(before, 'DECISION_COMMITTED')).toBe('2026-04-29');
    expect(dueOf(withItem(before, { version: 2, clock: published }), 'DECISION_COMMITTED')).toBe('2026-04-27'); // of the next case
  });
  it('E3: at 23:00 of the fifth working day is in time, an hour later C1 is over', () => {
    const reviewCase = claimedOn(may6);
    expect(ask(reviewCase, [anEntry()], at('2026-05-12T15:00')).kind).toBe('decided');
    expect(ask(reviewCase, [anEntry()], at('2026-05-12T16:00'))).toMatchObject({ code: 'NOTICE_TOO_LATE' });
  });
  it('T5, T7: after C1 too, where no law accepts by silence (a promise of service): the case is never without a way', () => {
    const late = at('2026-06-01T02:00');
    const promised = withItem(claimedOn(may6), {
      clock: { ...claimedOn(may6).item.clock, profile: 'SERVICE_PROMISE' },
    });
    const nothing = { facts: '无需办理', legalBasis: '条', competentBody: null, bars: false, entries: [] };
    const decline = (reviewCase: ReviewCase) => {
      const given = { ...nothing, ground: 'NOT_REQUIRED' as const };
      return decideNonAcceptance(reviewCase, given, { by: people.reviewer, now: late, calendar, department });
    };
    expect(done(ask(promised, [anEntry()], late)).status).toBe('AWAITING_SUPPLEMENT');
    expect(done(decline(promised)).status).toBe('NOT_ACCEPTED');
    expect(decline(claimedOn(may6))).toMatchObject({ code: 'NOTICE_TOO_LATE' });
  });
  it.each([
    ['NOTICE_EMPTY', []],
    ['TEXT_MISSING', [anEntry({ basis: ' ' })]],
    ['DUPLICATE_ENTRY', [anEntry(), anEntry()]],
    ['UNKNOWN_MATERIAL', [anEntry({ materialCode: 'M9' })]],
    ['MATERIAL_FROM_SHARING', [anEntry({ materialCode: 'M3' })]],
  ])('T5: is refused %s', (code, entries) => expect(ask(steps.claimed(), entries)).toMatchObject({ code }));
  it('illegal: T5 twice is not open', () => expect(ask(steps.awaiting())).toMatchObject({ code: 'ACTION_NOT_OPEN' }));
  it('illegal: ACCEPTED → AWAITING_SUPPLEMENT is not open', () =>
    expect(ask(steps.accepted())).toMatchObject({ code: 'ACTION_NOT_OPEN' }));
  it('C-8: where the law returns the case there is no notice, T7 carries the list', () => {
    const reviewCase = withItem(steps.claimed(), { incompletePolicy: 'RETURN_RESUBMIT' });
    expect(ask(reviewCase)).toMatchObject({ code: 'POLICY_FORBIDS' });
  });
});

describe('the supplement (T11)', () => {
  const handIn = (reviewCase: ReviewCase, moment: string, entries = ['1']) =>
    decideHandIn(reviewCase, { supplementId: 's', entries, at: moment });
  const asked = () => done(ask(claimedOn(may6), [anEntry()], at('2026-05-12T02:00')));
  it('T11a, X14: accepted on the day the last of it came in, and counted from there', () => {
    const supplied = done(handIn(asked(), '2026-05-22T02:00:00.000Z'));
    const decision = decideSupplementAcceptance(supplied, { by: people.reviewer, calendar });
    expect(done(decision)).toMatchObject({ status: 'ACCEPTED', acceptance: { at: '2026-05-22T02:00:00.000Z' } });
    expect(dueOf(done(decision), 'DECISION_STATUTORY')).toBe('2026-06-22');
    expect(types(decision)).toEqual(['D2']);
  });
  it('T11a: not before everything has come in', () =>
    expect(decideSupplementAcceptance(asked(), { by: people.reviewer, calendar })).toMatchObject({
      code: 'SUPPLEMENT_MISSING',
      details: ['1'],
    }));
  it('T11b, E6: the restated notice lists what is unmet, and never anything new', () => {
    const two = done(ask(steps.claimed(), [anEntry(), anEntry({ key: '2', materialCode: 'M2' })]));
    const supplied = done(handIn(two, monday.instant, ['1', '2']));
    const again = decideRestatement(supplied, ['2'], { by: people.reviewer, now: monday, calendar });
    expect(done(again)).toMatchObject({ status: 'AWAITING_SUPPLEMENT', notice: { unmet: ['2'], completeAt: null } });
    expect(decideRestatement(supplied, ['3'], { by: people.reviewer, now: monday, calendar })).toMatchObject({
      code: 'NEW_DEMAND',
    });
    const met = done(handIn(done(again), monday.instant, ['2']));
    expect(decideRestatement(met, ['1'], { by: people.reviewer, now: monday, calendar })).toMatchObject({
      code: 'NEW_DEMAND',
    });
  });
  describe('T11b: C6 continues with what was left of it, from the restatement', () => {
    const again = (reviewCase: ReviewCase, day: string) =>
      decideRestatement(reviewCase, ['1'], { by: people.reviewer, now: at(`${day}T02:00`), calendar });
    const supplyByIn = (decision: Decision) =>
      decision.kind === 'decided' && decision.documents?.[0]?.fields['supplyBy'];
    const handedIn = (day: string) => done(handIn(asked(), `${day}T02:00:00.000Z`)); // C6 until 26 May
    it('T11b: two working days before the end leave two', () => {
      const decision = again(handedIn('2026-05-22'), '2026-05-28');
      expect(supplyByIn(decision)).toBe('2026-06-01');
      expect(dueOf(done(decision), 'SUPPLEMENT')).toBe('2026-06-01');
    });
    it('T11b: on the last day leaves one, and a second restatement counts from there', () => {
      const first = again(handedIn('2026-05-26'), '2026-06-02');
      expect(supplyByIn(first)).toBe('2026-06-03');
      expect(supplyByIn(again(done(handIn(done(first), '2026-06-03T02:00:00.000Z')), '2026-06-05'))).toBe('2026-06-08');
    });
    it('T11b: after the end, where no rule ended the case, leaves one, and C6 runs again', () => {
      const lapsed = done(lapse(asked(), 'SUPPLEMENT', at('2026-05-26T16:00')));
      const decision = again(done(handIn(lapsed, '2026-05-28T02:00:00.000Z')), '2026-05-29');
      expect(supplyByIn(decision)).toBe('2026-06-01');
      expect(clockOf(done(decision), 'SUPPLEMENT')?.end).toBeNull();
      expect(done(lapse(done(decision), 'SUPPLEMENT', at('2026-06-01T16:00')))).toMatchObject({
        notice: { lapsedAt: '2026-06-01T16:00:00.000Z' },
      });
    });
    it('T11b, T11c: not once five working days have gone without an answer: silence has accepted it', () => {
      expect(again(handedIn('2026-05-22'), '2026-05-29').kind).toBe('decided');
      expect(again(handedIn('2026-05-22'), '2026-06-01')).toMatchObject({ code: 'NOTICE_TOO_LATE' });
    });
  });
  it('T11c: a complete supplement without an answer for five working days is accepted as of its day', () => {
    const supplied = done(handIn(asked(), '2026-05-22T02:00:00.000Z'));
    expect(lapse(supplied, 'SUPPLEMENT_ANSWER', at('2026-05-29T15:59'))).toBeUndefined();
    expect(done(lapse(supplied, 'SUPPLEMENT_ANSWER', at('2026-05-29T16:00')))).toMatchObject({
      status: 'ACCEPTED',
      acceptance: { basis: 'DEEMED', at: '2026-05-22T02:00:00.000Z', by: null },
    });
  });
  it('T12a: C6 has run out: withdrawn where a rule says so, with D11', () => {
    const reviewCase = withItem(asked(), { clock: { ...asked().item.clock, profile: 'SPECIAL_LAW' } });
    const decision = lapse(reviewCase, 'SUPPLEMENT', at('2026-05-26T16:00'));
    expect(done(decision)).toMatchObject({ status: 'DEEMED_WITHDRAWN', withdrawal: { cause: 'SUPPLEMENT_LAPSED' } });
    expect(types(decision)).toEqual(['D11']);
    const running = clocksOf(done(decision)).filter(({ end }) => end === null);
    expect(running.map(({ kind }) => kind)).toEqual(['RECONSIDER', 'LITIGATE']);
  });
  it('T12a, T12b: a department that answers by itself is told that it need not, and that it must again when the lapse is voided', () => {
    const onKafka = { ...asked(), integration: 'KAFKA' as const, kafkaCode: 'market' };
    const silent = withItem(onKafka, { clock: { ...asked().item.clock, profile: 'SPECIAL_LAW' } });
    const told = (decision: Decision | undefined) =>
      decision?.kind === 'decided' ? decision.events.filter(({ type }) => type.startsWith('Task')) : [];
    const lapsed = lapse(silent, 'SUPPLEMENT', at('2026-05-26T16:00'));
    expect(told(lapsed)).toMatchObject([
      {
        type: 'TaskWithdrawn.v1',
        to: 'market',
        data: { cause: 'CASE_ENDED', withdrawnAt: '2026-05-26T16:00:00.000Z' },
      },
    ]);
    const inTime = { supplementId: 's', entries: ['1'], at: '2026-05-25T02:00:00.000Z' };
    const voided = decideHandInNote(done(lapsed), inTime, { now: at('2026-05-27T02:00'), calendar });
    expect(told(voided)).toMatchObject([{ type: 'TaskAssigned.v1', to: 'market' }]);
  });
  it('T12a: where no rule says so the case stays, the lapse is on record, and the hall office is reminded by a task', () => {
    const lapsed = done(lapse(asked(), 'SUPPLEMENT', at('2026-05-26T16:00')));
    expect(lapsed).toMatchObject({
      status: 'AWAITING_SUPPLEMENT',
      notice: { lapsedAt: '2026-05-26T16:00:00.000Z' },
    });
    expect(supplementTaskChanges(asked(), lapsed, monday)).toMatchObject([
      {
        kind: 'open',
        task: { caseId: lapsed.id, openedAt: '2026-05-26T16:00:00.000Z' },
      },
    ]);
    const partly = { ...lapsed, reviewerStaffNo: people.colleague };
    expect(supplementTaskChanges(lapsed, partly, monday)).toEqual([]);
    const late = done(handIn(lapsed, '2026-05-28T02:00:00.000Z'));
    expect(supplementTaskChanges(lapsed, late, monday)).toMatchObject([
      {
        kind: 'close',
        closed: { closedAt: monday.instant },
      },
    ]);
    const again = done(decideRestatement(late, ['1'], { by: people.reviewer, now: at('2026-05-29T02:00'), calendar }));
    expect(supplementTaskChanges(late, again, monday)).toEqual([]); // C6 runs again, for a day at least
    const lapsedAgain = done(lapse(again, 'SUPPLEMENT', at('2026-06-01T16:00')));
    expect(supplementTaskChanges(again, lapsedAgain, monday)).toMatchObject([
      {
        kind: 'open',
        task: { openedAt: '2026-06-01T16:00:00.000Z' },
      },
    ]);
  });
  it('T12a, T30: after the lapse, and only then, the decision maker may end it, with D11 and remedies', () => {
    const end = (reviewCase: ReviewCase) =>
      decideTermination(reviewCase, terminationFor('SUPPLEMENT_NOT_SUPPLIED'), {
        department,
        by: people.decider,
        now: at('2026-05-27T02:00'),
      });
    expect(end(asked())).toMatchObject({ code: 'SUPPLEMENT_NOT_LAPSED' });
    expect(end(steps.underReview())).toMatchObject({ code: 'SUPPLEMENT_NOT_LAPSED' });
    const lapsed = done(lapse(asked(), 'SUPPLEMENT', at('2026-05-26T16:00')));
    expect(end(done(handIn(lapsed, '2026-05-27T01:00:00.000Z')))).toMatchObject({ code: 'SUPPLEMENT_NOT_LAPSED' });
    const decision = end(lapsed);
    expect(done(decision)).toMatchObject({ status: 'TERMINATED', termination: { cause: 'SUPPLEMENT_NOT_SUPPLIED' } });
    expect(decision).toMatchObject({
      events: [{ type: 'CaseTerminated.v1', data: { cause: 'SUPPLEMENT_NOT_SUPPLIED' } }],
      documents: [
        { type: 'D11', fields: { mayApplyAgain: true, remedies: expect.stringContaining(department.court) } },
      ],
    });
    expect(supplementTaskChanges(lapsed, done(decision), monday)).toMatchObject([{ kind: 'close' }]);
  });
  it('E7: what was in time voids also the ending that rested on the lapse, and the remedies against it; no other', () => {
    const lapsed = done(lapse(asked(), 'SUPPLEMENT', at('2026-05-26T16:00')));
    const now = at('2026-05-27T02:00');
    const ended = (cause: 'SUPPLEMENT_NOT_SUPPLIED' | 'DEATH') =>
      done(
        decideTermination({ ...lapsed, integration: 'KAFKA' }, terminationFor(cause), {
          department,
          by: people.decider,
          now,
        }),
      );
    const inTime = '2026-05-26T15:59:00.000Z';
    expect(isVoided(ended('DEATH'), inTime)).toBe(false);
    expect(isVoided({ ...lapsed, status: 'ACCEPTED' }, inTime)).toBe(false);
    const before = ended('SUPPLEMENT_NOT_SUPPLIED');
    expect(isVoided(before, inTime)).toBe(true);
    const voided = decideHandInNote(before, { supplementId: 's', entries: ['1'], at: inTime }, { now, calendar });
    expect(done(voided)).toMatchObject({ status: 'AWAITING_SUPPLEMENT', termination: null });
    expect(voided).toMatchObject({
      events: [{ type: 'ProcedureNoted.v1' }, { type: 'ProcedureNoted.v1' }, { type: 'TaskAssigned.v1' }],
      documents: [{ type: 'D11', supersedes: true, fields: { remedies: null } }],
    });
    const remedies = (reviewCase: ReviewCase) =>
      clocksOf(reviewCase).flatMap(({ kind, end }) => (kind === 'RECONSIDER' ? [end?.cause ?? null] : []));
    expect([remedies(before), remedies(done(voided))]).toEqual([[null], ['VOIDED']]);
  });
  it('E7: a supplement from before the lapse that is heard of after it voids the lapse; a later one does not', () => {
    const lapsed = done(lapse(asked(), 'SUPPLEMENT', at('2026-05-26T16:00')));
    expect(isVoided(lapsed, '2026-05-26T15:59:00.000Z')).toBe(true);
    expect(isVoided(lapsed, '2026-05-26T16:00:00.000Z')).toBe(false);
    const came = { supplementId: 's', entries: ['1'], at: '2026-05-26T15:59:00.000Z' };
    expect(done(decideHandInNote(lapsed, came, { now: monday, calendar }))).toMatchObject({
      notice: { lapsedAt: null, completeAt: came.at },
    });
  });
});

describe('a decision on what is there (C-1)', () => {
  const ask = (reviewCase: ReviewCase, on: HallDate = '2026-04-22', now = at('2026-04-22T03:00')) =>
    decideDecisionRequest(reviewCase, on, { by: people.reviewer, now, calendar });
  const incomplete = { code: 'INCOMPLETE' as const, text: '缺少申请书', provision: '第三十二条' };
  const refusal = (reviewCase: ReviewCase) =>
    decideRuling(
      reviewCase,
      { outcome: 'REFUSED', reasons: [incomplete], legalBasis: '第三十八条' },
      { by: people.decider, now: monday, department, mayTakeEffect: true },
    );
  it('C-1: after the notice the applicant wants it: accepted on that day, C6 ends, and D2 goes out', () => {
    const decision = ask(steps.awaiting());
    expect(done(decision)).toMatchObject({
      status: 'ACCEPTED',
      acceptance: { basis: 'NORMAL', at: '2026-04-22T03:00:00.000Z' },
      notice: { decisionAsked: { on: '2026-04-22', by: people.reviewer } },
    });
    expect(types(decision)).toEqual(['D2']);
    expect(decision).toMatchObject({
      events: [{ type: 'ProcedureNoted.v1', data: { act: 'DECISION_REQUESTED' } }, { type: 'CaseAccepted.v1' }],
    });
    expect(clockOf(done(decision), 'SUPPLEMENT')?.end?.cause).toBe('REQUESTED');
  });
  it('C-1: a wish of an earlier day counts from then, but never from before the notice', () => {
    const later = at('2026-04-24T03:00');
    expect(done(ask(steps.awaiting(), '2026-04-22', later)).acceptance?.at).toBe('2026-04-22T04:00:00.000Z');
    const afternoon = { ...steps.awaiting(), notice: { ...steps.awaiting().notice, at: '2026-04-20T08:00:00.000Z' } };
    expect(done(ask(afternoon, '2026-04-20', later)).acceptance?.at).toBe('2026-04-20T08:00:00.000Z');
    expect(ask(steps.awaiting(), '2026-04-17', later)).toMatchObject({ code: 'BAD_DATE' });
    expect(ask(steps.awaiting(), '2026-04-27', later)).toMatchObject({ code: 'BAD_DATE' });
  });
  it.each([
    ['no notice', steps.claimed(), 'ACTION_NOT_OPEN'],
    ['everything in', steps.supplied(), 'ACTION_NOT_OPEN'],
    ['another reviewer', { ...steps.awaiting(), reviewerStaffNo: people.colleague }, 'NOT_THE_REVIEWER'],
  ])('C-1: with %s it is refused', (_what, reviewCase, code) => expect(ask(reviewCase)).toMatchObject({ code }));
  it('T21, C-1: only then may a refusal say INCOMPLETE', () => {
    const { notice } = done(ask(steps.awaiting()));
    expect(refusal({ ...steps.pending(), notice: steps.awaiting().notice })).toMatchObject({
      code: 'INCOMPLETE_IS_NO_REASON',
    });
    expect(refusal({ ...steps.pending(), notice })).toMatchObject({
      reviewCase: { status: 'REFUSED' },
      events: [{ type: 'CaseDecided.v1', data: { reasonCodes: ['INCOMPLETE_ON_REQUEST'] } }],
    });
  });
  it('T20, C-1: and nothing is granted without what was asked for', () => {
    const { notice } = done(ask(steps.awaiting()));
    const given = { outcome: 'GRANTED' as const, reasons: [], legalBasis: '第三十八条' };
    const grant = (reviewCase: ReviewCase) =>
      decideRuling(reviewCase, given, { by: people.decider, now: monday, department, mayTakeEffect: true });
    expect(grant({ ...steps.pending(), notice })).toMatchObject({ code: 'MATERIALS_MISSING', details: ['M1'] });
    expect(grant(steps.pending()).kind).toBe('decided');
  });
  it('T32, C-1: the wish holds on in the rounds a court orders, and no clock of the notice runs in them', () => {
    const reopen = (before: ReviewCase) =>
      done(
        decideReopening(
          before,
          { orderNumber: '某行初〔2026〕1号', period: null },
          { by: people.decider, now: monday, calendar },
        ),
      );
    const pending = (round: ReviewCase) => ({ ...round, status: 'PENDING_DECISION' as const });
    const { notice } = done(ask(steps.awaiting()));
    const second = reopen(done(refusal({ ...steps.pending(), notice })));
    expect(clocksOf(second).filter(({ kind }) => kind.startsWith('SUPPLEMENT'))).toEqual([]);
    const third = reopen(done(refusal(pending(second))));
    expect(refusal(pending(third))).toMatchObject({ reviewCase: { status: 'REFUSED', round: 3 } });
    expect(refusal(pending(reopen(steps.refused())))).toMatchObject({ code: 'INCOMPLETE_IS_NO_REASON' });
  });
});

describe('not accepting (T7)', () => {
  const decline = (reviewCase: ReviewCase, more: object = {}, of: typeof department | undefined = department) =>
    decideNonAcceptance(
      reviewCase,
      {
        ground: 'NOT_REQUIRED',
        facts: '不需要许可',
        legalBasis: '第三十二条',
        competentBody: null,
        entries: [],
        bars: false,
        ...more,
      },
      { by: people.reviewer, now: monday, calendar, department: of },
    );
  it('T7: in writing, with the remedies (D4), which run from the notice (C15, C16; C-3)', () => {
    const decision = decline(steps.claimed());
    expect(done(decision).status).toBe('NOT_ACCEPTED');
    expect(types(decision)).toEqual(['D4']);
    expect([dueOf(done(decision), 'RECONSIDER'), dueOf(done(decision), 'LITIGATE')]).toEqual([
      '2026-06-22', // 60 days end on Friday the 19th, a holiday
      '2026-10-20',
    ]);
  });
  it('T7, C-8: RETURN_RESUBMIT with the whole list and the returned materials (D4, D3, D11)', () => {
    const reviewCase = withItem(steps.claimed(), { incompletePolicy: 'RETURN_RESUBMIT' });
    expect(types(decline(reviewCase, { ground: 'RETURN_RESUBMIT', entries: [anEntry()] }))).toEqual([
      'D4',
      'D3',
      'D11',
    ]);
    expect(decline(reviewCase, { ground: 'RETURN_RESUBMIT' })).toMatchObject({ code: 'NOTICE_EMPTY' });
    expect(decline(steps.claimed(), { ground: 'RETURN_RESUBMIT' })).toMatchObject({ code: 'POLICY_FORBIDS' });
  });
  it.each([
    ['COMPETENT_BODY_MISSING', { ground: 'NOT_COMPETENT' }],
    ['TEXT_MISSING', { facts: '' }],
  ])('T7: is refused %s', (code, more) => expect(decline(steps.claimed(), more)).toMatchObject({ code }));
  it('E31: without the remedy block nothing is issued', () =>
    expect(decline(steps.claimed(), {}, { ...department, court: ' ' })).toMatchObject({ code: 'REMEDIES_INCOMPLETE' }));
});

describe('tolerance (T9, T12b)', () => {
  const asked = { missing: ['M2'], promisedOn: '2026-04-24' as const, whySecondary: '次要', supplyForm: '补交' };
  const accept = (more: object = {}, reviewCase: ReviewCase = steps.claimed()) =>
    decideTolerance(
      reviewCase,
      { ...asked, promiseSigned: true, creditOk: true, ...more },
      { by: people.reviewer, now: monday, calendar },
    );
  it('T9: accepted with the gap open; C7 runs to the promised day, and D5 goes with D2', () => {
    const decision = accept();
    expect(done(decision)).toMatchObject({ status: 'ACCEPTED', tolerance: { state: 'OPEN' } });
    expect(types(decision)).toEqual(['D2', 'D5']);
    expect(dueOf(done(decision), 'TOLERANCE')).toBe('2026-04-24');
  });
  it('E43: a promised day on a holiday rolls to the next working day, but never past the longest promise or C3', () => {
    expect(dueOf(done(accept({ promisedOn: '2026-04-25' })), 'TOLERANCE')).toBe('2026-04-27');
    expect(accept({ promisedOn: '2026-04-28' })).toMatchObject({ code: 'PROMISE_TOO_LATE', details: ['2026-04-27'] });
    const short = withItem(steps.claimed(), {
      clock: { ...steps.claimed().item.clock, committed: { amount: 3, unit: 'WORKING_DAY' } },
    });
    expect(accept({}, short)).toMatchObject({ code: 'PROMISE_TOO_LATE', details: ['2026-04-23'] });
  });
  it.each([
    ['NOT_TOLERABLE', { missing: ['M1'] }],
    ['PROMISE_NOT_SIGNED', { promiseSigned: false }],
    ['CREDIT_BARRED', { creditOk: false }],
    ['TEXT_MISSING', { supplyForm: '' }],
    ['NOTICE_EMPTY', { missing: [] }],
    ['BAD_DATE', { promisedOn: '2026-04-19' }],
  ])('T9: is refused %s', (code, more) => expect(accept(more)).toMatchObject({ code }));
  it('T9, B6: a broken promise bars the next one, whatever the search says, until the credit is repaired', () => {
    const after = (more: object = {}) =>
      decideTolerance(
        steps.claimed(),
        { ...asked, promiseSigned: true, creditOk: true, ...more },
        { by: people.reviewer, now: monday, calendar, breaches: ['99010120260301000001X'] },
      );
    expect(after()).toMatchObject({ code: 'CREDIT_BARRED', details: ['99010120260301000001X'] });
    expect(after({ creditRepair: ' ' })).toMatchObject({ code: 'CREDIT_BARRED' });
    expect(after({ creditRepair: '信修〔2026〕3号', creditOk: false })).toMatchObject({ code: 'CREDIT_BARRED' });
    const repaired = after({ creditRepair: '信修〔2026〕3号' });
    expect(done(repaired).tolerance).toMatchObject({ creditRepair: '信修〔2026〕3号' });
    expect(JSON.stringify(repaired.kind === 'decided' && repaired.documents)).toContain('信修〔2026〕3号');
  });
  it('T9: not where the item knows none', () =>
    expect(accept({}, withItem(steps.claimed(), { tolerance: null }))).toMatchObject({
      code: 'TOLERANCE_NOT_ALLOWED',
    }));
  it('C7 is fulfilled when everything listed was accepted, and then only', () => {
    const supply = (materials: string[]) =>
      decideToleranceSupply(steps.tolerated(), materials, { by: people.reviewer, now: monday, calendar });
    expect(done(supply(['M2'])).tolerance).toMatchObject({ state: 'FULFILLED', closedAt: monday.instant });
    expect(supply(['M1'])).toMatchObject({ code: 'UNKNOWN_MATERIAL' });
  });
  it('T12b: the promised day has passed: deemed withdrawn, with D11', () => {
    const decision = lapse(steps.tolerated(), 'TOLERANCE', at('2026-04-24T16:00'));
    expect(done(decision)).toMatchObject({ status: 'DEEMED_WITHDRAWN', tolerance: { state: 'BREACHED' } });
    expect(types(decision)).toEqual(['D11']);
    expect(decision).toMatchObject({ documents: [{ tellsRemedies: true }] }); // the department's, when it is issued (C-3)
    expect(dueOf(done(decision), 'RECONSIDER')).toBe('2026-06-24');
  });
  it('T12b: closed at delivery, the case goes on and the breach is on record', () => {
    const before = steps.tolerated();
    const atDelivery = { ...before, tolerance: { ...before.tolerance, mode: 'AT_DELIVERY' as const } };
    expect(done(lapse(atDelivery, 'TOLERANCE', at('2026-04-24T16:00')))).toMatchObject({
      status: 'ACCEPTED',
      tolerance: { state: 'BREACHED' },
    });
  });
  it('T10: silence accepts a case for which nothing was given', () =>
    expect(done(lapse(aCase(), 'NOTICE', at('2026-04-27T16:00')))).toMatchObject({
      status: 'ACCEPTED',
      acceptance: { basis: 'DEEMED', at: monday.instant },
    }));
});
