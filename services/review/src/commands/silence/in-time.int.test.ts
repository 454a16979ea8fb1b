import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { setClock } from '@hall/test-database';
import { aCase, anEntry, department, people, someone } from '../../../testing/a-case.ts';
import { given, openTestDesk, requestFor, stored, type TestDesk } from '../../../testing/open-review.ts';
import { steps } from '../../../testing/steps.ts';
import { fromIntake, received } from '../../../testing/received.ts';
import type { ReviewCase } from '../../domain/case/review-case.ts';
import { fireClocks } from '../clocks/fire-clocks.ts';
import { keyInNotice } from '../replies/key-in.ts';
import { keyInNonAcceptance } from '../replies/key-in-non-acceptance.ts';
import { takeReplies } from '../replies/take-replies.ts';
import { noteHandOver } from '../result/note-delivery.ts';
import { noteWithdrawal } from './note-requests.ts';
import { supplyTolerance } from '../tolerance/supply-tolerance.ts';
import { supervise } from '../supervision/supervise.ts';

let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());
/** Received on 6 May, C1 was over with 12 May (X13); it is heard of on the 14th. */
beforeEach(() => setClock(desk.database, '2026-05-14T10:00:00+08:00'));
const receivedAt = '2026-05-06T02:00:00.000Z';
const inTime = '2026-05-12T08:00:00.000Z';
const { kafkaCode } = department;
const { reviewer, liaison } = people;
const clerk = someone(liaison, 'LIAISON');

/** Accepted by silence: the timer was there first. */
async function silent(matters: Partial<ReviewCase> = {}): Promise<ReviewCase> {
  const { id } = await given(desk, aCase({ receivedAt, kafkaCode, ...matters }));
  await fireClocks(desk);
  const { reviewCase } = await stored(desk, id);
  expect(reviewCase).toMatchObject({ status: 'ACCEPTED', acceptance: { basis: 'DEEMED' } });
  return reviewCase!;
}
const papers = ({ id }: ReviewCase) =>
  desk.database.query(
    `SELECT d.type, d.title, e.title AS of FROM official_document_whole d
     LEFT JOIN official_document_whole e ON e.case_id = d.case_id AND e.number = d.supersedes
     WHERE d.case_id = $1 ORDER BY d.issued_at, d.serial`,
    [id],
  );
