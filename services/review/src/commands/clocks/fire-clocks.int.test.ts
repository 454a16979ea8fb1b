import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { race, setClock } from '@hall/test-database';
import { aCase, people, someone, terminationFor } from '../../../testing/a-case.ts';
import { steps } from '../../../testing/steps.ts';
import { edge, givenJoint, jointReceived, storedJoint } from '../../../testing/a-joint-case.ts';
import { given, openTestDesk, requestFor, stored, type TestDesk } from '../../../testing/open-review.ts';
import { fromIntake, received } from '../../../testing/received.ts';
import type { ReviewCase } from '../../domain/case/review-case.ts';
import { readClocks } from '../../storage/clocks/clock-reads.ts';
import { acceptCase } from '../acceptance/accept-case.ts';
import { acceptTolerantly } from '../tolerance/accept-tolerantly.ts';
import { declineAcceptance } from '../ending/decline-acceptance.ts';
import { terminateCase } from '../ending/terminate-case.ts';
import { noteSupplement } from '../silence/note-requests.ts';
import { takeReplies } from '../replies/take-replies.ts';
import { fireClocks } from './fire-clocks.ts';

let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());
/** The first minute after the notice of everything received on 6 May has run out (X13). */
const lapse = '2026-05-13T00:00:00+08:00';
beforeEach(() => setClock(desk.database, lapse));

const receivedAt = '2026-05-06T02:00:00.000Z';
const silent = (matters: Partial<ReviewCase> = {}) => given(desk, aCase({ receivedAt, ...matters }));
const inDatabase = async ({ id }: ReviewCase) => (await stored(desk, id)).reviewCase!;
async function due({ id }: ReviewCase, kind: string) {
  const [clocks] = await readClocks(desk.database, [id]);
  const found = clocks?.find(({ clock }) => clock.kind === kind);
  return found && [found.due.on, found.clock.end?.cause ?? null];
}

