import { describe, expect, it } from '@jest/globals';
import type { DepartmentReply } from '@hall/event-contracts';
import { momentOf, type HallNow } from '@hall/working-days';
import { aCase, anEntry, calendar, department, monday, people } from '../../../testing/a-case.ts';
import { accepted, granted, ready, refused, unable, verified } from '../../../testing/reply-records.ts';
import { steps } from '../../../testing/steps.ts';
import type { ReviewCase } from '../case/review-case.ts';
import type { Staff } from './named-staff.ts';
import type { Verdict } from './reply-verdict.ts';
import { decideReply } from './reply.ts';
import type { ReplyFacts } from './reply-facts.ts';

const { receiver, reviewer, colleague, decider, liaison } = people;
const staff: Staff = new Map([
  [receiver, ['REVIEWER']],
  [reviewer, ['REVIEWER']],
  [colleague, ['REVIEWER']],
  [decider, ['DECISION_MAKER']],
  [liaison, ['LIAISON']],
]);
const facts: ReplyFacts = {
  department,
  staff,
  mayTakeEffect: true,
  isCertificateNumberTaken: false,
  quota: 'OPEN',
  origin: { via: 'KAFKA', enteredBy: null },
};
const at = (instant: string): HallNow => ({ instant, today: momentOf(instant).date });
const read = (reviewCase: ReviewCase, reply: DepartmentReply, known: Partial<ReplyFacts> = {}, now = monday): Verdict =>
  decideReply(reviewCase, reply, { ...facts, ...known }, { now, calendar });
const after = (verdict: Verdict): ReviewCase => {
  if (verdict.kind !== 'applied') throw new Error(JSON.stringify(verdict));
  return verdict.decided.reviewCase;
};
const rejected = (code: string, ...details: string[]) => ({ kind: 'rejected', code, details });
const said = (task: ReviewCase, type: DepartmentReply['type'], data: object): DepartmentReply =>
  ({
    type,
    data: { caseId: task.id, round: task.round, staffNo: reviewer, occurredAt: monday.instant, ...data },
  }) as never;
const claim = (task: ReviewCase, staffNo: string) => said(task, 'TaskClaimed.v1', { staffNo });
const unseen = (reviewCase: ReviewCase): ReviewCase => ({
  ...reviewCase,
  item: { ...reviewCase.item, needsSiteVisit: false },
});

describe('whose reply it is, and when it may come', () => {
  it('of another round is rejected with the round the case is in (T32)', () => {
    const task = { ...steps.received(), round: 2 };
    expect(read(task, accepted(task, { round: 1 }))).toEqual(rejected('WRONG_ROUND', '2'));
  });
  it('of a component that has not begun is rejected (P2)', () => {
    const task = { ...aCase(), status: 'PLANNED' as const };
    expect(read(task, accepted(task))).toEqual(rejected('NOT_ASSIGNED'));
  });
  it('after the end is late, and says what the case has become', () => {
    const task = { ...steps.claimed(), status: 'WITHDRAWN' as const };
    expect(read(task, accepted(task))).toEqual(rejected('LATE', 'WITHDRAWN'));
    expect(read(task, claim(task, colleague))).toEqual(rejected('LATE', 'WITHDRAWN'));
  });
  it('names only people of the department (S2)', () => {
    const task = steps.received();
    expect(read(task, accepted(task, { staffNo: 'D9999' }))).toEqual(rejected('UNKNOWN_STAFF', 'D9999'));
  });
  it('names them for what they may do only (A1), where it would change the case', () => {
    const task = steps.received();
    expect(read(task, accepted(task, { staffNo: liaison }))).toEqual(
      rejected('NOT_ALLOWED', 'STAFF_WITHOUT_POWER', liaison),
    );
    const known = steps.accepted();
    expect(read(known, accepted(known, { staffNo: liaison }))).toEqual({ kind: 'acknowledged' });
  });
  it('S1: is rejected for who received the case', () => {
    const task = steps.received();
    expect(read(task, accepted(task, { staffNo: receiver }))).toEqual(
      rejected('SEPARATION_OF_DUTIES', 'RECEIVER_MAY_NOT_REVIEW'),
    );
  });
  it('T20: is rejected of a decision maker who is the reviewer', () => {
    const task = unseen(steps.underReview());
    const both: Staff = new Map([...staff, [reviewer, ['REVIEWER', 'DECISION_MAKER']]]);
    expect(read(task, granted(task, { deciderStaffNo: reviewer }), { staff: both })).toEqual(
      rejected('SEPARATION_OF_DUTIES', 'REVIEWER_MAY_NOT_DECIDE'),
    );
  });
  it('is rejected with what a person would be refused, and why', () => {
    const task = unseen(steps.underReview());
    expect(read(task, granted(task, { legalBasis: ' ' }))).toEqual(
      rejected('NOT_ALLOWED', 'TEXT_MISSING', '审查意见', '法律依据'),
    );
  });
});

