import { describe, expect, it } from '@jest/globals';
import { anEntry, calendar, department, monday, people, terminationFor } from '../../../testing/a-case.ts';
import { steps } from '../../../testing/steps.ts';
import { refuse } from '../case/refusals.ts';
import type { Decision } from '../case/decision.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { decideNonAcceptance, type NonAcceptanceGiven } from './non-acceptance.ts';
import { decideReopening } from './reopening.ts';
import { decideSupplementLapse, isSupplementOverdue } from './supplement-lapse.ts';
import { decideTermination, type TerminationGiven } from './termination.ts';
import { decideWithdrawal } from './withdrawal.ts';
import { decideExplanation } from '../result/explanation.ts';

const { reviewer, colleague, decider, liaison } = people;
const now = { instant: '2026-04-22T02:00:00.000Z', today: '2026-04-22' } as const;
const onKafka = (reviewCase: ReviewCase): ReviewCase => ({ ...reviewCase, integration: 'KAFKA' });
const eventsOf = (decision: Decision) => ('events' in decision ? decision.events : []);
const withdrawnFor = (cause: string) =>
  expect.objectContaining({ type: 'TaskWithdrawn.v1', data: expect.objectContaining({ cause }) });

describe('not accepting (T7; 行政许可法 art. 32)', () => {
  const given: NonAcceptanceGiven = {
    ground: 'NOT_REQUIRED',
    facts: '无需许可',
    legalBasis: '《行政许可法》第三十二条',
    competentBody: null,
    entries: [],
    bars: false,
  };
  const decline = (matters: Partial<NonAcceptanceGiven>, reviewCase: ReviewCase = steps.claimed()) =>
    decideNonAcceptance(reviewCase, { ...given, ...matters }, { by: reviewer, now, calendar, department });
  const returning = (incompletePolicy: 'RETURN_RESUBMIT' | 'REFUSE_ACCEPTANCE_WITH_LIST') => ({
    ...steps.claimed(),
    item: { ...steps.claimed().item, incompletePolicy },
  });

  it.each<[string, Partial<NonAcceptanceGiven>, ReturnType<typeof refuse>]>([
    ['without facts', { facts: ' ' }, refuse('TEXT_MISSING', ['事实', '法律依据'])],
    ['without a law', { legalBasis: ' ' }, refuse('TEXT_MISSING', ['事实', '法律依据'])],
    ['without the body that is competent', { ground: 'NOT_COMPETENT' }, refuse('COMPETENT_BODY_MISSING')],
    ['with a blank for it', { ground: 'NOT_COMPETENT', competentBody: ' ' }, refuse('COMPETENT_BODY_MISSING')],
    [
      'as incomplete, where the law wants a notice (C-8)',
      { ground: 'RETURN_RESUBMIT', entries: [anEntry()] },
      refuse('POLICY_FORBIDS', ['材料不齐应当一次性告知补正']),
    ],
  ])('T7: is refused %s', (_how, matters, refused) => expect(decline(matters)).toEqual(refused));

  it('T7: tells the department’s system that its task is over', () =>
    expect(eventsOf(decline({}, onKafka(steps.claimed())))).toContainEqual(withdrawnFor('CASE_ENDED')));
  it('T7: tells the others of a bar only where there is one (art. 78)', () => {
    const [open] = eventsOf(decline({}));
    expect(open!.data).not.toHaveProperty('barredUntil');
    const [barred] = eventsOf(decline({ ground: 'FALSE_MATERIAL', bars: true }));
    expect(barred!.data).toMatchObject({ barredUntil: '2027-04-22' });
  });
  it.each([
    ['RETURN_RESUBMIT', 'RETURN_RESUBMIT'],
    ['INCOMPLETE_WITH_LIST', 'REFUSE_ACCEPTANCE_WITH_LIST'],
  ] as const)('T7, C-8: %s goes with the list (D3) and what comes back (D11), with facts and law', (ground, policy) => {
    const entries = [anEntry(), anEntry({ key: '2', materialCode: 'M2' })];
    expect(decline({ ground, entries }, returning(policy))).toMatchObject({
      kind: 'decided',
      documents: [
        { type: 'D4', fields: { ground } },
        { type: 'D3', fields: { entries, supplyBy: null, receivedOn: '2026-04-20', servedOn: '2026-04-22' } },
        {
          type: 'D11',
          fields: {
            cause: ground,
            facts: '无需许可',
            legalBasis: '《行政许可法》第三十二条',
            remedies: expect.stringContaining('云岭区人民法院'),
          },
        },
      ],
    });
  });
  it('T7: goes with the decision alone on every other ground', () =>
    expect(decline({})).toMatchObject({ documents: [{ type: 'D4' }] }));
  it('T7: the documents are as many as that', () => {
    const decision = decline({});
    expect('documents' in decision && decision.documents).toHaveLength(1);
  });
});

