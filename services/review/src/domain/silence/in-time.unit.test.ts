import { describe, expect, it } from '@jest/globals';
import { momentOf, type HallDate, type HallNow } from '@hall/working-days';
import { aCase, anEntry, calendar, department, people, terminationFor } from '../../../testing/a-case.ts';
import { clockOf, clocksOf } from '../clocks/clocks-of.ts';
import { decideLapse, lapsingKinds } from './lapse.ts';
import { lapseOf, reckon } from '../clocks/reckon.ts';
import type { Decided, Decision } from '../case/decision.ts';
import type { Staff } from '../replies/named-staff.ts';
import { decideReply } from '../replies/reply.ts';
import { decideTermination } from '../ending/termination.ts';
import { decidePrecheckNote } from '../receipt/front-desk.ts';
import { decideAcceptance } from '../acceptance/acceptance.ts';
import { decideOpinion, decideReviewStart } from '../examination/examination.ts';
import { decideNotice } from '../notice/notice-rules.ts';
import { decideTolerance } from '../tolerance/tolerant-acceptance.ts';
import { decideExtensionRequest } from '../procedure/extension.ts';
import { decideHearingRequest, decideHearingRight } from '../procedure/hearing.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { decideDecisionRequestOn, decideHandInNote, decideSupplyOn, decideWithdrawalNote } from './applicant.ts';
import { decideNonAcceptanceOnPaper } from '../replies/non-acceptance-on-paper.ts';

const { reviewer, decider, liaison } = people;
const now = (instant: string): HallNow => ({ instant, today: momentOf(instant).date });
const on = (date: string, hour = '02'): string => `${date}T${hour}:00:00.000Z`;

/** Received on Wednesday 6 May 2026: C1 is over at the end of Tuesday 12 May (X13). */
const receivedAt = on('2026-05-06');
const begun = aCase({ receivedAt, reviewerStaffNo: reviewer, claimedAt: receivedAt });
const plain = { ...begun, item: { ...begun.item, needsSiteVisit: false } };
const special = { ...plain, item: { ...plain.item, clock: { ...plain.item.clock, profile: 'SPECIAL_LAW' as const } } };

/** What somebody did, and how it is judged when it is read at a moment. */
type Step = { readonly at: string; readonly read: (reviewCase: ReviewCase, heard: HallNow) => Decision };

/** What time does up to a moment: every clock that has run out takes effect, the first first. */
function lapse(reviewCase: ReviewCase, until: HallNow): ReviewCase {
  let current = reviewCase;
  for (;;) {
    const due = clocksOf(current)
      .flatMap((clock) =>
        lapsingKinds
          .filter((kind) => kind === clock.kind && clock.end === null)
          .map((kind) => ({ kind, due: reckon(clock, until.today, calendar) })),
      )
      .sort((one, other) => (lapseOf(one.due) < lapseOf(other.due) ? -1 : 1));
    const next = due.map((one) => decideLapse(current, one.kind, one.due, { now: until, calendar })).find((one) => one);
    if (!next) return current;
    current = next.reviewCase;
  }
}

function done(decision: Decision): Decided {
  if (decision.kind === 'refused') throw new Error(`${decision.code} ${String(decision.details)}`);
  return decision;
}

/** Each step read when it is done. */
const inOrder = (start: ReviewCase, steps: readonly Step[], until: string): ReviewCase => {
  let current = start;
  for (const { at, read } of steps) current = done(read(lapse(current, now(at)), now(at))).reviewCase;
  return lapse(current, now(until));
};

/** The last step is read long after it was done, when time has done its work. */
function readLate(start: ReviewCase, steps: readonly Step[], until: string): Decided {
  const before = steps.slice(0, -1);
  const last = steps.at(-1)!;
  return done(last.read(inOrder(start, before, until), now(until)));
}