describe('when it happened in law: five minutes of another clock count as ours', () => {
  const received = '2026-04-20T02:00:00.000Z';
  const now = at('2026-04-20T03:00:00.000Z');
  const task = aCase({ receivedAt: received });
  const when = (occurredAt: string) => read(task, accepted(task, { occurredAt }), {}, now);
  it.each([
    ['five minutes before the receipt', '2026-04-20T01:55:00.000Z', received],
    ['at the receipt', received, received],
    ['between the receipt and now', '2026-04-20T02:30:00.000Z', '2026-04-20T02:30:00.000Z'],
    ['now', now.instant, now.instant],
    ['five minutes after now', '2026-04-20T03:05:00.000Z', now.instant],
  ])('%s', (_when, occurredAt, counts) => expect(after(when(occurredAt)).acceptance?.at).toBe(counts));
  it.each(['2026-04-20T01:54:59.999Z', '2026-04-20T03:05:00.001Z'])('%s is no moment of this case', (occurredAt) =>
    expect(when(occurredAt)).toEqual(rejected('BEFORE_RECEIPT', occurredAt)),
  );
  it('T32: of a round by order it begins with the order', () => {
    const reopening = { at: '2026-04-20T02:50:00.000Z' } as NonNullable<ReviewCase['reopening']>;
    const again = { ...steps.claimed(), receivedAt: received, reopening };
    expect(read(again, accepted(again, { occurredAt: '2026-04-20T02:30:00.000Z' }), {}, now)).toEqual(
      rejected('BEFORE_RECEIPT', '2026-04-20T02:30:00.000Z'),
    );
  });
});

describe('claiming (C13)', () => {
  it('C13: somebody takes it, and somebody else takes it over before the acceptance', () => {
    const task = steps.received();
    expect(after(read(task, claim(task, reviewer)))).toMatchObject({
      reviewerStaffNo: reviewer,
      claimedAt: monday.instant,
    });
    const claimed = steps.claimed();
    expect(after(read(claimed, claim(claimed, colleague)))).toMatchObject({ reviewerStaffNo: colleague });
  });
  it('C13: said again it is known', () => {
    const task = steps.claimed();
    expect(read(task, claim(task, reviewer))).toEqual({ kind: 'acknowledged' });
  });
  it('C13: the first that is heard of after the law has accepted ends the clock (T10)', () => {
    const silent = {
      ...steps.received(),
      status: 'ACCEPTED' as const,
      acceptance: { basis: 'DEEMED' as const, at: monday.instant, by: null },
    };
    expect(after(read(silent, claim(silent, reviewer)))).toMatchObject({
      status: 'ACCEPTED',
      reviewerStaffNo: reviewer,
      claimedAt: monday.instant,
    });
  });
  it.each([
    ['accepted', steps.accepted()],
    ['under review', steps.underReview()],
    ['accepted on the spot, without a claim', { ...steps.granted(), claimedAt: null }],
  ])('C13: nobody is taken it from when it is %s', (_where, task) =>
    expect(read(task, claim(task, colleague))).toEqual({ kind: 'acknowledged' }),
  );
});

