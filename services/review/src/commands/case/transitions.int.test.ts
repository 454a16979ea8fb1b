import { rolesOf } from '@hall/lifecycle';
import { race } from '@hall/test-database';
import { frozenFieldsOf, versionFrom } from '@hall/transaction';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anEntry, people, someone, terminationFor } from '../../../testing/a-case.ts';
import { given, openTestDesk, requestFor, stored, type TestDesk } from '../../../testing/open-review.ts';
import { steps } from '../../../testing/steps.ts';
import { isRefused, type Refused } from '../../domain/case/refusals.ts';
import type { ReviewCase } from '../../domain/case/review-case.ts';
import type { Clock } from '../../domain/clocks/clock.ts';
import { clocksOf } from '../../domain/clocks/clocks-of.ts';
import { actions } from '../../domain/lifecycle/actions.ts';
import { HistoryTable } from '../../storage/case/history-table.ts';
import { ReviewCaseTable } from '../../storage/case/review-case-table.ts';
import { readClocks } from '../../storage/clocks/clock-reads.ts';
import { keepCertificateNumber } from '../../storage/case/review-case-store.ts';
import { acceptCase } from '../acceptance/accept-case.ts';
import { declineAcceptance } from '../ending/decline-acceptance.ts';
import { reopenCase } from '../ending/reopen-case.ts';
import { settleBreach } from '../ending/settle-breach.ts';
import { terminateCase } from '../ending/terminate-case.ts';
import { claimCase } from '../examination/claim-case.ts';
import { decideCase } from '../examination/decide-case.ts';
import { grantOnTheSpot } from '../examination/grant-on-the-spot.ts';
import { returnToReview } from '../examination/return-to-review.ts';
import { startReview } from '../examination/start-review.ts';
import { submitOpinion } from '../examination/submit-opinion.ts';
import { acceptSupplement } from '../notice/accept-supplement.ts';
import { recordDecisionRequest } from '../notice/record-decision-request.ts';
import { requestSupplement } from '../notice/request-supplement.ts';
import { restateNotice } from '../notice/restate-notice.ts';
import { announceHearing } from '../procedure/announce-hearing.ts';
import { approveExtension } from '../procedure/approve-extension.ts';
import { approveSuspension } from '../procedure/approve-suspension.ts';
import { arrangeVerification } from '../procedure/arrange-verification.ts';
import { askExtension } from '../procedure/ask-extension.ts';
import { declineProposal } from '../procedure/decline-proposal.ts';
import { proposeSuspension } from '../procedure/propose-suspension.ts';
import { recordHearingRequest } from '../procedure/record-hearing-request.ts';
import { recordHearing } from '../procedure/record-hearing.ts';
import { recordVerification } from '../procedure/record-verification.ts';
import { resumeReview } from '../procedure/resume-review.ts';
import { tellHearingRight } from '../procedure/tell-hearing-right.ts';
import { correctDocument } from '../result/correct-document.ts';
import { explainRefusal } from '../result/explain-refusal.ts';
import { makeCertificate } from '../result/make-certificate.ts';
import { offerResult } from '../result/offer-result.ts';
import { acceptTolerantly } from '../tolerance/accept-tolerantly.ts';
import { rejectTolerance } from '../tolerance/reject-tolerance.ts';
import { supplyTolerance } from '../tolerance/supply-tolerance.ts';

let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());

const reviewer = someone(people.reviewer, 'REVIEWER');
const decider = someone(people.decider, 'DECISION_MAKER');
const legalBasis = '第三十八条';
const reason = { code: 'CONDITIONS_NOT_MET', text: '不符合条件', provision: '第三十五条' } as const;
type Act = (reviewCase: ReviewCase) => Promise<ReviewCase | Refused>;

const head = someone('D0101', 'AGENCY_HEAD');
const on = '2026-04-20' as const;
const returning = (): ReviewCase => {
  const before = steps.claimed();
  return { ...before, item: { ...before.item, incompletePolicy: 'RETURN_RESUBMIT' } };
};

