import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CaseSubmittedV1 } from '@hall/event-contracts';
import { setClock } from '@hall/test-database';
import { monday, people, received, someone } from '../../../testing/a-case.ts';
import { openTestDesk, requestFor, stored, type TestDesk } from '../../../testing/open-review.ts';
import { fromIntake } from '../../../testing/received.ts';
import { onEvent } from '../../events/subscriptions.ts';
import type { ReviewCase } from '../../domain/case/review-case.ts';
import { readClocks } from '../../storage/clocks/clock-reads.ts';
import { acceptCase } from '../acceptance/accept-case.ts';
import { claimCase } from '../examination/claim-case.ts';
import { fireClocks } from '../clocks/fire-clocks.ts';
import { acceptTolerantly } from '../tolerance/accept-tolerantly.ts';
import { supervise } from '../supervision/supervise.ts';

let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());
beforeEach(() => setClock(desk.database, '2026-04-20T10:00:00+08:00'));

const reviewer = someone(people.reviewer, 'REVIEWER');
const tell = (type: string, data: object, time: string = monday.instant): Promise<void> =>
  desk.database.transaction((tx) => onEvent(tx, fromIntake(type, data, time)));
async function submitted(): Promise<CaseSubmittedV1> {
  const { receivedAt: submittedAt, receivedBy: _by, windowNo: _window, ...rest } = received();
  const data = { ...rest, submittedAt };
  await tell('CaseSubmitted.v1', data);
  return data;
}
const confirmed = ({ caseId, round }: CaseSubmittedV1, receivedBy: string = people.receiver) =>
  tell(
    'SubmissionConfirmed.v1',
    { caseId, round, confirmedAt: '2026-04-20T06:00:00.000Z', receivedBy, windowNo: 'S01' },
    '2026-04-20T06:00:00.000Z',
  );
const caseOf = async ({ caseId }: { caseId: string }): Promise<ReviewCase> => (await stored(desk, caseId)).reviewCase!;
const clock = async ({ caseId }: { caseId: string }, wanted: string) =>
  (await readClocks(desk.database, [caseId]))[0]!.find(({ clock: { kind } }) => kind === wanted);
const cardsOf = ({ caseId }: { caseId: string }, kind: string) =>
  desk.database.query('SELECT level FROM card WHERE case_id = $1 AND kind = $2', [caseId, kind]);
const tolerantly = {
  missing: ['M2'],
  promisedOn: '2026-04-24' as const,
  whySecondary: '不影响审查',
  supplyForm: '补交原件',
  promiseSigned: true,
  creditOk: true,
};

describe('E27: a paper that was keyed in days later', () => {
  it('keeps C1 from the paper, and is neither late to be claimed (C13) nor to be handed over (C18) when it comes in', async () => {
    const data = { ...received({ receivedAt: '2026-04-16T01:30:00.000Z', noticeBy: '2026-04-23' }), hasPaper: true };
    await tell('CaseReceived.v1', data);
    expect(await clock(data, 'NOTICE')).toMatchObject({ due: { on: '2026-04-23' } });
    expect(await clock(data, 'CLAIM')).toMatchObject({ due: { on: '2026-04-20', half: 'AFTERNOON' } });
    expect(await clock(data, 'HANDOVER')).toMatchObject({ due: { on: '2026-04-20' } });
    await supervise(desk);
    expect([...(await cardsOf(data, 'CLAIM')), ...(await cardsOf(data, 'HANDOVER'))]).toEqual([]);
    await setClock(desk.database, '2026-04-21T08:00:00+08:00');
    await supervise(desk);
    expect([...(await cardsOf(data, 'CLAIM')), ...(await cardsOf(data, 'HANDOVER'))]).toEqual([
      { level: 'REMINDER' },
      { level: 'YELLOW' },
    ]);
  });
});