describe('accepting (T8)', () => {
  it('T8: whoever accepts has the case, taken over where somebody else had it', () => {
    const fresh = steps.received();
    const claimed = steps.claimed();
    expect(after(read(fresh, accepted(fresh)))).toMatchObject({ status: 'ACCEPTED', reviewerStaffNo: reviewer });
    expect(after(read(claimed, accepted(claimed, { staffNo: colleague })))).toMatchObject({
      reviewerStaffNo: colleague,
      examiners: [reviewer],
      acceptance: { basis: 'NORMAL', by: colleague, origin: { via: 'KAFKA', enteredBy: null } },
    });
  });
  it('T8: said again it is known, whoever says it', () => {
    const task = steps.accepted();
    expect(read(task, accepted(task, { staffNo: colleague }))).toEqual({ kind: 'acknowledged' });
  });
});

describe('asking for what is missing (T5)', () => {
  const entries = [anEntry(), anEntry({ key: '2', materialCode: 'M2' })];
  const notice = (task: ReviewCase, asked = entries) => said(task, 'SupplementRequested.v1', { entries: asked });
  it('T5: everything, once', () => {
    const task = steps.received();
    expect(after(read(task, notice(task)))).toMatchObject({
      status: 'AWAITING_SUPPLEMENT',
      notice: { entries, by: reviewer },
    });
  });
  it('T5: the same list again is known; another list contradicts it', () => {
    const task = steps.awaiting();
    expect(read(task, notice(task, [anEntry()]))).toEqual({ kind: 'acknowledged' });
    expect(read(task, notice(task))).toEqual(rejected('CONFLICT', 'notice'));
    expect(read(task, notice(task, [anEntry({ key: '2' })]))).toEqual(rejected('CONFLICT', 'notice'));
  });
  it('T5: of a case that the department has accepted there is no notice', () => {
    const task = steps.accepted();
    expect(read(task, notice(task))).toMatchObject({ kind: 'rejected', code: 'NOT_ALLOWED' });
  });
});

describe('deciding (T20, T21)', () => {
  it('T20: takes the steps before it, on the day of the decision', () => {
    const task = unseen(steps.accepted());
    expect(after(read(task, granted(task)))).toMatchObject({
      status: 'GRANTED',
      reviewStartedAt: monday.instant,
      opinion: { recommendation: 'GRANT', text: '见部门业务系统', by: reviewer },
      ruling: { outcome: 'GRANTED', by: decider },
    });
  });
  it('T21: recommends what was decided', () => {
    const task = unseen(steps.underReview());
    expect(after(read(task, refused(task)))).toMatchObject({
      status: 'REFUSED',
      opinion: { recommendation: 'REFUSE' },
      ruling: { outcome: 'REFUSED' },
    });
  });
  it.each([
    ['accepted', unseen(steps.accepted())],
    ['under review', unseen(steps.underReview())],
  ])('T20: the reviewer it names has examined it, who had it before too: %s', (_where, task) =>
    expect(after(read(task, granted(task, { reviewerStaffNo: colleague })))).toMatchObject({
      reviewerStaffNo: colleague,
      examiners: [reviewer],
      opinion: { by: colleague },
    }),
  );
  it('T20: an opinion that is written stays as it was', () =>
    expect(after(read(steps.pending(), granted(steps.pending(), { reviewerStaffNo: colleague })))).toMatchObject({
      opinion: { text: '符合条件', by: reviewer },
      reviewerStaffNo: reviewer,
    }));
  it('T20: waits for the acceptance', () => {
    const task = steps.claimed();
    expect(read(task, granted(task))).toEqual({ kind: 'early' });
  });
  it('T20: said again it is known; another outcome, or another decision maker, contradicts it', () => {
    const task = steps.granted();
    expect(read(task, granted(task))).toEqual({ kind: 'acknowledged' });
    expect(read(task, refused(task))).toEqual(rejected('CONFLICT', 'GRANTED'));
    const two: Staff = new Map([...staff, ['D0101', ['AGENCY_HEAD']]]);
    expect(read(task, granted(task, { deciderStaffNo: 'D0101' }), { staff: two })).toEqual(
      rejected('CONFLICT', 'GRANTED'),
    );
  });
  it('T20: so it is with one that is kept until the component before it has ended (P4)', () => {
    const kept = { ...steps.pending(), keptRuling: steps.granted().ruling };
    expect(read(kept, granted(kept))).toEqual({ kind: 'acknowledged' });
    expect(read(kept, refused(kept))).toEqual(rejected('CONFLICT', 'GRANTED'));
  });
});