const running = async ({ id }: ReviewCase) => {
  const rows: { kind: string }[] = await desk.database.query(
    `SELECT kind FROM clock WHERE case_id = $1 AND ended_at IS NULL ORDER BY kind`,
    [id],
  );
  return rows.map(({ kind }) => kind);
};
async function reply(type: 'SupplementRequested.v1', { id: caseId, round }: ReviewCase, occurredAt: string) {
  const data = { caseId, round, staffNo: reviewer, occurredAt, entries: [anEntry()] };
  const answer = received(kafkaCode, { type, data });
  await desk.database.transaction((tx) => takeReplies(tx, [answer]));
  const [filed] = await desk.database.query('SELECT verdict, code FROM department_reply WHERE reply_id = $1', [
    answer.replyId,
  ]);
  return filed;
}
describe('an act in time that is read after the lapse, by every door (L3)', () => {
  it('Kafka: a notice dated before the deemed acceptance voids it; its D2 is taken back, C2 and C3 have never run', async () => {
    const reviewCase = await silent({ integration: 'KAFKA' });
    await setClock(desk.database, '2026-05-25T10:00:00+08:00');
    await supervise(desk); // C3 of the deemed acceptance is over: cards
    expect(await reply('SupplementRequested.v1', reviewCase, inTime)).toEqual({ verdict: 'APPLIED', code: null });
    const { reviewCase: after, events } = await stored(desk, reviewCase.id);
    expect(after).toMatchObject({ status: 'AWAITING_SUPPLEMENT', acceptance: null, notice: { at: inTime } });
    expect(events.slice(-2)).toMatchObject([
      { type: 'ProcedureNoted.v1', data: { act: 'LAPSE_VOIDED' } },
      { type: 'SupplementRequested.v1', data: { supplyBy: '2026-05-26' } },
    ]);
    expect(await running(reviewCase)).toEqual(['SUPPLEMENT']);
    expect(await papers(reviewCase)).toMatchObject([
      { type: 'D3' },
      { title: '撤销受理通知书（视为受理）（期限内已一次性告知）', of: '受理通知书（视为受理）' },
      { title: '受理通知书（视为受理）' },
    ]);
    const [{ cards }] = await desk.database.query(
      `SELECT count(*)::int AS cards FROM card WHERE case_id = $1 AND kind <> 'CLAIM' AND taken_back_at IS NULL`,
      [reviewCase.id],
    );
    expect(cards).toBe(0);
  });
  it('Kafka: where the examination has begun it contradicts, is on file, and the hall office has a task', async () => {
    const reviewCase = await given(desk, {
      ...steps.underReview(),

      integration: 'KAFKA',
      kafkaCode,
      receivedAt,
      acceptance: { basis: 'DEEMED', at: receivedAt, by: null, lapsedAt: '2026-05-12T16:00:00.000Z' },
    });
    expect(await reply('SupplementRequested.v1', reviewCase, inTime)).toEqual({
      verdict: 'REJECTED',
      code: 'CONFLICT',
    });
    const tasks = await desk.database.query(`SELECT kind FROM hall_task WHERE case_id = $1`, [reviewCase.id]);
    expect(tasks).toEqual([{ kind: 'CONFLICTING_REPLY' }]);
  });
  it('paper: a notice and a non-acceptance from before it are keyed in with their dates', async () => {
    const notice = await silent({ integration: 'MANUAL' });
    const other = await silent({ integration: 'MANUAL' });
    const late = await silent({ integration: 'MANUAL' });
    const on = '2026-05-12' as const;
    const entries = [anEntry()];
    expect(
      await keyInNotice(desk, clerk, { ...requestFor(notice), on, reviewerStaffNo: reviewer, entries }),
    ).toMatchObject({ status: 'AWAITING_SUPPLEMENT', acceptance: null });
    const paper = {
      ground: 'NOT_REQUIRED' as const,
      facts: '无需许可',
      legalBasis: '第三十二条',
      competentBody: null,
      entries: [],
      bars: false,
      reviewerStaffNo: reviewer,
    };
    expect(await keyInNonAcceptance(desk, clerk, { ...requestFor(other), ...paper, on })).toMatchObject({
      status: 'NOT_ACCEPTED',
      nonAcceptance: { at: '2026-05-12T04:00:00.000Z' },
    });
    expect(await keyInNonAcceptance(desk, clerk, { ...requestFor(late), ...paper, on: '2026-05-13' })).toMatchObject({
      code: 'ACTION_NOT_OPEN',
    });
    expect(
      await keyInNonAcceptance(desk, clerk, { ...requestFor(late), ...paper, on, reviewerStaffNo: liaison }),
    ).toMatchObject({ code: 'STAFF_WITHOUT_POWER' });
  });
  it('the front desk: a withdrawal from before it, which gives the place in the order back too', async () => {
    const { item } = aCase();
    const reviewCase = await silent({ item: { ...item, quota: { limit: 1 } as never } });
    const { id: caseId, round, parties } = reviewCase;
    const asked = { caseId, round, requestedAt: inTime, by: 'APPLICANT', partyId: parties[0]!.applicantId };
    await desk.database.transaction((tx) =>
      noteWithdrawal(tx, fromIntake('WithdrawalRequested.v1', { ...asked, receivedBy: null }, inTime)),
    );
    expect((await stored(desk, caseId)).reviewCase).toMatchObject({ status: 'WITHDRAWN', acceptance: null });
    expect(
      await desk.database.query(`SELECT FROM quota_place WHERE case_id = $1 AND given_up_at IS NULL`, [caseId]),
    ).toEqual([]);
  });
  it('the reviewer: a promised paper that came in on its day, checked after the case had ended (T12b)', async () => {
    const before = steps.tolerated();
    const { id } = await given(desk, { ...before, integration: 'KAFKA', kafkaCode });
    await fireClocks(desk);
    const ended = (await stored(desk, id)).reviewCase!;
    expect(ended.status).toBe('DEEMED_WITHDRAWN');
    const officer = someone(reviewer, 'REVIEWER');
    const supply = (on: `${number}-${number}-${number}`) =>
      supplyTolerance(desk, officer, { ...requestFor(ended), materials: ['M2'], on });
    expect(await supply('2026-04-25')).toMatchObject({ code: 'ACTION_NOT_OPEN' });
    expect(await supply('2026-04-24')).toMatchObject({
      status: 'ACCEPTED',
      withdrawal: null,
      tolerance: { state: 'FULFILLED' },
    });
    const { events } = await stored(desk, id);
    expect(events.map(({ type }: { type: string }) => type)).toEqual([
      'CaseDeemedWithdrawn.v1',
      'TaskWithdrawn.v1',
      'ProcedureNoted.v1',
      'ProcedureNoted.v1',
      'MaterialsOwed.v1',
      'TaskAssigned.v1',
      'TaskUpdated.v1',
    ]);
    expect(await papers(ended)).toMatchObject([
      { type: 'D11', of: null },
      { type: 'D11', of: '退件通知书' },
    ]);
  });
  it('the delivery window: a hand-over in time that is heard of later takes the red card of C3 back', async () => {
    const reviewCase = await given(desk, steps.offered());
    await supervise(desk);
    const red = `SELECT FROM card WHERE case_id = $1 AND kind = 'DECISION_COMMITTED' AND level = 'RED' AND taken_back_at IS NULL`;
    expect(await desk.database.query(red, [reviewCase.id])).toHaveLength(1);
    const handedOverAt = '2026-04-28T02:00:00.000Z';
    const data = { caseId: reviewCase.id, round: 1, handedOverAt };
    await desk.database.transaction((tx) => noteHandOver(tx, fromIntake('ResultHandedOver.v1', data, inTime)));
    expect(await desk.database.query(red, [reviewCase.id])).toEqual([]);
  });
});