/** Every transition: where it starts, how it is asked for, where it ends, and the event that tells it. */
const transitions: [name: string, from: () => ReviewCase, act: Act, status: string, event: string | null][] = [
  ['claimCase', steps.received, (c) => claimCase(desk, reviewer, requestFor(c)), 'RECEIVED', 'CaseClaimed.v1'],
  ['acceptCase', steps.claimed, (c) => acceptCase(desk, reviewer, requestFor(c)), 'ACCEPTED', 'CaseAccepted.v1'],
  [
    'startReview',
    steps.accepted,
    (c) => startReview(desk, reviewer, requestFor(c)),
    'UNDER_REVIEW',
    'ReviewStarted.v1',
  ],
  [
    'submitOpinion',
    steps.verified,
    (c) => submitOpinion(desk, reviewer, { ...requestFor(c), recommendation: 'GRANT', text: '符合', legalBasis }),
    'PENDING_DECISION',
    'OpinionSubmitted.v1',
  ],
  [
    'decideCase, granted',
    steps.pending,
    (c) => decideCase(desk, decider, { ...requestFor(c), outcome: 'GRANTED', reasons: [], legalBasis }),
    'GRANTED',
    'CaseDecided.v1',
  ],
  [
    'decideCase, refused',
    steps.pending,
    (c) => decideCase(desk, decider, { ...requestFor(c), outcome: 'REFUSED', reasons: [reason], legalBasis }),
    'REFUSED',
    'CaseDecided.v1',
  ],
  [
    'makeCertificate',
    steps.granted,
    (c) => makeCertificate(desk, reviewer, { ...requestFor(c), certificateNumber: `N-${c.id}` }),
    'CERT_PRODUCTION',
    'CertificateMade.v1',
  ],
  [
    'offerResult',
    steps.certified,
    (c) => offerResult(desk, someone(people.liaison, 'LIAISON'), requestFor(c)),
    'CERT_PRODUCTION',
    'ResultOffered.v1',
  ],
  [
    'T5 requestSupplement',
    steps.claimed,
    (c) => requestSupplement(desk, reviewer, { ...requestFor(c), entries: [anEntry()] }),
    'AWAITING_SUPPLEMENT',
    'SupplementRequested.v1',
  ],
  [
    'T11b restateNotice',
    steps.supplied,
    (c) => restateNotice(desk, reviewer, { ...requestFor(c), unmet: ['1'] }),
    'AWAITING_SUPPLEMENT',
    'SupplementRequested.v1',
  ],
  [
    'T11a acceptSupplement',
    steps.supplied,
    (c) => acceptSupplement(desk, reviewer, requestFor(c)),
    'ACCEPTED',
    'CaseAccepted.v1',
  ],
  [
    'C-1 recordDecisionRequest',
    steps.awaiting,
    (c) => recordDecisionRequest(desk, reviewer, { ...requestFor(c), on }),
    'ACCEPTED',
    'ProcedureNoted.v1',
  ],
  [
    'T9 acceptTolerantly',
    steps.claimed,
    (c) =>
      acceptTolerantly(desk, reviewer, {
        ...requestFor(c),
        missing: ['M2'],
        promisedOn: '2026-04-24',
        whySecondary: '不影响审查',
        supplyForm: '补交原件',
        promiseSigned: true,
        creditOk: true,
      }),
    'ACCEPTED',
    'CaseAccepted.v1',
  ],
  [
    'T9 supplyTolerance',
    steps.tolerated,
    (c) => supplyTolerance(desk, reviewer, { ...requestFor(c), materials: ['M2'] }),
    'ACCEPTED',
    'ProcedureNoted.v1',
  ],
  [
    'T12b rejectTolerance',
    steps.promiseHandedIn,
    (c) => rejectTolerance(desk, reviewer, { ...requestFor(c), materials: ['M2'], reason: '不清晰' }),
    'ACCEPTED',
    'MaterialsOwed.v1',
  ],
  [
    'B2 settleBreach',
    steps.promiseBroken,
    (c) => settleBreach(desk, decider, { ...requestFor(c), decision: 'ACCEPT_LATE', reason: '不可抗力', until: null }),
    'HANDED_OVER',
    'MaterialsOwed.v1',
  ],
  [
    'T7 declineAcceptance',
    returning,
    (c) =>
      declineAcceptance(desk, reviewer, {
        ...requestFor(c),
        ground: 'RETURN_RESUBMIT',
        facts: '材料不齐',
        legalBasis: '第十九条',
        competentBody: null,
        entries: [anEntry()],
        bars: false,
      }),
    'NOT_ACCEPTED',
    'CaseNotAccepted.v1',
  ],
  [
    'T22 grantOnTheSpot',
    steps.onTheSpot,
    (c) => grantOnTheSpot(desk, decider, { ...requestFor(c), legalBasis }),
    'GRANTED',
    'CaseAccepted.v1',
  ],
  [
    'T14 proposeSuspension',
    steps.underReview,
    (c) =>
      proposeSuspension(desk, reviewer, {
        ...requestFor(c),
        procedure: 'EXPERT_REVIEW',
        estimateWorkingDays: 7,
        conductedBy: '专家组',
      }),
    'UNDER_REVIEW',
    null,
  ],
  [
    'T14 approveSuspension',
    steps.suspensionAsked,
    (c) => approveSuspension(desk, decider, requestFor(c)),
    'SUSPENDED',
    'ClockSuspended.v1',
  ],
  [
    'T15 resumeReview',
    steps.suspended,
    (c) => resumeReview(desk, reviewer, { ...requestFor(c), endedOn: on, resultDocument: '评审报告' }),
    'UNDER_REVIEW',
    'ClockResumed.v1',
  ],
  [
    'T17 askExtension',
    steps.underReview,
    (c) => askExtension(desk, reviewer, { ...requestFor(c), workingDays: 10, reason: '案情复杂' }),
    'UNDER_REVIEW',
    null,
  ],
  [
    'T17 approveExtension',
    steps.extensionAsked,
    (c) => approveExtension(desk, head, requestFor(c)),
    'UNDER_REVIEW',
    'ClockExtended.v1',
  ],
  [
    'T17 declineProposal',
    steps.extensionAsked,
    (c) => declineProposal(desk, head, { ...requestFor(c), reason: '不必延期' }),
    'UNDER_REVIEW',
    null,
  ],
  [
    'T16 arrangeVerification',
    steps.underReview,
    (c) =>
      arrangeVerification(desk, reviewer, { ...requestFor(c), verifiers: [people.reviewer, people.colleague], on }),
    'UNDER_REVIEW',
    'ProcedureNoted.v1',
  ],
  [
    'T16 recordVerification',
    steps.arranged,
    (c) =>
      recordVerification(desk, reviewer, {
        ...requestFor(c),
        on,
        findings: '符合要求',
        rectifications: [],
        revisitOn: null,
        applicantStatement: '无异议',
        signedByApplicant: true,
      }),
    'UNDER_REVIEW',
    'ProcedureNoted.v1',
  ],
  [
    'hearing: tellHearingRight',
    steps.underReview,
    (c) => tellHearingRight(desk, reviewer, { ...requestFor(c), toldTo: 'APPLICANT' }),
    'UNDER_REVIEW',
    'ProcedureNoted.v1',
  ],
  [
    'hearing: recordHearingRequest',
    steps.hearingTold,
    (c) => recordHearingRequest(desk, reviewer, { ...requestFor(c), on }),
    'UNDER_REVIEW',
    'ProcedureNoted.v1',
  ],
  [
    'hearing: announceHearing',
    steps.hearingRequested,
    (c) =>
      announceHearing(desk, reviewer, {
        ...requestFor(c),
        on: '2026-05-08',
        time: '14:30',
        place: '三楼听证室',
        chair: people.colleague,
        ground: 'ON_REQUEST',
      }),
    'UNDER_REVIEW',
    'ProcedureNoted.v1',
  ],
  [
    'hearing: announceHearing without a request (art. 46)',
    steps.underReview,
    (c) =>
      announceHearing(desk, reviewer, {
        ...requestFor(c),
        on: '2026-05-08',
        time: '14:30',
        place: '三楼听证室',
        chair: people.colleague,
        ground: 'EX_OFFICIO',
      }),
    'UNDER_REVIEW',
    'ProcedureNoted.v1',
  ],
  [
    'hearing: recordHearing',
    steps.hearingAnnounced,
    (c) => recordHearing(desk, reviewer, { ...requestFor(c), on, record: '双方陈述', signed: true }),
    'UNDER_REVIEW',
    'ProcedureNoted.v1',
  ],
  [
    'T19 returnToReview',
    steps.pending,
    (c) => returnToReview(desk, decider, { ...requestFor(c), reason: '依据不足' }),
    'UNDER_REVIEW',
    'ProcedureNoted.v1',
  ],
  [
    'T30 terminateCase',
    steps.underReview,
    (c) => terminateCase(desk, decider, { ...requestFor(c), ...terminationFor('DISSOLUTION') }),
    'TERMINATED',
    'CaseTerminated.v1',
  ],
  [
    'T32 reopenCase',
    steps.refused,
    (c) => reopenCase(desk, decider, { ...requestFor(c), orderNumber: '某复决〔2026〕1号', period: null }),
    'UNDER_REVIEW',
    'CaseReopened.v1',
  ],
  [
    'S16 explainRefusal',
    steps.refused,
    (c) =>
      explainRefusal(desk, reviewer, {
        ...requestFor(c),
        channel: 'ON_SITE',
        told: '面积不足',
        correctMaterials: ['平面图'],
      }),
    'REFUSED',
    'ProcedureNoted.v1',
  ],
  [
    'T33 correctDocument',
    steps.delivered,
    (c) =>
      correctDocument(desk, decider, {
        ...requestFor(c),
        documentId: 'D6-1',
        reason: '笔误',
        corrections: [{ field: 'content', becomes: '准予食品经营许可·新办' }],
      }),
    'HANDED_OVER',
    'DocumentCorrected.v1',
  ],
];