describe('the result (T23, T24, T25)', () => {
  const number = (task: ReviewCase, certificateNumber: string | null) =>
    said(task, 'ResultReady.v1', { staffNo: liaison, liaisonStaffNo: liaison, certificateNumber });
  it('T24: with a certificate that nobody knew of, and with one that is on record', () => {
    const task = steps.granted();
    expect(after(read(task, ready(task)))).toMatchObject({
      status: 'CERT_PRODUCTION',
      certificate: { number: `C-${task.id}` },
      offer: { liaisonStaffNo: liaison, at: monday.instant, origin: { via: 'KAFKA', enteredBy: null } },
    });
    const certified = { ...steps.certified(), certificate: { number: 'C-1', at: monday.instant, by: reviewer } };
    expect(after(read(certified, number(certified, 'C-1')))).toMatchObject({
      certificate: { number: 'C-1', by: reviewer },
      offer: { liaisonStaffNo: liaison },
    });
    expect(after(read(certified, number(certified, null)))).toMatchObject({
      certificate: { number: 'C-1', by: reviewer },
      offer: { liaisonStaffNo: liaison },
    });
  });
  it('T24: the number that is on record may be its own, and is not looked for again', () => {
    const certified = { ...steps.certified(), certificate: { number: 'C-1', at: monday.instant, by: reviewer } };
    expect(read(certified, number(certified, 'C-1'), { isCertificateNumberTaken: true }).kind).toBe('applied');
  });
  it('T24: waits for the decision', () => {
    const task = steps.pending();
    expect(read(task, ready(task))).toEqual({ kind: 'early' });
  });
  it('T24: said again it is known; another number contradicts it', () => {
    const offered = { ...steps.offered(), certificate: { number: 'C-1', at: monday.instant, by: reviewer } };
    expect(read(offered, number(offered, 'C-1'))).toEqual({ kind: 'acknowledged' });
    expect(read(offered, number(offered, 'C-2'))).toEqual(rejected('CONFLICT', 'ResultReady'));
    const certified = { ...steps.certified(), certificate: { number: 'C-1', at: monday.instant, by: reviewer } };
    expect(read(certified, number(certified, 'C-2'))).toEqual(rejected('CONFLICT', 'certificateNumber'));
  });
  it('T25: a refusal has no certificate, and is offered without one', () => {
    const task = steps.refused();
    expect(read(task, number(task, 'C-1'))).toEqual(rejected('NOT_ALLOWED', 'NO_CERTIFICATE', '不予许可'));
    expect(after(read(task, number(task, null)))).toMatchObject({
      certificate: null,
      offer: { liaisonStaffNo: liaison },
    });
  });
  it('T24: two certificates do not have one number', () => {
    const task = steps.granted();
    expect(read(task, ready(task), { isCertificateNumberTaken: true })).toEqual(
      rejected('NOT_ALLOWED', 'CERTIFICATE_NUMBER_TAKEN'),
    );
    const refusal = steps.refused();
    expect(read(refusal, number(refusal, null), { isCertificateNumberTaken: true }).kind).toBe('applied');
  });
  it('T24: is not offered without the certificate that the item promises', () => {
    const task = steps.granted();
    expect(read(task, number(task, null))).toEqual(rejected('NOT_ALLOWED', 'CERTIFICATE_MISSING', '证照编号'));
  });
});

it('S18: what the department cannot handle is a task for the hall office, and changes nothing', () => {
  const task = steps.claimed();
  expect(read(task, unable(task, '系统故障'))).toEqual({ kind: 'task', details: ['系统故障'] });
});