describe('taking an application back (T29)', () => {
  const [party] = steps.accepted().parties;
  const agent = { ...party!, agentId: 'agent', powers: ['WITHDRAW' as const], validTo: '2026-04-22' };
  const ask = (reviewCase: ReviewCase, by: 'APPLICANT' | 'AGENT', partyId: string) =>
    decideWithdrawal(reviewCase, { requestedAt: now.instant, by, partyId }, now);
  const answer = (reviewCase: ReviewCase, by: 'APPLICANT' | 'AGENT', partyId: string) => {
    const [event] = ask(reviewCase, by, partyId).events;
    return event && 'cause' in event.data ? event.data.cause : event?.type;
  };
  const of = (...parties: ReviewCase['parties']) => ({ ...steps.accepted(), parties });

  it('T29: by the applicant, and nobody who only says so', () => {
    expect(answer(of(agent), 'APPLICANT', party!.applicantId)).toBe('CaseWithdrawn.v1');
    expect(answer(of(agent), 'APPLICANT', 'somebody-else')).toBe('NO_POWER');
  });
  it('T29: by one of several applicants', () =>
    expect(answer(of({ ...agent, applicantId: 'first' }, agent), 'APPLICANT', 'first')).toBe('CaseWithdrawn.v1'));
  it('T29: by the agent on the last day of the mandate', () => {
    expect(answer(of(agent), 'AGENT', 'agent')).toBe('CaseWithdrawn.v1');
    expect(answer(of({ ...agent, validTo: '2026-04-21' }), 'AGENT', 'agent')).toBe('NO_POWER');
  });
  it('B17: not by another agent, without a mandate, or without the power', () => {
    expect(answer(of(agent), 'AGENT', 'another')).toBe('NO_POWER');
    expect(answer(of({ ...agent, validTo: null }), 'AGENT', 'agent')).toBe('NO_POWER');
    expect(answer(of({ ...agent, powers: ['COLLECT'] }), 'AGENT', 'agent')).toBe('NO_POWER');
  });
  it('T29: says whether it has ended or is decided', () => {
    const ended = { ...of(agent), status: 'TERMINATED' as const };
    expect(answer(ended, 'APPLICANT', party!.applicantId)).toBe('ENDED');
    const kept = { ...steps.pending(), parties: [agent], keptRuling: steps.granted().ruling };
    expect(answer(kept, 'APPLICANT', party!.applicantId)).toBe('DECIDED');
  });
  it('T32: an order from before it was recorded what was quashed counts as one that quashed a decision', () => {
    const reopening = { orderNumber: '1号' } as NonNullable<ReviewCase['reopening']>;
    expect(answer({ ...of(agent), reopening }, 'APPLICANT', party!.applicantId)).toBe('DECIDED');
    const ending = { ...reopening, quashed: 'ENDING' as const };
    expect(answer({ ...of(agent), reopening: ending }, 'APPLICANT', party!.applicantId)).toBe('CaseWithdrawn.v1');
  });
  it('T29: the others hear when, and the department’s system that its task is over', () => {
    const before = onKafka(of(agent));
    expect(ask(before, 'APPLICANT', party!.applicantId).events).toMatchObject([
      { type: 'CaseWithdrawn.v1', data: { caseId: before.id, status: 'WITHDRAWN', withdrawnAt: now.instant } },
      { type: 'TaskWithdrawn.v1', data: { cause: 'WITHDRAWN' } },
    ]);
  });
});

describe('ending a case (T30)', () => {
  const end = (reviewCase: ReviewCase, matters: Partial<TerminationGiven> = {}) =>
    decideTermination(reviewCase, { ...terminationFor('OBJECT_GONE'), ...matters }, { by: decider, now, department });
  it('T30: on facts, a law and a paper, written plainly', () =>
    expect(
      end(steps.underReview(), { facts: ' 标的已灭失 ', legalBasis: ' 第七十条 ', evidence: ' 现场记录 ' }),
    ).toMatchObject({
      reviewCase: { termination: { facts: '标的已灭失', legalBasis: '第七十条', evidence: '现场记录' } },
      documents: [{ type: 'D11', fields: { facts: '标的已灭失', legalBasis: '第七十条', evidence: '现场记录' } }],
    }));
  it('T30: names what is missing of it', () => {
    expect(end(steps.underReview(), { legalBasis: ' ' })).toEqual(refuse('TEXT_MISSING', ['法律依据（条文）']));
    expect(end(steps.underReview(), { facts: '', evidence: ' ' })).toMatchObject({
      details: ['终止的事实', expect.stringContaining('证据')],
    });
  });
  it('art. 46–48: names the way that a hearing leaves', () =>
    expect(end(steps.hearingAnnounced())).toEqual(refuse('HEARING_PENDING', ['听证笔录', '准予', '不予许可'])));
  it('T32: names the order that wants a decision', () => {
    const reopening = { orderNumber: '某行初〔2026〕1号' } as NonNullable<ReviewCase['reopening']>;
    expect(end({ ...steps.underReview(), reopening })).toEqual(refuse('DECISION_OWED', ['某行初〔2026〕1号']));
  });
  it('T30: tells the department’s system that its task is over', () =>
    expect(eventsOf(end(onKafka(steps.underReview())))).toContainEqual(withdrawnFor('CASE_ENDED')));
});