/** The case as the law sees it: without the note that an ending was voided, and the remedies against that one. */
const inLaw = ({ notice, ...reviewCase }: ReviewCase) => {
  const { voided: _none, ...told } = notice ?? {};
  return { ...reviewCase, notice: notice && told };
};
const clocks = (reviewCase: ReviewCase, today: HallDate) =>
  clocksOf(reviewCase)
    .filter(({ end }) => end?.cause !== 'VOIDED')
    .map((clock) => ({ ...clock, due: reckon(clock, today, calendar).on }));

const staff: Staff = new Map([
  [reviewer, ['REVIEWER']],
  [decider, ['DECISION_MAKER']],
  [liaison, ['LIAISON']],
]);
const reply =
  (via: 'KAFKA' | 'PAPER', type: string, data: object) =>
  (at: string): Step => ({
    at,
    read(reviewCase, heard) {
      const { id: caseId, round } = reviewCase;
      const origin = { via, enteredBy: via === 'PAPER' ? liaison : null };
      const said = { type, data: { caseId, round, staffNo: reviewer, occurredAt: at, ...data } } as never;
      const verdict = decideReply(
        reviewCase,
        said,
        { department, staff, mayTakeEffect: true, isCertificateNumberTaken: false, quota: 'OPEN' as const, origin },
        { now: heard, calendar },
      );
      if (verdict.kind === 'applied') return verdict.decided;
      throw new Error(JSON.stringify(verdict));
    },
  });
const entries = [anEntry(), anEntry({ key: '2', materialCode: 'M2' })];
const decision = (outcome: 'GRANTED' | 'REFUSED') => ({
  outcome,
  reasons: outcome === 'REFUSED' ? [{ code: 'CONDITIONS_NOT_MET', text: '不符合', provision: '第三十五条' }] : [],
  legalBasis: '第三十八条',
  reviewerStaffNo: reviewer,
  deciderStaffNo: decider,
});
const accept = (via: 'KAFKA' | 'PAPER') => reply(via, 'CaseAccepted.v1', {});
const ask = (via: 'KAFKA' | 'PAPER') => reply(via, 'SupplementRequested.v1', { entries });
const decide = (via: 'KAFKA' | 'PAPER', outcome: 'GRANTED' | 'REFUSED') =>
  reply(via, 'DecisionGiven.v1', decision(outcome));
const decline = (at: string): Step => ({
  at,
  read: (reviewCase, heard) =>
    decideNonAcceptanceOnPaper(
      reviewCase,
      {
        ground: 'NOT_REQUIRED',
        facts: '无需许可',
        legalBasis: '第三十二条',
        competentBody: null,
        entries: [],
        bars: false,
      },
      { reviewerStaffNo: reviewer, at, department, staff },
      { now: heard, calendar },
    ),
});
const withdraw = (at: string): Step => ({
  at,
  read: (reviewCase, heard) => {
    const partyId = reviewCase.parties[0]!.applicantId;
    return decideWithdrawalNote(reviewCase, { requestedAt: at, by: 'APPLICANT', partyId }, { now: heard, calendar });
  },
});
const handIn =
  (...keys: string[]) =>
  (at: string): Step => ({
    at,
    read: (reviewCase, heard) =>
      decideHandInNote(reviewCase, { supplementId: at, entries: keys, at }, { now: heard, calendar }),
  });
