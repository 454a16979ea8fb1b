import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { race, setClock } from '@hall/test-database';
import { monday, people, someone } from '../../../testing/a-case.ts';
import { steps } from '../../../testing/steps.ts';
import { given, openTestDesk, requestFor, stored, type TestDesk } from '../../../testing/open-review.ts';
import { fromIntake } from '../../../testing/received.ts';
import type { ReviewCase } from '../../domain/case/review-case.ts';
import { fireClocks } from '../clocks/fire-clocks.ts';
import { readWorkList } from '../../storage/case/review-case-reads.ts';
import { noteSupplement, noteWithdrawal } from './note-requests.ts';
import { settleBreach } from '../ending/settle-breach.ts';
import { tellOwed } from '../tolerance/tell-owed.ts';
import { supplyTolerance } from '../tolerance/supply-tolerance.ts';

let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());

const reviewer = someone(people.reviewer, 'REVIEWER');
const decider = someone(people.decider, 'DECISION_MAKER');

const handIn = ({ id: caseId, round }: ReviewCase, handedInAt: string, entries = ['1'], more: object = {}) =>
  desk.database.transaction((tx) =>
    noteSupplement(
      tx,
      fromIntake('SupplementHandedIn.v1', {
        caseId,
        round,
        supplementId: randomUUID(),
        entries,
        handedInAt,
        receivedBy: null,
        ...more,
      }),
    ),
  );
const withdraw = ({ id: caseId, round, parties }: ReviewCase) =>
  desk.database.transaction((tx) =>
    noteWithdrawal(
      tx,
      fromIntake('WithdrawalRequested.v1', {
        caseId,
        round,
        requestedAt: monday.instant,
        by: 'APPLICANT',
        partyId: parties[0]!.applicantId,
        receivedBy: null,
      }),
    ),
  );
const special = (): ReviewCase => {
  const before = steps.awaiting();
  const clock = { ...before.item.clock, profile: 'SPECIAL_LAW' as const };
  return { ...before, item: { ...before.item, clock } };
};

