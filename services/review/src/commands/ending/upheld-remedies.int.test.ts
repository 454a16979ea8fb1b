import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setClock } from '@hall/test-database';
import { aCase, department, people, someone } from '../../../testing/a-case.ts';
import { edge, givenJoint, jointReceived, storedJoint } from '../../../testing/a-joint-case.ts';
import { given, openTestDesk, requestFor, stored, type TestDesk } from '../../../testing/open-review.ts';
import { steps } from '../../../testing/steps.ts';
import { receivedDecision } from '../../../testing/received.ts';
import { availableActions } from '../../domain/actions/available-actions.ts';
import type { ReviewCase } from '../../domain/case/review-case.ts';
import { takeReplies } from '../replies/take-replies.ts';
import { declineAcceptance } from './decline-acceptance.ts';
import { reopenCase } from './reopen-case.ts';

let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());

const reviewer = someone(people.reviewer, 'REVIEWER');
const decider = someone(people.decider, 'DECISION_MAKER');
const order = { orderNumber: '某行初〔2026〕1号', period: null };
const { kafkaCode } = department;
const papers = ({ id }: ReviewCase) =>
  desk.database.query(
    `SELECT d.round, d.type, d.title, e.title AS of FROM official_document_whole d
     LEFT JOIN official_document_whole e ON e.case_id = d.case_id AND e.round = d.round AND e.number = d.supersedes
     WHERE d.case_id = $1 ORDER BY d.issued_at, d.serial`,
    [id],
  );
const clocksIn = ({ id }: ReviewCase) =>
  desk.database.query(
    `SELECT round, kind, ended_by AS by FROM clock WHERE case_id = $1 AND kind IN ('NOTICE', 'RECONSIDER') ORDER BY round, kind`,
    [id],
  );
const decided = (reviewCase: ReviewCase, outcome: 'GRANTED' | 'REFUSED', occurredAt: string) =>
  desk.database.transaction((tx) => takeReplies(tx, receivedDecision(reviewCase, outcome, occurredAt)));

describe('a remedy that was upheld (T32)', () => {
  it('不予受理: received anew by order, its D4 taken back, C1 running, the earlier remedies over', async () => {
    const claimed = await given(desk, steps.claimed());
    await declineAcceptance(desk, reviewer, {
      ...requestFor(claimed),
      ground: 'NOT_REQUIRED',
      facts: '无需许可',
      legalBasis: '条',
      competentBody: null,
      entries: [],
      bars: false,
    });
    const declined = (await stored(desk, claimed.id)).reviewCase!;
    expect(availableActions(decider, declined)).toEqual(['reopenReceipt']);
    await setClock(desk.database, '2026-06-01T10:00:00+08:00');
    const reopened = await reopenCase(desk, decider, { ...requestFor(declined), ...order });
    expect(reopened).toMatchObject({ status: 'RECEIVED', round: 2, noticeBy: '2026-06-08' });
    expect(availableActions(reviewer, reopened as ReviewCase)).toEqual(['claim']);
    expect(await papers(claimed)).toMatchObject([
      { round: 1, type: 'D4', of: null },
      { round: 1, type: 'D4', title: '撤销不予受理决定书（某行初〔2026〕1号）', of: '不予受理决定书' },
    ]);
    expect(await clocksIn(claimed)).toEqual([
      { round: 1, kind: 'NOTICE', by: 'NOT_ACCEPTED' },
      { round: 1, kind: 'RECONSIDER', by: 'REOPENED' },
      { round: 2, kind: 'NOTICE', by: null },
    ]);
    await setClock(desk.database, '2026-06-01T10:00:00+08:00');
  });
  it('a reply that is dated before the order is none about its round', async () => {
    const before = await given(desk, aCase({ ...steps.refused(), integration: 'KAFKA', kafkaCode }));
    const reopened = await reopenCase(desk, decider, { ...requestFor(before), ...order });
    await decided(reopened as ReviewCase, 'GRANTED', '2026-05-20T02:00:00.000Z');
    const codes = await desk.database.query(`SELECT code FROM department_reply WHERE case_id = $1`, [before.id]);
    expect(codes).toEqual([{ code: 'BEFORE_RECEIPT' }, { code: 'BEFORE_RECEIPT' }]);
    expect((await stored(desk, before.id)).reviewCase?.status).toBe('UNDER_REVIEW');
  });
  it('CASCADE: the fallen component is revived in the transaction of the grant, and decided in its round; D11 taken back', async () => {
    const { id } = await givenJoint(desk, jointReceived(['A', 'B'], [edge('A-B')]));
    const component = async (key: string) => (await storedJoint(desk, id)).component(key);
    await decided(await component('A'), 'REFUSED', '2026-06-01T01:59:00.000Z');
    expect(await component('B')).toMatchObject({ status: 'TERMINATED', round: 1 });
    expect((await storedJoint(desk, id)).jointCase).toMatchObject({ status: 'REFUSED' });
    await reopenCase(desk, decider, { ...requestFor(await component('A')), ...order });
    expect((await storedJoint(desk, id)).jointCase).toMatchObject({ status: 'ACCEPTED', concludedAt: null });
    await setClock(desk.database, '2026-06-03T10:00:00+08:00');
    await decided(await component('A'), 'GRANTED', '2026-06-03T01:59:00.000Z');
    const revived = await component('B');
    expect(revived).toMatchObject({ status: 'RECEIVED', round: 2, noticeBy: '2026-06-10', termination: null });
    expect(await papers(revived)).toMatchObject([
      { round: 1, type: 'D11', of: null },
      { round: 1, type: 'D11', of: '终止通知书' },
    ]);
    await decided(revived, 'GRANTED', '2026-06-03T02:00:00.000Z');
    const { jointCase, events } = await storedJoint(desk, id);
    expect(jointCase.status).toBe('GRANTED');
    const told = events.filter(({ subject }) => subject === revived.id).map(({ type, data }) => [type, data.round]);
    expect(told.slice(0, 6)).toEqual([
      ['TaskAssigned.v1', 1],
      ['CaseTerminated.v1', 1],
      ['TaskWithdrawn.v1', 1],
      ['ComponentRevived.v1', 2],
      ['ComponentStarted.v1', 2],
      ['TaskAssigned.v1', 2],
    ]);
    expect(events.filter(({ type }) => type === 'JointCaseConcluded.v1')).toHaveLength(2);
  });
});