/** Of a day, as a paper at noon. */
const noon = (at: string): string => `${at.slice(0, 10)}T04:00:00.000Z`;
const supply = (at: string): Step => ({
  at: noon(at),
  read: (reviewCase, heard) => {
    const given = { materials: ['M2'], on: at.slice(0, 10) as HallDate };
    return decideSupplyOn(reviewCase, given, { by: reviewer, now: heard, calendar });
  },
});
const askDecision = (at: string): Step => ({
  at: noon(at),
  read: (reviewCase, heard) =>
    decideDecisionRequestOn(reviewCase, at.slice(0, 10) as HallDate, { by: reviewer, now: heard, calendar }),
});
const byReviewer = (at: string, read: (reviewCase: ReviewCase, then: HallNow) => Decision): Step => ({ at, read });
const notice = byReviewer(on('2026-05-08'), (c, then) =>
  decideNotice(c, entries, { by: reviewer, now: then, calendar }),
);
const promise = {
  missing: ['M2'],
  promisedOn: '2026-05-13' as const,
  whySecondary: '次要',
  supplyForm: '原件',

  promiseSigned: true,
  creditOk: true,
};
const tolerate = byReviewer(on('2026-05-08'), (c, then) =>
  decideTolerance(c, promise, { by: reviewer, now: then, calendar }),
);
const acceptHere = byReviewer(on('2026-05-07'), (c, then) =>
  decideAcceptance(c, { by: reviewer, now: then, calendar }),
);
const start = byReviewer(on('2026-05-09'), (c, then) => decideReviewStart(c, { by: reviewer, now: then }));
const extension = byReviewer(on('2026-05-09', '03'), (c, then) =>
  decideExtensionRequest(c, { workingDays: 5, reason: '复杂' }, { by: reviewer, now: then, calendar }),
);
const opinion = (at: string) =>
  byReviewer(at, (c, then) =>
    decideOpinion(c, { recommendation: 'GRANT', text: '符合', legalBasis: '第三十八条' }, { by: reviewer, now: then }),
  );
const tell = byReviewer(on('2026-05-11'), (c, then) =>
  decideHearingRight(c, 'APPLICANT', { by: reviewer, now: then, calendar }),
);
const askHearing = (at: string): Step => ({
  at: noon(at),
  read: (c, heard) => decideHearingRequest(c, at.slice(0, 10) as HallDate, { by: reviewer, now: heard, calendar }),
});

/** Lapse × act × door: what went before, the act with its time before the lapse, and when it is read. */
const table: readonly [string, ReviewCase, readonly Step[], until: string][] = [
  ['T10 × 受理, Kafka', plain, [accept('KAFKA')(on('2026-05-12', '15'))], on('2026-05-14')],
  ['T10 × 受理, paper', plain, [accept('PAPER')(noon('2026-05-11'))], on('2026-05-20')],
  ['T10 × 一次性告知, Kafka', plain, [ask('KAFKA')(on('2026-05-12', '15'))], on('2026-05-14')],
  ['T10 × 一次性告知, paper', plain, [ask('PAPER')(noon('2026-05-11'))], on('2026-05-14')],
  ['T10 × 一次性告知, read after its own C6', special, [ask('KAFKA')(on('2026-05-08'))], on('2026-06-20')],
  ['T10 × 不予受理, paper', plain, [decline(noon('2026-05-11'))], on('2026-05-14')],
  ['T10 × 撤回', plain, [withdraw(on('2026-05-12', '15'))], on('2026-05-14')],
  [
    'T11c × 受理, Kafka',
    plain,
    [notice, handIn('1', '2')(on('2026-05-12')), accept('KAFKA')(on('2026-05-18'))],
    on('2026-05-22'),
  ],
  [
    'T11c × 受理, paper',
    plain,
    [notice, handIn('1', '2')(on('2026-05-12')), accept('PAPER')(on('2026-05-18', '04'))],
    on('2026-05-22'),
  ],
  ['T11c × 撤回', plain, [notice, handIn('1', '2')(on('2026-05-12')), withdraw(on('2026-05-18'))], on('2026-05-22')],
  ['T12a × 补正, ended', special, [notice, handIn('1', '2')(on('2026-05-21'))], on('2026-05-26')],
  ['T12a × 补正, marked only', plain, [notice, handIn('1', '2')(on('2026-05-21'))], on('2026-05-26')],
  [
    'T12a × 补正, read after T11c would have come too',
    special,
    [notice, handIn('1', '2')(on('2026-05-21'))],
    on('2026-06-12'),
  ],
  [
    'T12a × the rest of it',
    special,
    [notice, handIn('1')(on('2026-05-12')), handIn('2')(on('2026-05-21'))],
    on('2026-05-26'),
  ],
  ['T12a × 撤回', special, [notice, withdraw(on('2026-05-21'))], on('2026-05-26')],
  ['T12a × a decision is wanted', special, [notice, askDecision('2026-05-20')], on('2026-05-26')],
  ['T12b × 容缺补交, not begun', plain, [tolerate, supply('2026-05-12')], on('2026-05-18')],
  [
    'T12b × 容缺补交, with an extension asked for',
    plain,
    [tolerate, start, extension, supply('2026-05-13')],
    on('2026-05-18'),
  ],
  [
    'T12b × 容缺补交, with an opinion',
    plain,
    [tolerate, start, opinion(on('2026-05-11')), supply('2026-05-13')],
    on('2026-05-18'),
  ],
  ['T12b × 不予许可, Kafka', plain, [tolerate, decide('KAFKA', 'REFUSED')(on('2026-05-12'))], on('2026-05-18')],
  ['T12b × 撤回', plain, [tolerate, start, withdraw(on('2026-05-12'))], on('2026-05-18')],
  ['C8 × 听证申请', plain, [acceptHere, start, tell, askHearing('2026-05-15')], on('2026-05-20')],
];
const handedIn = { handedIn: ['M1', 'M2'] };