describe('T10: a department that says nothing', () => {
  it('X13: has accepted on the day of the receipt; the decision clocks have run from then on', async () => {
    const reviewCase = await silent();
    expect(await fireClocks(desk)).toMatchObject({ fired: { NOTICE: 1 }, failed: [] });
    expect(await inDatabase(reviewCase)).toMatchObject({
      status: 'ACCEPTED',
      acceptance: { basis: 'DEEMED', at: receivedAt, by: null, lapsedAt: '2026-05-12T16:00:00.000Z' },
    });
    expect(await due(reviewCase, 'DECISION_STATUTORY')).toEqual(['2026-06-02', null]);
    expect(await due(reviewCase, 'NOTICE')).toEqual(['2026-05-12', 'LAPSED']);
    const { events, history } = await stored(desk, reviewCase.id);
    expect(events).toMatchObject([
      { type: 'CaseAccepted.v1', data: { basis: 'DEEMED', acceptedOn: '2026-05-06', statutoryDueOn: '2026-06-02' } },
    ]);
    expect(events[0].data).not.toHaveProperty('acceptedBy');
    expect(history).toEqual([{ action: 'deemAccepted', actor: 'system', version: 2 }]);
  });
  it('E8: twice does it once', async () => {
    const reviewCase = await silent();
    await Promise.all([fireClocks(desk), fireClocks(desk)]);
    expect(await fireClocks(desk)).toEqual({ fired: {}, failed: [] });
    expect(await inDatabase(reviewCase)).toMatchObject({ status: 'ACCEPTED', version: 2 });
  });
  it('E3: not as long as the last day lasts', async () => {
    await setClock(desk.database, '2026-05-12T23:59:00+08:00');
    const reviewCase = await silent();
    expect(await fireClocks(desk)).toEqual({ fired: {}, failed: [] });
    expect(await inDatabase(reviewCase)).toMatchObject({ status: 'RECEIVED' });
    await setClock(desk.database, lapse);
    await fireClocks(desk);
  });
  it('not what was answered, ended, or waits', async () => {
    const others = [
      await given(desk, { ...steps.accepted(), receivedAt }),
      await silent({ status: 'TERMINATED', termination: { cause: 'HOLD_ENDED', at: receivedAt } }),
      await silent({ status: 'PLANNED' }),
    ];
    expect(await fireClocks(desk)).toEqual({ fired: {}, failed: [] });
    for (const other of others) expect(await inDatabase(other)).toMatchObject({ version: 1 });
  });
  it('E47: not what no licensing law governs; its clock is overdue', async () => {
    const { item } = aCase();
    const reviewCase = await silent({ item: { ...item, clock: { ...item.clock, profile: 'NONE', statutory: null } } });
    expect(await fireClocks(desk)).toEqual({ fired: {}, failed: [] });
    expect(await inDatabase(reviewCase)).toMatchObject({ status: 'RECEIVED' });
  });
  it('F15: all that fell due while review did not run, each as of its own day', async () => {
    await setClock(desk.database, '2026-06-30T10:00:00+08:00');
    const cases = await Promise.all(
      Array.from({ length: 130 }, (_, index) =>
        silent({ receivedAt: index % 2 === 0 ? receivedAt : '2026-05-20T02:00:00.000Z' }),
      ),
    );
    expect(await fireClocks(desk)).toEqual({ fired: { NOTICE: 130 }, failed: [] });
    const early = await inDatabase(cases[0]!);
    const late = await inDatabase(cases[1]!);
    expect(early.acceptance).toMatchObject({ at: receivedAt, lapsedAt: '2026-05-12T16:00:00.000Z' });
    expect(late.acceptance).toMatchObject({ at: '2026-05-20T02:00:00.000Z', lapsedAt: '2026-05-27T16:00:00.000Z' });
  });
  it('a case that our own fault keeps from it does not keep the others', async () => {
    const good = await silent();
    const bad = await silent({ departmentCode: 'no code' }); // its event breaks the contract
    const { fired, failed } = await fireClocks(desk);
    expect([fired, failed]).toEqual([
      { NOTICE: 1 },
      [expect.objectContaining({ caseId: bad.id, fault: expect.stringContaining('CaseAccepted') })],
    ]);
    expect(await inDatabase(good)).toMatchObject({ status: 'ACCEPTED' });
    expect(await inDatabase(bad)).toMatchObject({ status: 'RECEIVED', version: 1 });
    await desk.database.query(`UPDATE review_case SET status = 'TERMINATED' WHERE id = $1`, [bad.id]);
  });
  it('and an officer who accepts at the same second: one of them, and the officer is told', async () => {
    const reviewCase = await silent({ reviewerStaffNo: people.reviewer, claimedAt: receivedAt });
    const officer = someone(people.reviewer, 'REVIEWER');
    const [answer] = await race(desk.database, { table: 'review_case', id: reviewCase.id }, [
      () => acceptCase(desk, officer, requestFor(reviewCase)) as Promise<object>,
      () => fireClocks(desk),
    ]);
    const { status, version, acceptance } = await inDatabase(reviewCase);
    expect([status, version, acceptance?.basis]).toEqual(['ACCEPTED', 2, 'DEEMED']); // whoever was faster, the law was first
    expect('code' in answer! ? answer : { code: 'DONE' }).toMatchObject({
      code: expect.stringMatching(/^(CONFLICT|DONE)$/),
    });
  });
  it('T8, T9: an officer who acts after the end and before the timer finds what the law has done', async () => {
    const officer = someone(people.reviewer, 'REVIEWER');
    const mine = { reviewerStaffNo: people.reviewer, claimedAt: receivedAt };
    const first = await silent(mine);
    const second = await silent(mine);
    expect(await acceptCase(desk, officer, requestFor(first))).toMatchObject({
      acceptance: { basis: 'DEEMED', at: receivedAt, lapsedAt: '2026-05-12T16:00:00.000Z', by: null },
    });
    expect(
      await acceptTolerantly(desk, officer, {
        ...requestFor(second),
        missing: ['M2'],
        promisedOn: '2026-05-15' as const,
        whySecondary: '不影响审查',
        supplyForm: '原件',
        promiseSigned: true,
        creditOk: true,
      }),
    ).toMatchObject({
      code: 'NOTICE_TOO_LATE',
    });
    await fireClocks(desk);
  });
  it('a component counts with its joint case', async () => {
    const announced = jointReceived(['A', 'B'], [edge('A>B')], { receivedAt });
    const { id } = await givenJoint(desk, announced);
    await fireClocks(desk);
    const { jointCase, component } = await storedJoint(desk, id);
    expect([jointCase.status, component('A').status, component('B').status]).toEqual([
      'ACCEPTED',
      'ACCEPTED',
      'PLANNED',
    ]);
  });
});