describe('what intake hears from the applicant', () => {
  it('T11: a complete supplement ends C6 and starts the clock of the answer', async () => {
    const reviewCase = await given(desk, steps.awaiting());
    await handIn(reviewCase, monday.instant);
    expect(await stored(desk, reviewCase.id)).toMatchObject({
      reviewCase: { notice: { completeAt: monday.instant } },
      events: [{ type: 'ProcedureNoted.v1', data: { act: 'SUPPLEMENT_COMPLETE' } }],
    });
  });
  it('T11: an entry that was not told parks the message', async () =>
    expect(handIn(await given(desk, steps.awaiting()), monday.instant, ['9'])).rejects.toThrow('UNKNOWN_ENTRY'));
  it('L3: of a case that has gone on it changes nothing', async () => {
    const reviewCase = await given(desk, steps.accepted());
    await handIn(reviewCase, monday.instant);
    expect((await stored(desk, reviewCase.id)).events).toEqual([]);
  });
  it('E7: one that came in before C6 ran out, and is heard of after the lapse, voids it (VOID_LAPSE)', async () => {
    const reviewCase = await given(desk, special());
    await setClock(desk.database, '2026-05-08T10:00:00+08:00');
    expect((await fireClocks(desk)).fired.SUPPLEMENT).toBeGreaterThan(0);
    expect((await stored(desk, reviewCase.id)).reviewCase).toMatchObject({ status: 'DEEMED_WITHDRAWN' });
    await handIn(reviewCase, '2026-05-07T10:00:00.000Z');
    expect((await stored(desk, reviewCase.id)).reviewCase).toMatchObject({
      status: 'AWAITING_SUPPLEMENT',
      withdrawal: null,
      notice: { lapsedAt: null, completeAt: '2026-05-07T10:00:00.000Z' },
    });
    const late = await given(desk, special());
    await fireClocks(desk);
    await handIn(late, '2026-05-07T16:00:00.000Z');
    expect((await stored(desk, late.id)).reviewCase).toMatchObject({ status: 'DEEMED_WITHDRAWN' });
    await setClock(desk.database, '2026-04-20T10:00:00+08:00');
  });
  const promise = { answers: 'TOLERANCE', materials: ['M2'] };
  it('S33, B4: promised papers end C7 when they come in, so that nothing lapses; the department looks at them later', async () => {
    const reviewCase = await given(desk, steps.tolerated()); // promised for 24 April
    await handIn(reviewCase, '2026-04-24T15:59:00.000Z', ['M2'], promise);
    await setClock(desk.database, '2026-05-08T10:00:00+08:00');
    await fireClocks(desk);
    const { reviewCase: after, events } = await stored(desk, reviewCase.id);
    expect(after).toMatchObject({
      status: 'ACCEPTED',
      tolerance: { state: 'OPEN', completeAt: '2026-04-24T15:59:00.000Z' },
    });
    expect(events).toMatchObject([
      { type: 'ProcedureNoted.v1', data: { act: 'SUPPLEMENT_COMPLETE' } },
      { type: 'MaterialsOwed.v1', data: { head: 'TOLERANCE', entries: [] } },
    ]);
    const verified = await supplyTolerance(desk, reviewer, { ...requestFor(after!), materials: ['M2'] });
    expect(verified).toMatchObject({ tolerance: { state: 'FULFILLED', closedAt: '2026-04-24T15:59:00.000Z' } });
    await setClock(desk.database, '2026-04-20T10:00:00+08:00');
  });
  it('L3: promised papers of the last minute, heard of after the lapse, void it; of the first minute after it do not', async () => {
    const inTime = await given(desk, steps.tolerated());
    const tooLate = await given(desk, steps.tolerated());
    await setClock(desk.database, '2026-04-25T10:00:00+08:00');
    expect((await fireClocks(desk)).fired.TOLERANCE).toBe(2);
    await handIn(inTime, '2026-04-24T15:59:59.000Z', ['M2'], promise);
    await handIn(tooLate, '2026-04-24T16:00:00.000Z', ['M2'], promise);
    expect((await stored(desk, inTime.id)).reviewCase).toMatchObject({ status: 'ACCEPTED', withdrawal: null });
    expect((await stored(desk, tooLate.id)).reviewCase).toMatchObject({ status: 'DEEMED_WITHDRAWN' });
    const papers = await desk.database.query(
      'SELECT type, title, supersedes IS NOT NULL AS corrects FROM official_document_whole WHERE case_id = $1 ORDER BY ordinal',
      [inTime.id],
    );
    expect(papers).toEqual([
      { type: 'D11', title: '退件通知书', corrects: false },
      { type: 'D11', title: '撤销退件通知书（期限内已补交）', corrects: true },
    ]);
    await setClock(desk.database, '2026-04-20T10:00:00+08:00');
  });
  it('S33: promised papers in the moment in which the timer fires: whoever is first, the case goes on', async () => {
    const reviewCase = await given(desk, steps.tolerated());
    await setClock(desk.database, '2026-04-25T00:00:01+08:00');
    await race(desk.database, { table: 'review_case', id: reviewCase.id }, [
      async () => void (await fireClocks(desk)),
      () => handIn(reviewCase, '2026-04-24T15:59:59.000Z', ['M2'], promise),
    ]);
    const { reviewCase: after } = await stored(desk, reviewCase.id);
    expect(after).toMatchObject({
      status: 'ACCEPTED',
      tolerance: { state: 'OPEN', completeAt: '2026-04-24T15:59:59.000Z' },
    });
    await setClock(desk.database, '2026-04-20T10:00:00+08:00');
  });
  it('S49, B2: a promise for the hand-out that is broken is a task of the hall office, until the department has settled it', async () => {
    const reviewCase = await given(desk, steps.owing());
    await setClock(desk.database, '2026-04-27T10:00:00+08:00');
    await fireClocks(desk);
    const tasks = () =>
      desk.database.query('SELECT kind, closed_at IS NULL AS is_open FROM hall_task WHERE case_id = $1', [
        reviewCase.id,
      ]);
    expect(await tasks()).toEqual([{ kind: 'PROMISE_BROKEN', is_open: true }]);
    const broken = (await stored(desk, reviewCase.id)).reviewCase!;
    const filter = {
      departmentCodes: [broken.departmentCode],
      statuses: [],
      reviewerStaffNo: null,
      brokenPromise: true,
    };
    expect((await readWorkList(desk.database, filter, 10, null)).map(({ id }) => id)).toEqual([broken.id]);
    expect(
      await settleBreach(desk, decider, {
        ...requestFor(broken),
        decision: 'TERMINATE' as const,
        reason: '承诺日期已过，仍未补交',
        until: null,
      }),
    ).toMatchObject({
      status: 'TERMINATED',
    });
    expect(await tasks()).toEqual([{ kind: 'PROMISE_BROKEN', is_open: false }]);
    expect(await readWorkList(desk.database, filter, 10, null)).toEqual([]);
    await setClock(desk.database, '2026-04-20T10:00:00+08:00');
  });
  it('S33: the windows are told once of promises that were made before they were told of any', async () => {
    const open = await given(desk, steps.tolerated());
    const broken = await given(desk, steps.promiseBroken());
    await tellOwed(desk);
    expect(await tellOwed(desk)).toBe(0);
    expect((await stored(desk, open.id)).events).toMatchObject([
      { type: 'MaterialsOwed.v1', data: { head: 'TOLERANCE', entries: [{ key: 'M2' }], supplyBy: '2026-04-24' } },
    ]);
    expect((await stored(desk, broken.id)).events).toMatchObject([
      { type: 'MaterialsOwed.v1', data: { head: 'AT_DELIVERY', entries: [{ key: 'M2' }], supplyBy: null } },
    ]);
  });
  it('T16: what shows that something was put right is on record for the re-visit', async () => {
    const { verification, ...before } = steps.verified();
    const record = { ...verification!.record!, rectifications: ['加装防护栏'], revisitOn: '2026-05-06' as const };
    const reviewCase = await given(desk, { ...before, verification: { ...verification!, record } });
    await handIn(reviewCase, monday.instant, ['1'], { answers: 'RECTIFICATION', materials: [] });
    expect(await stored(desk, reviewCase.id)).toMatchObject({
      reviewCase: { verification: { handIns: [{ entries: ['1'], at: monday.instant }] } },
      events: [{ type: 'MaterialsOwed.v1', data: { head: 'RECTIFICATION', entries: [] } }],
    });
  });
  it('T29: is taken back with its notice D11, or answered that it is decided', async () => {
    const open = await given(desk, steps.underReview());
    const decided = await given(desk, steps.granted());
    await withdraw(open);
    await withdraw(decided);
    expect(await stored(desk, open.id)).toMatchObject({
      reviewCase: { status: 'WITHDRAWN' },
      events: [{ type: 'CaseWithdrawn.v1' }],
    });
    expect(await stored(desk, decided.id)).toMatchObject({
      reviewCase: { status: 'GRANTED' },
      events: [{ type: 'WithdrawalRefused.v1', data: { cause: 'DECIDED' } }],
    });
  });
});
