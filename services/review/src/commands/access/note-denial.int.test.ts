import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { department, monday, people, received, someone } from '../../../testing/a-case.ts';
import { steps } from '../../../testing/steps.ts';
import { given, openTestDesk, requestFor, stored, type TestDesk } from '../../../testing/open-review.ts';
import { isRefused, type Refused } from '../../domain/case/refusals.ts';
import type { ReviewCase } from '../../domain/case/review-case.ts';
import { readDeniedActs } from '../../storage/access/denied-act-reads.ts';
import { acceptCase } from '../acceptance/accept-case.ts';
import { claimCase } from '../examination/claim-case.ts';
import { decideCase } from '../examination/decide-case.ts';
import { offerResult } from '../result/offer-result.ts';
import { arrangeVerification } from '../procedure/arrange-verification.ts';
import { confirmTurnAway } from '../turn-away/confirm-turn-away.ts';
import { noteTurnAway } from '../turn-away/note-turn-away.ts';

let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());
beforeEach(() => desk.database.query('DELETE FROM denied_act'));

const entries = () => readDeniedActs(desk.database, 100, null);
const granting = { outcome: 'GRANTED', reasons: [], legalBasis: '第三十八条' } as const;

/** [action, the case, who must not do it, how they try, the refusal] */
const denials: [
  string,
  () => ReviewCase,
  string,
  (reviewCase: ReviewCase, by: string) => Promise<ReviewCase | Refused>,
  string,
][] = [
  [
    'claimCase',
    steps.received,
    people.receiver,
    (c, by) => claimCase(desk, someone(by, 'REVIEWER'), requestFor(c)),
    'RECEIVER_MAY_NOT_REVIEW',
  ],
  [
    'acceptCase',
    steps.claimed,
    people.receiver,
    (c, by) => acceptCase(desk, someone(by, 'REVIEWER'), requestFor(c)),
    'RECEIVER_MAY_NOT_REVIEW',
  ],
  [
    'decideCase',
    steps.pending,
    people.receiver,
    (c, by) => decideCase(desk, someone(by, 'DECISION_MAKER'), { ...requestFor(c), ...granting }),
    'RECEIVER_MAY_NOT_REVIEW',
  ],
  [
    'decideCase',
    steps.pending,
    people.reviewer,
    (c, by) => decideCase(desk, someone(by, 'DECISION_MAKER'), { ...requestFor(c), ...granting }),
    'REVIEWER_MAY_NOT_DECIDE',
  ],
];

describe('S1: a denial that keeps the duties apart leaves an entry for the audit', () => {
  it.each(denials)('%s', async (action, from, by, act, code) => {
    const before = await given(desk, from());
    expect(await act(before, by)).toMatchObject({ kind: 'refused', code });
    expect(await entries()).toEqual([
      {
        id: expect.any(String),
        caseId: before.id,
        caseNumber: before.caseNumber,
        departmentCode: department.code,
        action,
        staffNo: by,
        code,
        deniedAt: expect.stringMatching(/^2026-04-20T02:0/),
        commandId: expect.any(String),
      },
    ]);
    expect((await stored(desk, before.id)).history).toEqual([]); // nothing of the case has changed
  });

  it('also where a window asks whether somebody may be sent away, and the same person would confirm', async () => {
    const { item, department: decides, parties } = received();
    const data = {
      contactId: randomUUID(),
      caseNumber: '99010120260420000009X',
      item,
      department: decides,
      parties,

      ground: 'NOT_REQUIRED',
      missing: [],
      askedAt: monday.instant,
      askedBy: people.reviewer,
      windowNo: null,
    };
    const event = { id: randomUUID(), source: '/hall/intake', type: 'TurnAwayAsked.v1', time: monday.instant, data };
    await desk.database.transaction((tx) => noteTurnAway(tx, event as never));
    const answer = await confirmTurnAway(desk, someone(people.reviewer, 'REVIEWER'), {
      commandId: randomUUID(),
      contactId: data.contactId,
      expectedVersion: 1,

      entries: [],
      facts: '事实',
      legalBasis: '依据',
      competentBody: null,
    });
    expect(answer).toMatchObject({ code: 'RECEIVER_MAY_NOT_REVIEW' });
    expect(await entries()).toMatchObject([
      { caseId: data.contactId, action: 'confirmTurnAway', staffNo: people.reviewer },
    ]);
  });

  it('once for a request, however often it is sent; again for the next one', async () => {
    const before = await given(desk, steps.received());
    const receiver = someone(people.receiver, 'REVIEWER');
    const request = requestFor(before);
    for (let time = 0; time < 3; time += 1) await claimCase(desk, receiver, request);
    expect(await entries()).toHaveLength(1);
    await claimCase(desk, receiver, requestFor(before));
    expect(await entries()).toHaveLength(2);
  });

  it('and no other refusal does', async () => {
    const before = await given(desk, steps.received());
    const refused = [
      await claimCase(desk, someone(people.receiver, 'LIAISON'), requestFor(before)),
      await claimCase(desk, someone(people.receiver, 'REVIEWER'), { ...requestFor(before), expectedVersion: 99 }),
      await offerResult(desk, someone(people.liaison, 'LIAISON'), requestFor(before)),
      await arrangeVerification(desk, someone(people.colleague, 'REVIEWER'), {
        ...requestFor(before),

        verifiers: [people.reviewer, people.colleague],
        on: '2026-04-21',
      } as never),
    ];
    expect(refused.every(isRefused)).toBe(true);
    expect(await entries()).toEqual([]);
  });
});