describe('T2: a case that was filed on line', () => {
  it('is the department’s at once: C1 and C1a run from the entry into the system', async () => {
    const data = await submitted();
    expect(await caseOf(data)).toMatchObject({ status: 'RECEIVED', receivedBy: null, precheck: { passedAt: null } });
    expect(await clock(data, 'NOTICE')).toMatchObject({ due: { on: '2026-04-27' }, clock: { end: null } });
    expect(await clock(data, 'ONLINE_PRECHECK')).toMatchObject({ due: { on: '2026-04-21' }, clock: { end: null } });
  });
  it('T4: the window’s pre-check ends C1a and keeps C1; its officer may not review it (S1)', async () => {
    const data = await submitted();
    await confirmed(data, people.reviewer);
    expect(await clock(data, 'ONLINE_PRECHECK')).toMatchObject({
      clock: { end: { at: '2026-04-20T06:00:00.000Z', cause: 'PRECHECKED' } },
    });
    expect(await clock(data, 'NOTICE')).toMatchObject({ due: { on: '2026-04-27' }, clock: { end: null } });
    expect(await claimCase(desk, reviewer, requestFor(await caseOf(data)))).toMatchObject({
      code: 'RECEIVER_MAY_NOT_REVIEW',
    });
  });
  it('T8: can be accepted before any window has seen it, T9: but not tolerantly, because nobody has signed', async () => {
    const data = await submitted();
    await claimCase(desk, reviewer, requestFor(await caseOf(data)));
    expect(await acceptTolerantly(desk, reviewer, { ...requestFor(await caseOf(data)), ...tolerantly })).toMatchObject({
      code: 'NOT_RECEIVED_YET',
    });
    await acceptCase(desk, reviewer, requestFor(await caseOf(data)));
    expect(await clock(data, 'ONLINE_PRECHECK')).toMatchObject({ clock: { end: { cause: 'ACCEPTED' } } });
    await confirmed(data); // the window’s word comes late, and changes no clock
    expect(await clock(data, 'ONLINE_PRECHECK')).toMatchObject({ clock: { end: { cause: 'ACCEPTED' } } });
    expect(await caseOf(data)).toMatchObject({ receivedBy: people.receiver });
  });
  it('C1a: a pre-check that is late is a yellow card and nothing else; C1: silence accepts the case all the same', async () => {
    const data = await submitted();
    await setClock(desk.database, '2026-04-22T00:00:00+08:00');
    await supervise(desk);
    expect(await cardsOf(data, 'ONLINE_PRECHECK')).toEqual([{ level: 'YELLOW' }]);
    await setClock(desk.database, '2026-04-28T09:00:00+08:00');
    await supervise(desk);
    expect(await cardsOf(data, 'ONLINE_PRECHECK')).toEqual([{ level: 'YELLOW' }]);
    await fireClocks(desk);
    expect(await caseOf(data)).toMatchObject({ acceptance: { basis: 'DEEMED', at: monday.instant } });
    expect(await clock(data, 'ONLINE_PRECHECK')).toMatchObject({ clock: { end: { cause: 'LAPSED' } } });
  });
});

describe('C18: papers from the window', () => {
  const withPaper = async () => {
    const data = received({ hasPaper: true });
    await tell('CaseReceived.v1', data);
    return data;
  };
  it('are handed over on the day of the receipt; the second signature ends it, also when it is heard of later', async () => {
    const data = await withPaper();
    expect(await clock(data, 'HANDOVER')).toMatchObject({ due: { on: '2026-04-20' }, clock: { end: null } });
    await setClock(desk.database, '2026-04-21T00:00:00+08:00');
    await supervise(desk);
    expect(await cardsOf(data, 'HANDOVER')).toEqual([{ level: 'YELLOW' }]);
    await tell('MaterialsHandedOver.v1', {
      caseId: data.caseId,
      round: 1,
      materials: [{ materialCode: 'M1', pagesSent: 12, pagesReceived: 11 }],
      sentAt: monday.instant,
      sentBy: people.receiver,
      signedAt: '2026-04-20T09:00:00.000Z',
      signedBy: people.liaison,
    });
    expect(await clock(data, 'HANDOVER')).toMatchObject({
      clock: { end: { at: '2026-04-20T09:00:00.000Z', cause: 'SIGNED_FOR' } },
    });
  });
  it('where there are none, no clock runs', async () => {
    const data = received();
    await tell('CaseReceived.v1', data);
    expect(await clock(data, 'HANDOVER')).toBeUndefined();
  });
});
