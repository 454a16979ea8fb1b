import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { momentOf, plusMinutes, type HallDate, type HallNow } from '@hall/working-days';
import { aCase, anEntry, calendar, department, monday, people, terminationFor } from '../../../testing/a-case.ts';
import type { Clock } from '../clocks/clock.ts';
import { clocksOf } from '../clocks/clocks-of.ts';
import { decideLapse, lapsingKinds } from '../silence/lapse.ts';
import { lapseOf, reckon } from '../clocks/reckon.ts';
import type { Decision } from '../case/decision.ts';
import { decideHandOver, decideServiceNote } from '../result/delivery-progress.ts';
import { decideExplanation } from '../result/explanation.ts';
import { decideNonAcceptance } from '../ending/non-acceptance.ts';
import { decideReopening } from '../ending/reopening.ts';
import { decideTermination } from '../ending/termination.ts';
import { decideWithdrawal } from '../ending/withdrawal.ts';
import { decideAcceptance } from '../acceptance/acceptance.ts';
import { decideClaim, decideOpinion, decideReviewStart } from '../examination/examination.ts';
import { lifecycle, openActions } from '../lifecycle/lifecycle.ts';
import { decideDecisionRequest } from '../notice/decision-request.ts';
import { decideHandIn, decideNotice, decideRestatement, decideSupplementAcceptance } from '../notice/notice-rules.ts';
import { decideCollectionNote } from '../tolerance/at-delivery.ts';
import { decideTolerance } from '../tolerance/tolerant-acceptance.ts';
import { decideToleranceSupply } from '../tolerance/supply.ts';
import { decideExtension, decideExtensionRequest, decideProposalDeclined } from '../procedure/extension.ts';
import {
  decideHearingNotice,
  decideHearingRecord,
  decideHearingRequest,
  decideHearingRight,
} from '../procedure/hearing.ts';
import { decideResumption, decideSuspension, decideSuspensionProposal } from '../procedure/suspension.ts';
import { decideVerificationPlan, decideVerificationRecord } from '../procedure/verification.ts';
import { decideCertificate, decideOffer } from '../result/result.ts';
import { decideReturn } from '../examination/return-to-review.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { decideRuling } from '../examination/ruling.ts';

type Act = (reviewCase: ReviewCase, now: HallNow) => Decision | undefined;
const { reviewer: R, decider: M, liaison: L, colleague } = people;
const staff = new Set<string>([R, colleague]);
const asked = { outcome: 'GRANTED' as const, reasons: [], legalBasis: '第三十八条' };
const reasons = [{ code: 'CONDITIONS_NOT_MET' as const, text: '不符', provision: '第三十五条' }];

