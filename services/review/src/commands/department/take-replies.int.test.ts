import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DepartmentReply, RejectionCode } from '@hall/event-contracts';
import { aCase, department, monday, people } from '../../../testing/a-case.ts';
import { edge, givenJoint, jointReceived, storedJoint } from '../../../testing/a-joint-case.ts';
import { given, openTestDesk, stored, type TestDesk } from '../../../testing/open-review.ts';
import type { ReviewCase } from '../../domain/review-case.ts';
import { ReviewCaseTable } from '../../storage/review-case-table.ts';
import { takeReplies } from './take-replies.ts';

let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());

const { kafkaCode } = department;
const { reviewer, decider, liaison } = people;
let offset = 0;
const aTask = () => given(desk, aCase({ integration: 'KAFKA', kafkaCode }));
const head = ({ id: caseId, round }: ReviewCase, staffNo: string) => ({
  ...{ caseId, round, staffNo },
  occurredAt: monday.instant,
});
const accepted = (task: ReviewCase, staffNo: string = reviewer): DepartmentReply => ({
  type: 'CaseAccepted.v1',
  data: head(task, staffNo),
});
const reasons = [{ code: 'CONDITIONS_NOT_MET' as const, text: '不符合', provision: '第三十五条' }];
const ruledOn = (task: ReviewCase, more: object = {}): DepartmentReply => ({
  type: 'DecisionGiven.v1',
  data: {
    ...head(task, decider),
    ...{
      outcome: 'GRANTED',
      reasons: [],
      legalBasis: '第三十八条',
      reviewerStaffNo: reviewer,
      deciderStaffNo: decider,
    },
    ...more,
  },
});
const ready = (task: ReviewCase, certificateNumber: string | null = `C-${task.id}`): DepartmentReply => ({
  type: 'ResultReady.v1',
  data: { ...head(task, reviewer), certificateNumber, liaisonStaffNo: liaison },
});

/** Hands a reply over as the inbox does, and answers what was put on file. */
async function send(reply: DepartmentReply, from: string = kafkaCode) {
  const replyId = randomUUID();
  const record = {
    ...{ topic: `hall.department.${from}.reply.v1`, partition: 0, offset: String((offset += 1)) },
    ...{ headers: { ce_id: replyId }, value: Buffer.from(JSON.stringify(reply.data)) },
  };
  const received = { kafkaCode: from, replyId, caseId: reply.data.caseId, record, reply, fault: null };
  await desk.database.transaction((tx) => takeReplies(tx, [received]));
  const [filed] = await desk.database.query('SELECT verdict, code, details FROM department_reply WHERE reply_id = $1', [
    replyId,
  ]);
  const rejected = await desk.database.query(
    `SELECT data FROM outbox_event WHERE type = 'ReplyRejected.v1' AND data->>'replyId' = $1`,
    [replyId],
  );
  return { ...filed, rejected: rejected.map(({ data }: { data: object }) => data) };
}
const inDatabase = async ({ id }: ReviewCase) => (await stored(desk, id)).reviewCase!;

describe('the replies of a department', () => {
  it('accept, decide and offer, marked as come from its system', async () => {
    const task = await aTask();
    expect((await send(accepted(task))).verdict).toBe('APPLIED');
    expect((await send(ruledOn(task))).verdict).toBe('APPLIED');
    expect((await send(ready(task))).verdict).toBe('APPLIED');
    expect(await inDatabase(task)).toMatchObject({
      status: 'CERT_PRODUCTION',
      acceptance: { by: reviewer, origin: { via: 'KAFKA' } },
      ruling: { by: decider, origin: { via: 'KAFKA' } },
      offer: { liaisonStaffNo: liaison },
    });
    const { events } = await stored(desk, task.id);
    expect(events.map(({ type }: { type: string }) => type)).toEqual([
      ...['CaseAccepted.v1', 'CaseDecided.v1', 'ResultOffered.v1'],
    ]);
  });

  it('in any order come to the same end', async () => {
    const task = await aTask();
    expect((await send(ready(task))).verdict).toBe('WAITING');
    expect((await send(ruledOn(task))).verdict).toBe('WAITING');
    expect((await send(accepted(task))).verdict).toBe('APPLIED');
    expect(await inDatabase(task)).toMatchObject({ status: 'CERT_PRODUCTION', ruling: { outcome: 'GRANTED' } });
    const waiting = await desk.database.query(
      `SELECT 1 FROM department_reply WHERE case_id = $1 AND verdict = 'WAITING'`,
      [task.id],
    );
    expect(waiting).toEqual([]);
  });

  it('said again under another id have no effect', async () => {
    const task = await aTask();
    for (const reply of [accepted(task), ruledOn(task), ready(task)]) await send(reply);
    const { version } = await inDatabase(task);
    for (const reply of [ready(task), ruledOn(task), accepted(task)])
      expect(await send(reply)).toMatchObject({ verdict: 'ACKNOWLEDGED', rejected: [] });
    expect((await inDatabase(task)).version).toBe(version);
  });

  it('date what they tell: legal time is when it happened, within the receipt and now', async () => {
    const task = await given(desk, aCase({ integration: 'KAFKA', kafkaCode, receivedAt: '2026-04-17T02:00:00.000Z' }));
    const onFriday = { ...accepted(task), data: { ...head(task, reviewer), occurredAt: '2026-04-17T03:00:00.000Z' } };
    await send(onFriday as DepartmentReply);
    expect((await inDatabase(task)).acceptance).toMatchObject({ at: '2026-04-17T03:00:00.000Z' });
  });
});