describe('an act in time, read late (L3): as if it had been read in time', () => {
  it.each(table)('%s', (_what, given, steps, until) => {
    const inTime = inOrder(given, steps, until);
    const late = lapse(readLate(given, steps, until).reviewCase, now(until));
    expect(inLaw(late)).toEqual(inLaw(inTime));
    expect(clocks(late, now(until).today)).toEqual(clocks(inTime, now(until).today));
    const without = inOrder(given, steps.slice(0, -1), until);
    expect(inLaw(without)).not.toEqual(inLaw(inTime)); // the lapse had done something, and nothing of it is left
  });

  it('T10 × the decision, from both doors: it says that the case was accepted, on that day at the latest', () => {
    for (const via of ['KAFKA', 'PAPER'] as const) {
      const at = on('2026-05-11', '04');
      const { reviewCase, events, documents } = readLate(plain, [decide(via, 'GRANTED')(at)], on('2026-05-14'));
      expect(reviewCase).toMatchObject({ status: 'GRANTED', acceptance: { basis: 'NORMAL', at }, ruling: { at } });
      expect(events.map(({ type }) => type)).toEqual(['ProcedureNoted.v1', 'CaseAccepted.v1', 'CaseDecided.v1']);
      expect(documents).toMatchObject([{ type: 'D2', supersedes: true }, { type: 'D6' }]);
    }
  });

  it('T10 × 撤回: nothing of what the department has done since stands, and its D2 is taken back', () => {
    const examined = inOrder(
      plain,
      [byReviewer(on('2026-05-13'), (c, then) => decideReviewStart(c, { by: reviewer, now: then }))],
      on('2026-05-14'),
    );
    const { reviewCase, documents } = done(withdraw(on('2026-05-12')).read(examined, now(on('2026-05-15'))));
    expect(reviewCase).toMatchObject({ status: 'WITHDRAWN', acceptance: null, reviewStartedAt: null });
    expect(clockOf(reviewCase, 'NOTICE')?.end?.cause).toBe('CASE_ENDED');
    expect(documents).toMatchObject([{ type: 'D11' }, { type: 'D2', revokes: true, supersedes: true }]);
  });

  it('T12a: an ending by the department that rested on the lapse is void with it', () => {
    const lapsed = inOrder(plain, [notice], on('2026-05-26'));
    const ended = done(
      decideTermination(lapsed, terminationFor('SUPPLEMENT_NOT_SUPPLIED'), {
        department,
        by: decider,
        now: now(on('2026-05-26')),
      }),
    ).reviewCase;
    const back = done(withdraw(on('2026-05-20')).read(ended, now(on('2026-05-27'))));
    expect(back.reviewCase).toMatchObject({ status: 'WITHDRAWN', termination: null, notice: { lapsedAt: null } });
    expect(back.documents).toMatchObject([{ type: 'D11', title: '撤回通知书', supersedes: true }]);
  });

  it('T12a: a part in time does not keep the lapse from coming, and counts with the rest', () => {
    const lapsed = inOrder(special, [notice], on('2026-05-26'));
    const part = done(handIn('1')(on('2026-05-12')).read(lapsed, now(on('2026-05-26'))));
    expect(part.reviewCase).toMatchObject({ status: 'DEEMED_WITHDRAWN', notice: { handIns: [{ entries: ['1'] }] } });
    expect([part.events, part.documents]).toEqual([[], undefined]);
    const rest = done(handIn('2')(on('2026-05-20')).read(part.reviewCase, now(on('2026-05-26'))));
    expect(rest.reviewCase).toMatchObject({ status: 'AWAITING_SUPPLEMENT', notice: { completeAt: on('2026-05-20') } });
  });

  it('T10: a supplement in time leaves the case as accepted by silence', () => {
    const accepted = inOrder(plain, [], on('2026-05-14'));
    const { reviewCase } = done(handIn('1')(on('2026-05-08')).read(accepted, now(on('2026-05-14'))));
    expect(reviewCase).toMatchObject({ status: 'ACCEPTED', acceptance: { basis: 'DEEMED' } });
  });

  it('T10: where the department has gone on from the acceptance, its own earlier notice contradicts it', () => {
    const examined = inOrder(
      plain,
      [byReviewer(on('2026-05-13'), (c, then) => decideReviewStart(c, { by: reviewer, now: then }))],
      on('2026-05-14'),
    );
    const judge = () => ask('KAFKA')(on('2026-05-08')).read(examined, now(on('2026-05-14')));
    expect(judge).toThrow('"code":"CONFLICT"');
  });

  it('C8: a request in time takes a case back whose opinion was written without the hearing', () => {
    const written = inOrder(plain, [acceptHere, start, tell, opinion(on('2026-05-19'))], on('2026-05-20'));
    expect(done(askHearing('2026-05-15').read(written, now(on('2026-05-20')))).reviewCase).toMatchObject({
      status: 'UNDER_REVIEW',
      opinion: null,
      hearing: { requestedOn: '2026-05-15', lapsedAt: null },
    });
  });

  it('C1a: a pre-check in time ends its clock, also when silence has accepted the case before it is heard of', () => {
    const online = { ...plain, ...handedIn, precheck: { passedAt: null }, receivedBy: null };
    const told = { confirmedAt: on('2026-05-06', '08'), receivedBy: people.receiver, handedIn: [] } as never;
    const late = done(decidePrecheckNote(inOrder(online, [], on('2026-05-14')), told)).reviewCase;
    const ends = (reviewCase: ReviewCase) => clockOf(reviewCase, 'ONLINE_PRECHECK')?.end;
    expect(ends(late)).toEqual({ at: on('2026-05-06', '08'), cause: 'PRECHECKED' });
    const second = { ...(told as object), confirmedAt: on('2026-05-13') } as never;
    expect(ends(done(decidePrecheckNote(inOrder(online, [], on('2026-05-14')), second)).reviewCase)?.cause).toBe(
      'LAPSED',
    );
  });

  it.each([
    ['T10 × 一次性告知', plain, [], ask('KAFKA')(on('2026-05-12', '16'))],
    ['T10 × 不予受理', plain, [], decline(on('2026-05-13', '04'))],
    ['T12b × 容缺补交', plain, [tolerate], supply('2026-05-14')],
    ['T12a × a decision is wanted', special, [notice], askDecision('2026-05-23')],
  ] as const)('%s: not when it was done after the lapse', (_what, given, before, act) => {
    const lapsed = inOrder(given, before, on('2026-05-26'));
    const judged = () => done(act.read(lapsed, now(on('2026-05-26'))));
    expect(judged).toThrow(/ACTION_NOT_OPEN|NOT_ALLOWED/);
  });
});
