import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { setClock } from '@hall/test-database';
import { aCase, people, someone } from '../../../testing/a-case.ts';
import { edge, givenJoint, jointReceived, storedJoint } from '../../../testing/a-joint-case.ts';
import { openTestDesk, requestFor, type TestDesk } from '../../../testing/open-review.ts';
import { receivedDecision } from '../../../testing/received.ts';
import type { ReviewCase } from '../../domain/case/review-case.ts';
import { readJointPage } from '../../storage/joint-case/joint-case-reads.ts';
import { adoptCases } from '../clocks/adopt-cases.ts';
import { takeReplies } from '../replies/take-replies.ts';
import { recallDecision } from '../examination/recall-decision.ts';
import { supervise } from '../supervision/supervise.ts';
import { endHold } from './end-hold.ts';
import { remindOfHolds } from './remind-of-holds.ts';

let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());
beforeEach(() => setClock(desk.database, '2026-04-20T10:05:00+08:00'));

const office = someone('H401', 'HALL_OFFICE');
const decider = someone(people.decider, 'DECISION_MAKER');
const decided = (reviewCase: ReviewCase, outcome: 'GRANTED' | 'REFUSED') =>
  desk.database.transaction((tx) => takeReplies(tx, receivedDecision(reviewCase, outcome, '2026-04-20T02:01:00.000Z')));
const tasksOf = ({ id }: ReviewCase) =>
  desk.database.query(`SELECT kind, closed_at IS NOT NULL AS closed FROM hall_task WHERE case_id = $1 ORDER BY kind`, [
    id,
  ]);
const clocksOf = ({ id }: ReviewCase, kinds: readonly string[]) =>
  desk.database.query(
    `SELECT kind, to_char(due_on, 'YYYY-MM-DD') AS due, ended_by AS by FROM clock WHERE case_id = $1 AND kind = ANY($2) ORDER BY kind`,
    [id, kinds],
  );

describe('a component on hold beside one that runs (P4)', () => {
  const held = async () => {
    const { id } = await givenJoint(desk, jointReceived(['A', 'B', 'C'], [edge('A>B', 'HOLD')]));
    const component = async (key: string) => (await storedJoint(desk, id)).component(key);
    await decided(await component('A'), 'REFUSED');
    return { id, component };
  };
  it('is a task, can be found, and reminds when it lasts longer than ten working days; its end closes all of it', async () => {
    const { id, component } = await held();
    const { jointCase } = await storedJoint(desk, id);
    expect(jointCase.status).toBe('ACCEPTED'); // C runs: the state of the whole does not tell
    expect(await tasksOf(await component('B'))).toEqual([{ kind: 'COMPONENT_HELD', closed: false }]);
    expect(await clocksOf(await component('B'), ['HOLD'])).toEqual([{ kind: 'HOLD', due: '2026-05-07', by: null }]);
    const any = { statuses: [], matterCode: null, waitingForDepartment: null, lateOn: null };
    const found = async (onHold: boolean | null) =>
      (await readJointPage(desk.database, { ...any, onHold }, 100, null)).map((one) => one.id);
    const other = await givenJoint(desk, jointReceived(['A']));
    expect(await found(true)).toEqual([id]);
    expect(await found(false)).toEqual([other.id]);
    expect((await found(null)).sort()).toEqual([id, other.id].sort());

    await setClock(desk.database, '2026-05-07T23:00:00+08:00');
    expect(await remindOfHolds(desk)).toBe(0);
    await setClock(desk.database, '2026-05-08T00:00:00+08:00');
    expect([await remindOfHolds(desk), await remindOfHolds(desk)]).toEqual([1, 0]);
    const now = (await storedJoint(desk, id)).jointCase;
    await endHold(desk, office, {
      commandId: randomUUID(),
      jointCaseId: id,
      componentKey: 'B',
      expectedVersion: now.version,
      reason: '另行申请',
      outcome: 'CONTINUE',
    });
    expect(await tasksOf(await component('B'))).toEqual([
      { kind: 'COMPONENT_HELD', closed: true },
      { kind: 'HOLD_OVERDUE', closed: true },
    ]);
    expect(await clocksOf(await component('B'), ['HOLD'])).toEqual([
      { kind: 'HOLD', due: '2026-05-07', by: 'RESUMED' },
    ]);
    expect(await found(true)).toEqual([]);
  });
  it('that began before holds had a clock gets one when review starts', async () => {
    const { component } = await held();
    const { id } = await component('B');
    await desk.database.query(`DELETE FROM clock WHERE case_id = $1`, [id]);
    expect([await adoptCases(desk), await adoptCases(desk)]).toEqual([1, 0]);
    expect(await clocksOf(aCase({ id }), ['HOLD'])).toMatchObject([{ due: '2026-05-07', by: null }]);
  });
});

describe('a decision that is kept for a predecessor', () => {
  const kept = async () => {
    const { id } = await givenJoint(desk, jointReceived(['A', 'B'], [edge('A-B')]));
    const component = async (key: string) => (await storedJoint(desk, id)).component(key);
    await decided(await component('B'), 'GRANTED');
    return { id, component };
  };
  const decision = ['DECISION_COMMITTED', 'DECISION_STATUTORY'];
  it('has no red card and no overdue clock, also where it was kept before that was so', async () => {
    const { component } = await kept();
    const { id } = await component('B');
    await desk.database.query(
      `UPDATE clock SET ended_at = NULL, ended_by = NULL, suspensions = '[]' WHERE case_id = $1 AND kind = ANY($2)`,
      [id, decision],
    );
    expect([await adoptCases(desk), await adoptCases(desk)]).toEqual([1, 0]);
    await setClock(desk.database, '2026-06-30T10:00:00+08:00');
    await supervise(desk);
    const cards = await desk.database.query(`SELECT kind FROM card WHERE case_id = $1`, [id]);
    expect(cards).toEqual([]);
    expect(await clocksOf(await component('B'), decision)).toMatchObject([{ by: null }, { by: 'DECIDED' }]);
  });
  it('is recalled: the department has its task again, C2 runs on, and it is decided anew', async () => {
    const { component } = await kept();
    const answer = await recallDecision(desk, decider, { ...requestFor(await component('B')), reason: '事实有误' });
    expect(answer).toMatchObject({ status: 'PENDING_DECISION', keptRuling: null });
    expect(await clocksOf(await component('B'), decision)).toEqual([
      { kind: 'DECISION_COMMITTED', due: '2026-04-29', by: null },
      { kind: 'DECISION_STATUTORY', due: '2026-05-20', by: null },
    ]);
    const tasks = await desk.database.query(
      `SELECT type FROM outbox_event WHERE subject = $1 AND topic LIKE '%.task.v1' ORDER BY id`,
      [(await component('B')).id],
    );
    expect(tasks.at(-1)).toEqual({ type: 'TaskAssigned.v1' });
    expect(await recallDecision(desk, decider, { ...requestFor(await component('B')), reason: '再次' })).toMatchObject({
      code: 'NOT_KEPT',
    });
    await decided(await component('B'), 'REFUSED');
    await decided(await component('A'), 'GRANTED');
    expect((await component('B')).status).toBe('REFUSED');
  });
});