/** Operations that have no row above, and why not. All of them go through `actOnCase`, as those with a row do. */
const withoutRow = {
  recallDecision: 'only a component that waits for its predecessor has something to recall: holds.int.test.ts',
};

const byKind = (one: Clock, other: Clock): number => (one.kind < other.kind ? -1 : 1);

describe('every transition', () => {
  it('has its row here for each operation by which a person acts, or a reason why not', () => {
    const named = new Set(transitions.flatMap(([name]) => name.split(/[ ,:]+/)));
    const missing = Object.keys(rolesOf(actions)).filter((operation) => !named.has(operation));
    expect(missing.sort()).toEqual(Object.keys(withoutRow).sort());
  });

  it.each(transitions)(
    '%s saves the case, its history and its event together',
    async (_name, from, act, status, event) => {
      const before = await given(desk, from());
      expect(await act(before)).toMatchObject({ id: before.id, status, version: 2 });
      expect(await stored(desk, before.id)).toMatchObject({
        reviewCase: { status, version: 2 },
        history: [{ version: 2 }],
      });
      const { events } = await stored(desk, before.id);
      if (event === null) expect(events).toEqual([]);
      else expect(events[0]).toMatchObject({ type: event, seq: 1, data: { caseId: before.id, status } });
    },
  );

  it.each(transitions)(
    '%s leaves a history that gives the stored case, and clocks that are those of the case',
    async (_name, from, act) => {
      const before = await given(desk, from());
      await act(before);
      const after = (await desk.database.manager.findOneByOrFail(ReviewCaseTable, { id: before.id })) as ReviewCase;
      const rows = await desk.database.manager.find(HistoryTable, {
        where: { caseId: before.id },
        order: { version: 'ASC' },
      });
      const begun = { version: before.version, after: JSON.parse(JSON.stringify(before)), changed: null };
      const frozen = frozenFieldsOf(after, desk.database.getMetadata(ReviewCaseTable));
      expect(versionFrom([begun, ...rows], after.version, Object.keys(after), frozen)).toEqual(
        JSON.parse(JSON.stringify(after)),
      );
      const [clocks] = await readClocks(desk.database as never, [before.id]);
      expect(clocks!.map(({ clock }) => clock).sort(byKind)).toEqual([...clocksOf(after)].sort(byKind));
    },
  );

  it.each(transitions)(
    '%s: of three who saw the same version one wins, the others are told CONFLICT',
    async (_name, from, act) => {
      const before = await given(desk, from());
      const answers = await race(
        desk.database,
        { table: 'review_case', id: before.id },
        [1, 2, 3].map(() => () => act(before)),
      );
      expect(answers.map((answer) => (isRefused(answer) ? answer.code : 'DONE')).sort()).toEqual([
        'CONFLICT',
        'CONFLICT',
        'DONE',
      ]);
      const { history, events } = await stored(desk, before.id);
      expect([history.length, new Set(events.map(({ type }: { type: string }) => type)).size]).toEqual([
        1,
        events.length,
      ]);
    },
  );

  it.each(transitions)('%s on an older version than the case now has: CONFLICT', async (_name, from, act) => {
    const before = await given(desk, from());
    expect(await act({ ...before, version: 7 })).toMatchObject({ code: 'CONFLICT' });
  });
});

