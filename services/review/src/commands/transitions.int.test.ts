import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { race } from '@hall/test-database';
import { people, someone, steps } from '../../testing/a-case.ts';
import { given, openTestDesk, requestFor, stored, type TestDesk } from '../../testing/open-review.ts';
import { isRefused, type Refused } from '../domain/refusals.ts';
import type { ReviewCase } from '../domain/review-case.ts';
import { acceptCase } from './accept-case.ts';
import { claimCase } from './claim-case.ts';
import { decideCase } from './decide-case.ts';
import { makeCertificate } from './make-certificate.ts';
import { offerResult } from './offer-result.ts';
import { startReview } from './start-review.ts';
import { submitOpinion } from './submit-opinion.ts';

let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());

const reviewer = someone(people.reviewer, 'REVIEWER');
const decider = someone(people.decider, 'DECISION_MAKER');
const legalBasis = '第三十八条';
const reason = { code: 'CONDITIONS_NOT_MET', text: '不符合条件', provision: '第三十五条' } as const;
type Act = (reviewCase: ReviewCase) => Promise<ReviewCase | Refused>;

/** Every transition: where it starts, how it is asked for, where it ends, and the event that tells it. */
const transitions: [name: string, from: () => ReviewCase, act: Act, status: string, event: string][] = [
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
    steps.underReview,
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
];

describe('every transition', () => {
  it.each(transitions)(
    '%s saves the case, its history and its event together',
    async (_name, from, act, status, event) => {
      const before = await given(desk, from());
      expect(await act(before)).toMatchObject({ id: before.id, status, version: 2 });
      expect(await stored(desk, before.id)).toMatchObject({
        reviewCase: { status, version: 2 },
        history: [{ version: 2 }],
        events: [{ type: event, seq: 1, data: { caseId: before.id, status } }],
      });
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
      expect([history.length, events.length]).toEqual([1, 1]);
    },
  );

  it.each(transitions)('%s on an older version than the case now has: CONFLICT', async (_name, from, act) => {
    const before = await given(desk, from());
    expect(await act({ ...before, version: 7 })).toMatchObject({ code: 'CONFLICT' });
  });
});

describe('a case of another department', () => {
  it.each(transitions)('%s is told that it does not exist', async (_name, from, act) => {
    const foreign = await given(desk, { ...from(), departmentCode: '11990101YL00000201' });
    expect(await act(foreign)).toMatchObject({ code: 'CASE_NOT_FOUND' });
  });
});

describe('a certificate number', () => {
  const make = (reviewCase: ReviewCase, certificateNumber: string) =>
    makeCertificate(desk, reviewer, { ...requestFor(reviewCase), certificateNumber });
  it('is given once by a department (E20), also when two give it at once', async () => {
    const [one, two] = [await given(desk, steps.granted()), await given(desk, steps.granted())];
    const answers = await Promise.all([make(one, 'JY-7'), make(two, 'JY-7')]);
    expect(answers.filter(isRefused)).toHaveLength(1);
    expect(await make(await given(desk, steps.granted()), ' JY-7 ')).toMatchObject({
      code: 'CERTIFICATE_NUMBER_TAKEN',
    });
  });
});