describe('a reply that cannot be used is answered with its code, kept on file, and changes nothing', () => {
  const decided = async (matters: Partial<ReviewCase> = {}) => {
    const task = await given(desk, aCase({ integration: 'KAFKA', kafkaCode, ...matters }));
    await send(accepted(task));
    await send(ruledOn(task));
    return task;
  };
  it.each<[RejectionCode, () => Promise<DepartmentReply>]>([
    ['UNKNOWN_CASE', async () => accepted(aCase())],
    ['UNKNOWN_CASE', async () => accepted(await given(desk, aCase()))],
    ['NOT_ASSIGNED', async () => accepted(await planned())],
    ['WRONG_ROUND', async () => accepted({ ...(await aTask()), round: 2 })],
    ['UNKNOWN_STAFF', async () => accepted(await aTask(), 'D9999')],
    [
      'SEPARATION_OF_DUTIES',
      async () => accepted(await given(desk, aCase({ integration: 'KAFKA', kafkaCode, receivedBy: reviewer }))),
    ],
    ['SEPARATION_OF_DUTIES', async () => ruledOn(await accept(await aTask()), { deciderStaffNo: reviewer })],
    ['BEFORE_RECEIPT', async () => ruledOn(await accept(await aTask()), { occurredAt: '2026-04-19T02:00:00.000Z' })],
    ['BEFORE_RECEIPT', async () => ruledOn(await accept(await aTask()), { occurredAt: '2026-04-21T02:00:00.000Z' })],
    ['CONFLICT', async () => ruledOn(await decided(), { outcome: 'REFUSED', reasons })],
    ['NOT_ALLOWED', async () => ruledOn(await accept(await aTask()), { outcome: 'REFUSED', reasons: [] })],
    ['LATE', async () => ruledOn(await given(desk, aCase({ integration: 'KAFKA', kafkaCode, status: 'TERMINATED' })))],
  ])('%s (%#)', async (code, make) => {
    const reply = await make();
    const before = await desk.database.manager.findOneBy(ReviewCaseTable, { id: reply.data.caseId });
    const answer = await send(reply);
    expect(answer).toMatchObject({ verdict: 'REJECTED', code });
    expect(answer.rejected).toEqual([
      expect.objectContaining({ code, caseId: reply.data.caseId, sentence: expect.stringMatching(/。$/) }),
    ]);
    expect(await desk.database.manager.findOneBy(ReviewCaseTable, { id: reply.data.caseId })).toEqual(before);
  });

  it("UNKNOWN_CASE for another department's task, which is not told that it exists", async () =>
    expect(await send(accepted(await aTask()), 'fire-rescue')).toMatchObject({ code: 'UNKNOWN_CASE' }));

  it.each<[RejectionCode, string]>([
    ['LATE', 'LATE_REPLY'],
    ['CONFLICT', 'CONFLICTING_REPLY'],
  ])('%s also leaves a task for the hall office', async (code, kind) => {
    const task =
      code === 'LATE'
        ? await given(desk, aCase({ integration: 'KAFKA', kafkaCode, status: 'TERMINATED' }))
        : await decided();
    await send(ruledOn(task, { outcome: 'REFUSED', reasons }));
    const tasks = await desk.database.query('SELECT kind, department_code FROM hall_task WHERE case_id = $1', [
      task.id,
    ]);
    expect(tasks).toEqual([{ kind, department_code: department.code }]);
  });

  it('CannotHandle changes nothing but leaves a task', async () => {
    const task = await aTask();
    const reply: DepartmentReply = {
      type: 'CannotHandle.v1',
      data: { ...head(task, reviewer), reason: '不属于本部门职责' },
    };
    expect((await send(reply)).verdict).toBe('TASK');
    expect((await inDatabase(task)).version).toBe(task.version);
  });
});

it('a decision on a component draws its consequences for the others', async () => {
  const { id } = await givenJoint(desk, jointReceived(['A', 'B'], [edge('A>B')]));
  const { component } = await storedJoint(desk, id);
  await send(accepted(component('A')));
  await send(ruledOn(component('A'), { outcome: 'REFUSED', reasons }));
  const after = await storedJoint(desk, id);
  expect(after.component('B')).toMatchObject({ status: 'TERMINATED', termination: { cause: 'PREDECESSOR_FAILED' } });
  expect(after.jointCase.status).toBe('REFUSED');
});

it('forty decisions at once, half of them conflicting: exactly one is applied', async () => {
  const task = await accept(await aTask());
  const outcomes = Array.from({ length: 40 }, (_, index) => (index % 2 ? { outcome: 'REFUSED', reasons } : {}));
  const answers = await Promise.all(outcomes.map((more) => send(ruledOn(task, more))));
  expect(answers.filter(({ verdict }) => verdict === 'APPLIED')).toHaveLength(1);
  expect(answers.filter(({ code }) => code === 'CONFLICT')).toHaveLength(20);
});

async function accept(task: ReviewCase): Promise<ReviewCase> {
  expect((await send(accepted(task))).verdict).toBe('APPLIED');
  return inDatabase(task);
}
async function planned(): Promise<ReviewCase> {
  const { id } = await givenJoint(desk, jointReceived(['A', 'B'], [edge('A>B')]));
  return (await storedJoint(desk, id)).component('B');
}
