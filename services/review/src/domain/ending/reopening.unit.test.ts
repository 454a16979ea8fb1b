import { describe, expect, it } from '@jest/globals';
import { aCase, anEntry, calendar, department, monday, people, terminationFor } from '../../../testing/a-case.ts';
import { steps } from '../../../testing/steps.ts';
import { clocksOf } from '../clocks/clocks-of.ts';
import { decideLapse } from '../silence/lapse.ts';
import { reckon } from '../clocks/reckon.ts';
import type { Decided, Decision } from '../case/decision.ts';
import { decideClaim } from '../examination/examination.ts';
import { reviewStatuses } from '../case/status.ts';
import { decideNotice } from '../notice/notice-rules.ts';
import { decideToleranceBreach } from './tolerance-breach.ts';
import { decideToleranceSupply } from '../tolerance/supply.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { decideNonAcceptance } from './non-acceptance.ts';
import { decideReopening } from './reopening.ts';
import { decideTermination } from './termination.ts';
import { decideWithdrawal } from './withdrawal.ts';

function done(decision: Decision | undefined): Decided {
  if (decision?.kind !== 'decided') throw new Error(JSON.stringify(decision));
  return decision;
}
const now = { instant: '2026-06-01T02:00:00.000Z', today: '2026-06-01' } as const;
const order = { orderNumber: '某行初〔2026〕1号', period: { amount: 10, unit: 'WORKING_DAY' as const } };
const reopen = (reviewCase: ReviewCase, given = order) =>
  decideReopening(reviewCase, given, { by: people.decider, now, calendar });
const due = (reviewCase: ReviewCase) =>
  clocksOf(reviewCase).flatMap((clock) => (clock.end ? [] : [[clock.kind, reckon(clock, now.today, calendar).on]]));

const declined = () =>
  done(
    decideNonAcceptance(
      steps.claimed(),
      { ground: 'NOT_REQUIRED', facts: '无需许可', legalBasis: '条', competentBody: null, entries: [], bars: false },
      { by: people.reviewer, now: monday, calendar, department },
    ),
  ).reviewCase;
const ended = (reviewCase: ReviewCase) =>
  done(decideTermination(reviewCase, terminationFor('OBJECT_GONE'), { department, by: people.decider, now: monday }))
    .reviewCase;
const special = (): ReviewCase => {
  const { item, ...before } = steps.awaiting();
  return { ...before, item: { ...item, clock: { ...item.clock, profile: 'SPECIAL_LAW' } } };
};
const lapsedAt = '2026-05-07T16:00:00.000Z';
const unsupplied = () =>
  done(decideLapse(special(), 'SUPPLEMENT', { on: '2026-05-07', half: null, provisional: false }, { now, calendar }))
    .reviewCase;