/** Everything that can happen to a case, by whoever does it; each may be refused. */
const acts: Record<string, Act> = {
  claim: (c, now) => decideClaim(c, { by: R, now }),
  takeOver: (c, now) => decideClaim(c, { by: colleague, now }),
  accept: (c, now) => decideAcceptance(c, { by: R, now, calendar }),
  start: (c, now) => decideReviewStart(c, { by: R, now }),
  opinion: (c, now) => decideOpinion(c, { recommendation: 'GRANT', text: '符合', legalBasis: '条' }, { by: R, now }),
  grant: (c, now) => decideRuling(c, asked, { by: M, now, department, mayTakeEffect: true }),
  refuse: (c, now) =>
    decideRuling(c, { ...asked, outcome: 'REFUSED', reasons }, { by: M, now, department, mayTakeEffect: true }),
  return: (c, now) => decideReturn(c, '依据不足', { by: M, now }),
  certificate: (c, now) => decideCertificate(c, `N${now.instant}`, { by: R, now }),
  offer: (c, now) => decideOffer(c, { by: L, now, calendar }),
  handOver: (c, now) => decideHandOver(c, now.instant),
  serve: (c, now) => (c.deliveredAt ? undefined : decideServiceNote(c, now.instant)),
  collect: (c, now) => decideCollectionNote(c, { materials: ['M2'], at: now.instant, by: 'H301' }),
  notice: (c, now) => decideNotice(c, [anEntry(), anEntry({ key: '2', materialCode: 'M2' })], { by: R, now, calendar }),
  handInAll: (c, now) =>
    decideHandIn(c, { supplementId: now.instant, entries: c.notice?.unmet ?? [], at: now.instant }),
  handInOne: (c, now) => decideHandIn(c, { supplementId: now.instant, entries: ['1'], at: now.instant }),
  restate: (c, now) => decideRestatement(c, ['2'], { by: R, now, calendar }),
  acceptSupplement: (c) => decideSupplementAcceptance(c, { by: R, calendar }),
  askDecision: (c, now) => decideDecisionRequest(c, now.today, { by: R, now, calendar }),
  tolerate: (c, now) => {
    return decideTolerance(
      c,
      {
        missing: ['M2'],
        promisedOn: now.today,
        whySecondary: '次要',
        supplyForm: '原件',
        promiseSigned: true,
        creditOk: true,
      },
      { by: R, now, calendar },
    );
  },
  supply: (c, now) => decideToleranceSupply(c, ['M2'], { by: R, now, calendar }),
  decline: (c, now) => {
    const given = {
      ground: 'NOT_REQUIRED' as const,
      facts: '无需许可',
      legalBasis: '条',
      competentBody: null,
      bars: false,
      entries: [],
    };
    return decideNonAcceptance(c, given, { by: R, now, calendar, department });
  },
  proposeSuspension: (c, now) =>
    decideSuspensionProposal(
      c,
      { procedure: 'TESTING', estimateWorkingDays: 5, conductedBy: '所' },
      { by: R, now, calendar },
    ),
  suspend: (c, now) => decideSuspension(c, { by: M, now, calendar }),
  resume: (c, now) => decideResumption(c, { endedOn: now.today, resultDocument: '报告' }, { by: R, now, calendar }),
  askExtension: (c, now) => decideExtensionRequest(c, { workingDays: 10, reason: '复杂' }, { by: R, now, calendar }),
  extend: (c, now) => decideExtension(c, { by: 'D0101', now, calendar }),
  declineProposal: (c) => decideProposalDeclined(c, '不必', { by: 'D0101' }),
  arrange: (c, now) => decideVerificationPlan(c, { verifiers: [R, colleague], on: now.today }, { by: R, now, staff }),
  verify: (c, now) => {
    return decideVerificationRecord(
      c,
      {
        on: now.today,
        findings: '符合',
        rectifications: [],
        revisitOn: null,
        applicantStatement: '无',
        signedByApplicant: true,
      },
      { by: R, now },
    );
  },
  tellHearing: (c, now) => decideHearingRight(c, 'APPLICANT', { by: R, now, calendar }),
  askHearing: (c, now) => decideHearingRequest(c, now.today, { by: R, now, calendar }),
  announce: (c, now) =>
    decideHearingNotice(c, { ...hearing(now), ground: 'ON_REQUEST' }, { by: R, now, calendar, staff }),
  announceOfOffice: (c, now) =>
    decideHearingNotice(c, { ...hearing(now), ground: 'EX_OFFICIO' }, { by: R, now, calendar, staff }),
  hear: (c, now) => decideHearingRecord(c, { on: now.today, record: '笔录', signed: true }, { by: R, now }),
  explain: (c, now) =>
    decideExplanation(c, { channel: 'PHONE', told: '面积', correctMaterials: ['图'] }, { by: R, now }),
  withdraw: (c, now) =>
    decideWithdrawal(c, { requestedAt: now.instant, by: 'APPLICANT', partyId: c.parties[0]!.applicantId }, now),
  terminate: (c, now) => decideTermination(c, terminationFor('OBJECT_GONE'), { department, by: M, now }),
  endUnanswered: (c, now) =>
    decideTermination(c, terminationFor('SUPPLEMENT_NOT_SUPPLIED'), { department, by: M, now }),
  reopen: (c, now) => decideReopening(c, { orderNumber: '某1号', period: null }, { by: M, now, calendar }),
};

const plusDays = (now: HallNow, days: number): HallDate => momentOf(plusMinutes(now.instant, days * 1440)).date;
const hearing = (now: HallNow) => ({ on: plusDays(now, 14), time: '14:30', place: '室', chair: colleague });
const later = (now: HallNow, minutes: number): HallNow => {
  const instant = plusMinutes(now.instant, minutes);
  return { instant, today: momentOf(instant).date };
};

/** What time does: every clock that has run out takes effect, the first that ran out first, as the timers do. */
function lapse(reviewCase: ReviewCase, now: HallNow): ReviewCase {
  let current = reviewCase;
  for (;;) {
    const next = clocksOf(current)
      .flatMap((clock) =>
        lapsingKinds
          .filter((kind) => kind === clock.kind && clock.end === null)
          .map((kind) => ({ kind, due: reckon(clock, now.today, calendar) })),
      )
      .sort((one, other) => (lapseOf(one.due) < lapseOf(other.due) ? -1 : 1))
      .map(({ kind, due }) => decideLapse(current, kind, due, { now, calendar }))
      .find((decision) => decision !== undefined);
    if (!next) return current;
    current = next.reviewCase;
  }
}

type Step = { readonly act: string; readonly minutes: number };
type Told = { readonly before: ReviewCase; readonly after: ReviewCase; readonly act: string };

function live(
  start: ReviewCase,
  history: readonly Step[],
): { readonly last: ReviewCase; readonly told: readonly Told[] } {
  let current = start;
  let now = monday;
  const told: Told[] = [];
  for (const { act, minutes } of history) {
    now = later(now, minutes);
    const lapsed = lapse(current, now);
    if (lapsed !== current) told.push({ before: current, after: lapsed, act: 'time' });
    const decision = acts[act]!(lapsed, now);
    current = decision?.kind === 'decided' ? decision.reviewCase : lapsed;
    if (current !== lapsed) told.push({ before: lapsed, after: current, act });
  }
  return { last: current, told };
}