describe('an answer in time that is heard of after the lapse', () => {
  const answer = async (task: ReviewCase, occurredAt: string) => {
    const data = { caseId: task.id, round: 1, staffNo: people.reviewer, occurredAt };
    const reply = received(task.kafkaCode, { type: 'CaseAccepted.v1', data });
    await desk.database.transaction((tx) => takeReplies(tx, [reply]));
    const [filed] = await desk.database.query('SELECT verdict FROM department_reply WHERE reply_id = $1', [
      reply.replyId,
    ]);
    return filed.verdict;
  };
  const lapsed = async () => {
    const task = await silent({ integration: 'KAFKA' });
    await fireClocks(desk);
    return task;
  };
  it('voids the lapse: an outage makes nothing late (L3)', async () => {
    const task = await lapsed();
    expect(await answer(task, '2026-05-11T02:00:00.000Z')).toBe('APPLIED');
    expect((await inDatabase(task)).acceptance).toMatchObject({ basis: 'NORMAL', at: '2026-05-11T02:00:00.000Z' });
    const papers = `SELECT ordinal, fields->>'basis' AS basis, supersedes IS NOT NULL AS replaces FROM official_document_whole
      WHERE case_id = $1 AND type = 'D2' ORDER BY ordinal`;
    expect(await desk.database.query(papers, [task.id])).toEqual([
      { ordinal: 1, basis: 'DEEMED', replaces: false },
      { ordinal: 2, basis: 'NORMAL', replaces: true },
    ]);
    expect(await due(task, 'NOTICE')).toEqual(['2026-05-12', 'ACCEPTED']);
    expect(await due(task, 'DECISION_STATUTORY')).toEqual(['2026-06-08', null]);
  });
  it('given after it, changes nothing', async () => {
    const task = await lapsed();
    expect(await answer(task, '2026-05-12T16:00:00.000Z')).toBe('ACKNOWLEDGED');
    expect((await inDatabase(task)).acceptance).toMatchObject({ basis: 'DEEMED' });
  });
});