describe('a notice that is not answered (T12a)', () => {
  const lapsedAt = '2026-05-07T16:00:00.000Z';
  const under = (profile: ReviewCase['item']['clock']['profile']) => {
    const before = steps.awaiting();
    return { ...before, item: { ...before.item, clock: { ...before.item.clock, profile } } };
  };
  it.each(['SPECIAL_LAW', 'SERVICE_PROMISE'] as const)('T12a: ends the case where a rule says so: %s', (profile) => {
    const before = under(profile);
    expect(decideSupplementLapse(before, lapsedAt)).toMatchObject({
      reviewCase: { status: 'DEEMED_WITHDRAWN', withdrawal: { cause: 'SUPPLEMENT_LAPSED', at: lapsedAt } },
      events: [
        {
          type: 'CaseDeemedWithdrawn.v1',
          data: { caseId: before.id, status: 'DEEMED_WITHDRAWN', cause: 'SUPPLEMENT_LAPSED', lapsedAt },
        },
      ],
      documents: [{ type: 'D11' }],
    });
  });
  it.each(['LICENSING_LAW', 'NONE'] as const)('T12a: is marked where none does: %s', (profile) => {
    const before = under(profile);
    expect(decideSupplementLapse(before, lapsedAt)).toEqual({
      kind: 'decided',
      reviewCase: { ...before, notice: { ...before.notice, lapsedAt } },
      events: [],
    });
  });
  it('T12a: has no effect once all is in, once it is marked, and where nothing was asked for', () => {
    const { notice } = under('SPECIAL_LAW');
    const with_ = (matters: Partial<ReviewCase>) =>
      decideSupplementLapse({ ...under('SPECIAL_LAW'), ...matters }, lapsedAt);
    expect(with_({ notice: { ...notice, completeAt: monday.instant } })).toBeUndefined();
    expect(with_({ notice: { ...notice, lapsedAt: monday.instant } })).toBeUndefined();
    expect(with_({ notice: null })).toBeUndefined();
    expect(with_({ status: 'ACCEPTED' })).toBeUndefined();
  });
  it('T12a: is overdue while something is outstanding', () => {
    const { notice } = steps.awaiting();
    const overdue = (matters: object) =>
      isSupplementOverdue({ ...steps.awaiting(), notice: { ...notice, ...matters } });
    expect(overdue({ lapsedAt })).toBe(true);
    expect(overdue({ lapsedAt, completeAt: lapsedAt })).toBe(false);
    expect(overdue({})).toBe(false);
    expect(isSupplementOverdue({ status: 'AWAITING_SUPPLEMENT', notice: null })).toBe(false);
  });
});