const histories = fc.array(
  fc.record({
    act: fc.constantFrom(...Object.keys(acts)),
    minutes: fc.oneof(fc.integer({ min: 1, max: 600 }), fc.integer({ min: 600, max: 20_000 })),
  }),
  { minLength: 1, maxLength: 60 },
);
/** Ways that get far, with anything in between. */
const ways = [
  ['claim', 'accept', 'start', 'arrange', 'verify', 'opinion', 'grant', 'certificate', 'offer', 'handOver', 'serve'],
  [
    'claim',
    'notice',
    'handInAll',
    'acceptSupplement',
    'start',
    'opinion',
    'refuse',
    'explain',
    'offer',
    'handOver',
    'reopen',
  ],
  [
    'claim',
    'tolerate',
    'start',
    'proposeSuspension',
    'suspend',
    'askExtension',
    'extend',
    'resume',
    'supply',
    'arrange',
    'verify',
    'opinion',
    'grant',
  ],
  [
    'claim',
    'accept',
    'start',
    'tellHearing',
    'askHearing',
    'announce',
    'arrange',
    'verify',
    'opinion',
    'return',
    'opinion',
    'grant',
  ],
];
const longHistories = fc
  .tuple(
    fc.constantFrom(...ways),
    fc.array(
      fc.record({
        act: fc.constantFrom(...Object.keys(acts)),
        minutes: fc.integer({ min: 1, max: 900 }),
        at: fc.nat(12),
      }),
      {
        maxLength: 6,
      },
    ),
  )
  .map(([way, extra]) =>
    way.flatMap((act, place) => [
      ...extra.filter(({ at }) => at === place).map(({ act: other, minutes }) => ({ act: other, minutes })),
      { act, minutes: 45 },
    ]),
  );
/** A restated notice, a second procedure and a hearing that is announced again start their clocks anew. */
const anew: readonly string[] = ['SUPPLEMENT', 'SUPPLEMENT_ANSWER', 'SUSPENSION', 'HEARING_NOTICE'];
const start = aCase();

describe('random histories of a case', () => {
  const all = fc.oneof(histories, longHistories);
  it('never leave the lifecycle: every change of status is one action of the table', () =>
    fc.assert(
      fc.property(all, (history) => {
        for (const { before, after, act } of live(start, history).told) {
          const reachable = new Set<string>([before.status]);
          for (const status of reachable)
            // time may let several clocks run out, one after the other
            if (act === 'time' || status === before.status)
              Object.values(lifecycle[status as ReviewCase['status']]).forEach((next) => reachable.add(next));
          expect(reachable).toContain(after.status);
        }
      }),
      { numRuns: 400 },
    ));
  it('never lose a clock: what has started stays on record within its round, and what has ended stays ended', () =>
    fc.assert(
      fc.property(all, (history) => {
        for (const { before, after } of live(start, history).told) {
          if (before.round !== after.round) continue;
          const known = new Map(clocksOf(after).map((clock) => [clock.kind, clock]));
          for (const clock of clocksOf(before)) {
            const now: Clock | undefined = known.get(clock.kind);
            expect(now).toBeDefined();
            const goesOn = anew.includes(clock.kind);
            if (clock.end && !goesOn) expect(now?.end).toEqual(clock.end);
          }
        }
      }),
      { numRuns: 400 },
    ));
  it('replayed give the same case with the same clocks', () =>
    fc.assert(
      fc.property(all, (history) => {
        const one = live(start, history);
        const other = live(start, history);
        expect(other.last).toEqual(one.last);
        expect(clocksOf(other.last)).toEqual(clocksOf(one.last));
      }),
      { numRuns: 200 },
    ));
  it('stop every clock of the case, the applicant’s remedies apart, when it has ended', () =>
    fc.assert(
      fc.property(all, (history) => {
        const { last } = live(start, history);
        if (openActions(last.status).length > 0) return;
        const running = clocksOf(last).filter(
          ({ end, kind }) => end === null && kind !== 'RECONSIDER' && kind !== 'LITIGATE',
        );
        expect(running).toEqual([]);
      }),
      { numRuns: 400 },
    ));
  it('do get somewhere: most statuses come up', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(all, (history) => {
        live(start, history).told.forEach(({ after }) => seen.add(after.status));
      }),
      { numRuns: 1500, seed: 7 },
    );
    expect([...seen]).toEqual(
      expect.arrayContaining([
        'ACCEPTED',
        'UNDER_REVIEW',
        'SUSPENDED',
        'AWAITING_SUPPLEMENT',
        'WITHDRAWN',
        'NOT_ACCEPTED',
        'GRANTED',
      ]),
    );
  });
});