describe('a remedy that was upheld (T32)', () => {
  it.each<[string, () => ReviewCase, string, string]>([
    ['不予受理', declined, 'NON_ACCEPTANCE', 'D4'],
    ['视为撤回, nothing accepted', unsupplied, 'ENDING', 'D11'],
    ['终止 before the acceptance', () => ended(steps.claimed()), 'ENDING', 'D11'],
  ])(
    '%s: the acceptance itself is ordered: received anew, C1 and C13 from the order',
    (_what, before, quashed, paper) => {
      const { reviewCase, events, documents } = done(reopen({ ...before(), archivedAt: monday.instant }));
      expect(reviewCase).toMatchObject({
        status: 'RECEIVED',
        round: 2,
        receivedAt: now.instant,
        noticeBy: '2026-06-08',
        archivedAt: null,

        reopening: { quashed, isFromReceipt: true },
        reviewerStaffNo: null,
        examiners: [people.reviewer],

        nonAcceptance: null,
        withdrawal: null,
        termination: null,
      });
      expect(due(reviewCase)).toEqual([
        ['CLAIM', '2026-06-01'],
        ['NOTICE', '2026-06-08'],
      ]);
      expect(events).toMatchObject([
        { type: 'CaseReopened.v1', data: { status: 'RECEIVED', round: 2, previousRound: 1 } },
      ]);
      expect(documents).toMatchObject([
        { type: paper, round: 1, revokes: true, title: expect.stringContaining(order.orderNumber) },
      ]);
    },
  );

  it.each<[string, () => ReviewCase, string]>([
    ['终止 after the acceptance', () => ended(steps.underReview()), 'D11'],
    ['终止 while nobody had begun to review', () => ended(steps.accepted()), 'D11'],
    ['不予许可', steps.refused, 'D7'],
    ['准予', steps.certified, 'D6'],
  ])('%s: under review again, with the period ordered', (_what, before, paper) => {
    const { reviewCase, documents } = done(reopen(before()));
    expect(reviewCase).toMatchObject({ status: 'UNDER_REVIEW', round: 2, ruling: null, termination: null });
    expect(reviewCase.reviewStartedAt).not.toBeNull();
    expect(due(reviewCase)).toEqual([['DECISION_STATUTORY', '2026-06-15']]);
    expect(documents).toMatchObject([{ type: paper, round: 1, supersedes: true }]);
  });

  it('the period runs from the acceptance, where that was ordered, also by silence', () => {
    const { reviewCase } = done(reopen(declined()));
    const silent = done(
      decideLapse(
        reviewCase,
        'NOTICE',
        { on: '2026-06-08', half: null, provisional: false },
        {
          now: {
            instant: '2026-06-08T16:00:00.000Z',
            today: '2026-06-09',
          },
          calendar,
        },
      ),
    ).reviewCase;
    expect(silent.acceptance).toMatchObject({ basis: 'DEEMED', at: now.instant });
    expect(due(silent)).toEqual([
      ['CLAIM', '2026-06-01'],
      ['DECISION_STATUTORY', '2026-06-15'],
    ]);
  });

  it('T12b: what was promised can be supplied again until the end of the new period', () => {
    const breached = done(decideToleranceBreach(steps.tolerated(), lapsedAt)).reviewCase;
    const { reviewCase, events } = done(reopen(breached));
    expect(reviewCase).toMatchObject({
      status: 'UNDER_REVIEW',
      tolerance: { state: 'OPEN', promisedOn: '2026-06-15' },
    });
    expect(events).toContainEqual({
      type: 'MaterialsOwed.v1',
      data: expect.objectContaining({
        head: 'TOLERANCE',
        entries: [{ key: 'M2', materialCode: 'M2' }],
        supplyBy: '2026-06-15',
        round: 2,
      }),
    });
    expect(due(reviewCase)).toContainEqual(['TOLERANCE', '2026-06-15']);
    expect(decideToleranceSupply(reviewCase, ['M2'], { by: people.reviewer, now, calendar }).kind).toBe('decided');
  });

  it('T5: there is no second notice with other demands', () => {
    const again = done(decideClaim(done(reopen(unsupplied())).reviewCase, { by: people.colleague, now })).reviewCase;
    const tell = (...entries: ReturnType<typeof anEntry>[]) =>
      decideNotice(again, entries, { by: people.colleague, now, calendar });
    expect(tell(anEntry(), anEntry({ key: '2', materialCode: 'M2' }))).toMatchObject({
      code: 'NEW_DEMAND',
      details: ['2'],
    });
    expect(tell(anEntry()).kind).toBe('decided');
  });

  it('T29: an application that was never decided can be taken back in such a round', () => {
    const take = (reviewCase: ReviewCase) => {
      const partyId = reviewCase.parties[0]!.applicantId;
      return decideWithdrawal(reviewCase, { requestedAt: now.instant, by: 'APPLICANT', partyId }, now).reviewCase
        .status;
    };
    expect(take(done(reopen(declined())).reviewCase)).toBe('WITHDRAWN');
    expect(take(done(reopen(steps.refused())).reviewCase)).toBe('UNDER_REVIEW');
  });

  it('S17: a department that answers by Kafka has its task again, with the round', () => {
    const onKafka = { ...declined(), integration: 'KAFKA' as const, kafkaCode: 'market' };
    expect(done(reopen(onKafka)).events[1]).toMatchObject({
      type: 'TaskAssigned.v1',
      to: 'market',
      data: { round: 2 },
    });
  });

  it('refuses by name; nothing leads out of a withdrawal, nor out of what is still going on', () => {
    expect(reopen(declined(), { ...order, orderNumber: ' ' })).toMatchObject({ code: 'ORDER_MISSING' });
    expect(decideReopening(declined(), order, { by: people.receiver, now, calendar })).toMatchObject({
      code: 'RECEIVER_MAY_NOT_REVIEW',
    });
    const upheld = [
      'NOT_ACCEPTED',
      'GRANTED',
      'REFUSED',
      'CERT_PRODUCTION',
      'HANDED_OVER',
      'DEEMED_WITHDRAWN',
      'TERMINATED',
    ];
    for (const status of reviewStatuses.filter((one) => !upheld.includes(one)))
      expect(reopen(aCase({ status }))).toMatchObject({ code: 'ACTION_NOT_OPEN' });
  });
});