describe('re-opening by order (T32)', () => {
  const order = { orderNumber: ' 某行初〔2026〕1号 ', period: { amount: 10, unit: 'WORKING_DAY' as const } };
  const reopen = (reviewCase: ReviewCase, matters: Partial<typeof order> | { period: null } = {}) =>
    decideReopening(reviewCase, { ...order, ...matters }, { by: decider, now, calendar });
  const terminated = (reviewCase: ReviewCase): ReviewCase => ({ ...reviewCase, status: 'TERMINATED' });

  it('T32: under its number', () =>
    expect(reopen(steps.refused())).toMatchObject({
      reviewCase: { reopening: { orderNumber: '某行初〔2026〕1号' } },
      events: [{ type: 'CaseReopened.v1', data: { orderNumber: '某行初〔2026〕1号', previousRound: 1, round: 2 } }],
    }));
  it.each([0, -1, 1.5])('T32: with a period in whole days: not %s', (amount) =>
    expect(reopen(steps.refused(), { period: { amount, unit: 'WORKING_DAY' } })).toEqual(
      refuse('BAD_NUMBER', ['责令的期限']),
    ),
  );
  it('T32: with one day, or with the period of the law', () => {
    expect(reopen(steps.refused(), { period: { amount: 1, unit: 'WORKING_DAY' } }).kind).toBe('decided');
    expect(reopen(steps.refused(), { period: null }).kind).toBe('decided');
  });
  it('T32: what was not accepted is received anew, and who had it before has examined it, once', () => {
    const again = (matters: Partial<ReviewCase>) => {
      const decision = reopen(terminated({ ...steps.claimed(), ...matters }));
      return 'reviewCase' in decision ? decision.reviewCase : undefined;
    };
    expect(again({})).toMatchObject({ reviewerStaffNo: null, claimedAt: null, examiners: [reviewer] });
    expect(again({ examiners: [reviewer, colleague] })?.examiners).toEqual([reviewer, colleague]);
    expect(again({ reviewerStaffNo: null, examiners: [] })?.examiners).toEqual([]);
  });
  it('T5: keeps what the earlier notice asked for and was not met', () => {
    const { notice } = steps.awaiting();
    const entries = [anEntry(), anEntry({ key: '2', materialCode: 'M2' })];
    const before = terminated({ ...steps.awaiting(), notice: { ...notice, entries, unmet: ['2'] } });
    expect(reopen(before)).toMatchObject({ reviewCase: { notice: null, reopening: { noticed: ['M2'] } } });
  });
  it('B4: a promise that was kept stays kept; one that was not can be kept until the end of the new period', () => {
    const { tolerance } = steps.tolerated();
    const kept = { ...tolerance, state: 'FULFILLED' as const, closedAt: monday.instant };
    expect(reopen({ ...steps.refused(), tolerance: kept })).toMatchObject({ reviewCase: { tolerance: kept } });
    // ten working days from Wednesday 22 April: 23, 24, 27–30 April, 6–9 May (Saturday 9 May is a working day)
    expect(reopen({ ...steps.refused(), tolerance })).toMatchObject({
      reviewCase: { tolerance: { state: 'OPEN', promisedOn: '2026-05-09', at: now.instant, closedAt: null } },
    });
  });
  it('B4: where no period is set, as long as the item lets people promise', () => {
    const { tolerance } = steps.tolerated();
    const before = steps.refused();
    const item = { ...before.item, clock: { ...before.item.clock, statutory: null, committed: null } };
    // five working days from Wednesday 22 April
    expect(reopen({ ...before, tolerance, item }, { period: null })).toMatchObject({
      reviewCase: { tolerance: { promisedOn: '2026-04-29' } },
    });
    expect(reopen({ ...before, tolerance, item: { ...item, tolerance: null } }, { period: null })).toMatchObject({
      reviewCase: { tolerance: { promisedOn: '2026-04-22' } },
    });
  });
  it('S17: gives the department’s system its task again, but that of a component with its joint case', () => {
    expect(eventsOf(reopen(onKafka(steps.refused()))).map(({ type }) => type)).toEqual([
      'CaseReopened.v1',
      'TaskAssigned.v1',
    ]);
    const part = { ...onKafka(steps.refused()), jointCaseId: 'joint', componentKey: 'A' };
    expect(eventsOf(reopen(part)).map(({ type }) => type)).toEqual(['CaseReopened.v1']);
  });
});

describe('explaining a refusal (S16)', () => {
  const given = { channel: 'PHONE' as const, told: '场所不符合要求', correctMaterials: ['场地证明'] };
  const explain = (reviewCase: ReviewCase, matters: object = {}) =>
    decideExplanation(reviewCase, { ...given, ...matters }, { by: liaison, now });
  it('S16: is told to the others', () =>
    expect(explain(steps.refused())).toMatchObject({
      reviewCase: { explanation: { ...given, at: now.instant, by: liaison } },
      events: [
        { type: 'ProcedureNoted.v1', data: { act: 'REFUSAL_EXPLAINED', notedAt: now.instant, notedBy: liaison } },
      ],
    }));
  it.each([{ told: ' ' }, { correctMaterials: [] }, { correctMaterials: [' '] }])(
    'S16: is nothing less: %j',
    (matters) =>
      expect(explain(steps.refused(), matters)).toEqual(refuse('TEXT_MISSING', ['说明的内容', '正确材料清单'])),
  );
  it('S16: names the right materials beside a blank', () =>
    expect(explain(steps.refused(), { correctMaterials: [' ', '场地证明'] }).kind).toBe('decided'));
  it('S16: of a grant there is nothing to explain, nor of what is under review', () => {
    expect(explain(steps.handedOver())).toMatchObject({ code: 'ACTION_NOT_OPEN' });
    expect(explain({ ...steps.handedOver(), ruling: null })).toMatchObject({ code: 'ACTION_NOT_OPEN' });
    expect(explain({ ...steps.underReview(), ruling: steps.refused().ruling })).toMatchObject({
      code: 'ACTION_NOT_OPEN',
    });
  });
});