describe('a promise that was broken (B6)', () => {
  it('T9, B6: bars the same applicant’s next tolerance, also in another department, and nobody else’s', async () => {
    const { tolerance, ...broken } = steps.tolerated();
    const breached = { ...tolerance, state: 'BREACHED' as const, closedAt: '2026-04-20T02:00:00.000Z' };
    const earlier = await given(desk, { ...broken, tolerance: breached, departmentCode: '11990101YL00000201' });
    const own = await given(desk, { ...steps.claimed(), parties: earlier.parties });
    const foreign = await given(desk, steps.claimed());
    const accept = (reviewCase: ReviewCase, creditRepair: string | null = null) =>
      acceptTolerantly(desk, reviewer, {
        ...requestFor(reviewCase),
        missing: ['M2'],
        promisedOn: '2026-04-24',
        whySecondary: '不影响审查',
        supplyForm: '补交原件',
        promiseSigned: true,
        creditOk: true,
        creditRepair,
      });
    expect(await accept(own)).toMatchObject({ code: 'CREDIT_BARRED', details: [earlier.caseNumber] });
    expect(await accept(own, '信修〔2026〕3号')).toMatchObject({ status: 'ACCEPTED' });
    expect(await accept(foreign)).toMatchObject({ status: 'ACCEPTED' });
  });
});