describe('T12a: a notice that is not answered', () => {
  const days = { told: '2026-05-06T02:00:00.000Z', over: '2026-05-20T00:00:00+08:00' };
  const awaiting = (item: Partial<ReviewCase['item']> = {}) => {
    const before = steps.awaiting();
    return given(desk, {
      ...before,
      receivedAt,
      claimedAt: receivedAt,
      item: { ...before.item, ...item },
      notice: { ...before.notice, at: days.told },
    });
  };
  const tasksOf = ({ id }: ReviewCase) =>
    desk.database.query(
      `SELECT kind, opened_at AS "openedAt", closed_at IS NULL AS open, closed_by AS by FROM hall_task WHERE case_id = $1`,
      [id],
    );
  const papersOf = ({ id }: ReviewCase): Promise<{ type: string; remedies: string | null }[]> =>
    desk.database.query(
      `SELECT type, fields->>'remedies' AS remedies FROM official_document_whole WHERE case_id = $1`,
      [id],
    );
  beforeEach(() => setClock(desk.database, days.over));

  it('leaves the hall office a task in the same transaction, once; the department ends the case, and the task with it', async () => {
    const reviewCase = await awaiting();
    expect(await fireClocks(desk)).toMatchObject({ fired: { SUPPLEMENT: 1 }, failed: [] });
    expect(await fireClocks(desk)).toEqual({ fired: {}, failed: [] });
    const task = { kind: 'SUPPLEMENT_LAPSED', openedAt: new Date('2026-05-19T16:00:00.000Z') };
    expect(await tasksOf(reviewCase)).toEqual([{ ...task, open: true, by: null }]);
    const lapsed = await inDatabase(reviewCase);
    const decider = someone(people.decider, 'DECISION_MAKER');
    const ended = await terminateCase(desk, decider, {
      ...requestFor(lapsed),
      ...terminationFor('SUPPLEMENT_NOT_SUPPLIED'),
    });
    expect(ended).toMatchObject({ status: 'TERMINATED' });
    expect(await tasksOf(reviewCase)).toEqual([{ ...task, open: false, by: null }]);
    expect(await papersOf(reviewCase)).toEqual([{ type: 'D11', remedies: expect.stringContaining('行政复议') }]);
  });
  it('has no task any more when everything comes in late', async () => {
    const reviewCase = await awaiting();
    await fireClocks(desk);
    const data = {
      caseId: reviewCase.id,
      round: 1,
      supplementId: 's',
      entries: ['1'],
      handedInAt: '2026-05-19T16:00:00.000Z',
    };
    const event = fromIntake('SupplementHandedIn.v1', data, days.over);
    await desk.database.transaction((tx) => noteSupplement(tx, event));
    expect(await tasksOf(reviewCase)).toMatchObject([{ open: false }]);
  });
  it('C-3: withdraws the case where a rule says so, without a task, and tells the remedies', async () => {
    const { item } = aCase();
    const reviewCase = await awaiting({ clock: { ...item.clock, profile: 'SPECIAL_LAW' } });
    await fireClocks(desk);
    expect(await tasksOf(reviewCase)).toEqual([]);
    expect(await papersOf(reviewCase)).toEqual([{ type: 'D11', remedies: expect.stringContaining('行政复议') }]);
    expect(await due(reviewCase, 'RECONSIDER')).toEqual(['2026-07-20', null]);
  });
});

describe('E9: a non-acceptance that is being written while C1 runs out', () => {
  // a draft is the officer's screen alone: nothing of it is stored, so what counts is when it is sent
  const reviewer = someone(people.reviewer, 'REVIEWER');
  const written = {
    ground: 'NOT_REQUIRED' as const,
    facts: '不需要许可',
    legalBasis: '第三十二条',
    competentBody: null,
    entries: [],
    bars: false,
  };
  const claimed = () => silent({ reviewerStaffNo: people.reviewer, claimedAt: receivedAt });
  const papersOf = ({ id }: ReviewCase) =>
    desk.database.query('SELECT type FROM official_document_whole WHERE case_id = $1', [id]);

  it('is refused when it is sent after the end, before the timer and after it; the case is accepted by law, without D4', async () => {
    const reviewCase = await claimed();
    const draft = { ...requestFor(reviewCase), ...written };
    expect(await declineAcceptance(desk, reviewer, draft)).toMatchObject({ code: 'NOTICE_TOO_LATE' });
    await fireClocks(desk);
    expect(await declineAcceptance(desk, reviewer, { ...draft, commandId: randomUUID() })).toMatchObject({
      code: 'CONFLICT',
    });
    const seen = await inDatabase(reviewCase);
    expect(await declineAcceptance(desk, reviewer, { ...requestFor(seen), ...written })).toMatchObject({
      code: 'ACTION_NOT_OPEN',
    });
    expect(seen).toMatchObject({ status: 'ACCEPTED', acceptance: { basis: 'DEEMED' }, nonAcceptance: null });
    expect(await papersOf(reviewCase)).toEqual([{ type: 'D2' }]);
  });
  it('stands when it is sent in the last minute, and then silence accepts nothing', async () => {
    await setClock(desk.database, '2026-05-12T23:59:00+08:00');
    const reviewCase = await claimed();
    expect(await declineAcceptance(desk, reviewer, { ...requestFor(reviewCase), ...written })).toMatchObject({
      status: 'NOT_ACCEPTED',
    });
    await setClock(desk.database, lapse);
    expect(await fireClocks(desk)).toEqual({ fired: {}, failed: [] });
    expect(await papersOf(reviewCase)).toEqual([{ type: 'D4' }]);
  });
});