describe('a visit that the department tells of (T16; 行政许可法 art. 34(3))', () => {
  const nextDay = at('2026-04-21T03:00:00.000Z');
  const seen = (task: ReviewCase, more: object = {}) =>
    verified(task, { on: '2026-04-21', occurredAt: nextDay.instant, ...more });
  const tell = (task: ReviewCase, more: object = {}) => read(task, seen(task, more), {}, nextDay);

  it('T16: the team as of the day of the visit, the record as of the day it is told, by the rules of the portal', () => {
    const told = after(tell(steps.underReview()));
    expect(told.verification).toEqual({
      verifiers: [reviewer, colleague],
      plannedFor: '2026-04-21',
      arrangedAt: nextDay.instant, // noon of that day would be later than now
      teamSince: nextDay.instant,
      record: {
        on: '2026-04-21',
        findings: '现场与申报材料一致',
        rectifications: [],
        revisitOn: null,
        applicantStatement: '',
        signedByApplicant: true,
        at: nextDay.instant,
        by: reviewer,
      },
      handIns: [],
    });
    expect(told.examiners).toEqual([reviewer, colleague]);
  });
  it('T16: of a day before today the team is on record for its noon', () =>
    expect(
      after(read(steps.underReview(), seen(steps.underReview(), { on: '2026-04-20' }), {}, nextDay)),
    ).toMatchObject({
      verification: { arrangedAt: '2026-04-20T04:00:00.000Z', plannedFor: '2026-04-20', record: { on: '2026-04-20' } },
    }));
  it('T16: begins the review where that has not begun, and is the work of who tells it', () =>
    expect(after(tell(steps.accepted(), { staffNo: colleague }))).toMatchObject({
      status: 'UNDER_REVIEW',
      reviewStartedAt: nextDay.instant,
      reviewerStaffNo: colleague,
      verification: { record: { by: colleague } },
    }));
  it('T16: takes a case under review over too', () =>
    expect(after(tell(steps.underReview(), { staffNo: colleague }))).toMatchObject({ reviewerStaffNo: colleague }));
  it('T16: keeps the team that was assigned in the portal, in whatever order it is named', () => {
    const { verification } = steps.arranged();
    const [first, second] = verification.verifiers;
    expect(after(tell(steps.arranged(), { verifiers: [second, first] }))).toMatchObject({
      verification: { verifiers: [first, second], arrangedAt: monday.instant, record: { on: '2026-04-21' } },
    });
  });
  it('T16: another team takes the place of the one that was assigned', () =>
    expect(after(tell(steps.arranged(), { verifiers: [reviewer, decider] }))).toMatchObject({
      verification: { verifiers: [reviewer, decider], arrangedAt: monday.instant, teamSince: nextDay.instant },
    }));
  it('T16: what has to be put right, until the re-visit, and what the applicant says', () =>
    expect(
      after(
        tell(steps.underReview(), {
          rectifications: ['加装防护栏'],
          revisitOn: '2026-04-28',
          applicantStatement: '同意整改',
        }),
      ),
    ).toMatchObject({
      verification: {
        record: { rectifications: ['加装防护栏'], revisitOn: '2026-04-28', applicantStatement: '同意整改' },
      },
    }));
  it('T16: the same record again is known; another day or another finding is not', () => {
    const known = after(tell(steps.underReview()));
    expect(tell(known)).toEqual({ kind: 'acknowledged' });
    expect(tell(known, { findings: '另有发现' })).toEqual(rejected('NOT_ALLOWED', 'VERIFICATION_ALREADY_RECORDED'));
    expect(tell(known, { on: '2026-04-20' })).toEqual(rejected('NOT_ALLOWED', 'VERIFICATION_ALREADY_RECORDED'));
  });
  it('T16: waits for the acceptance', () => expect(tell(steps.claimed())).toEqual({ kind: 'early' }));
  it('T16: not on a day before the receipt, and on that day itself', () => {
    expect(tell(steps.underReview(), { on: '2026-04-19' })).toEqual(rejected('BEFORE_RECEIPT', '2026-04-19'));
    expect(tell(steps.underReview(), { on: '2026-04-20' }).kind).toBe('applied');
  });
  it('T16: two go, and both are the department’s', () => {
    expect(tell(steps.underReview(), { verifiers: [reviewer] })).toEqual(rejected('NOT_ALLOWED', 'TEAM_TOO_SMALL'));
    expect(tell(steps.underReview(), { verifiers: [reviewer, 'D9999'] })).toEqual(rejected('UNKNOWN_STAFF', 'D9999'));
  });
  it('T16: is told by a reviewer (A1)', () =>
    expect(tell(steps.underReview(), { staffNo: liaison })).toEqual(
      rejected('NOT_ALLOWED', 'STAFF_WITHOUT_POWER', liaison),
    ));
});