describe('an extension that was asked for', () => {
  it('T17: is declined by the head of the agency, as it is approved, and not by the decision maker', async () => {
    const before = await given(desk, steps.extensionAsked());
    const request = () => ({ ...requestFor(before), reason: '不必延期' });
    expect(await declineProposal(desk, decider, request())).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await declineProposal(desk, head, request())).toMatchObject({ proposal: null });
    const other = await given(desk, steps.suspensionAsked());
    const declined = await declineProposal(desk, decider, { ...requestFor(other), reason: '不必' });
    expect(declined).toMatchObject({ proposal: null });
  });
});

describe('a case of another department', () => {
  it.each(transitions)('%s is told that it does not exist', async (_name, from, act) => {
    const foreign = await given(desk, { ...from(), departmentCode: '11990101YL00000201' });
    expect(await act(foreign)).toMatchObject({ code: 'CASE_NOT_FOUND' });
  });
});

describe('two officers at the same second', () => {
  it('E4: a notice against an acceptance: one of them stands, the other is told CONFLICT', async () => {
    const before = await given(desk, steps.claimed());
    const answers = await race(desk.database, { table: 'review_case', id: before.id }, [
      () => acceptCase(desk, reviewer, requestFor(before)) as Promise<object>,
      () => requestSupplement(desk, reviewer, { ...requestFor(before), entries: [anEntry()] }) as Promise<object>,
    ]);
    expect(answers.map((answer) => (isRefused(answer) ? answer.code : 'DONE')).sort()).toEqual(['CONFLICT', 'DONE']);
    expect((await stored(desk, before.id)).events).toHaveLength(1);
  });
});

describe('a certificate number', () => {
  const make = (reviewCase: ReviewCase, certificateNumber: string) =>
    makeCertificate(desk, reviewer, { ...requestFor(reviewCase), certificateNumber });
  it('is given once by a department (E20), also when two give it at once', async () => {
    const one = await given(desk, steps.granted());
    const two = await given(desk, steps.granted());
    const answers = await Promise.all([make(one, 'JY-7'), make(two, 'JY-7')]);
    expect(answers.filter(isRefused)).toHaveLength(1);
    expect(await make(await given(desk, steps.granted()), ' JY-7 ')).toMatchObject({
      code: 'CERTIFICATE_NUMBER_TAKEN',
    });
  });
  it('that another case has taken unseen makes its case stale, so that it is read again', async () => {
    const one = await given(desk, steps.granted());
    const two = await given(desk, steps.granted());
    await keepCertificateNumber(desk.database.manager, one, 'JY-8');
    const again = keepCertificateNumber(desk.database.manager, two, 'JY-8');
    await expect(again).rejects.toMatchObject({ name: 'StaleRow', message: two.id });
  });
});
