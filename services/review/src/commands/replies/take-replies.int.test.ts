import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DepartmentReply, RejectionCode } from '@hall/event-contracts';
import { aCase, department, monday, people, someone } from '../../../testing/a-case.ts';
import { edge, givenJoint, jointReceived, storedJoint } from '../../../testing/a-joint-case.ts';
import { given, openTestDesk, requestFor, stored, type TestDesk } from '../../../testing/open-review.ts';
import { received } from '../../../testing/received.ts';
import type { ReviewCase } from '../../domain/case/review-case.ts';
import { ReviewCaseTable } from '../../storage/case/review-case-table.ts';
import { acceptCase } from '../acceptance/accept-case.ts';
import { claimCase } from '../examination/claim-case.ts';
import { takeReplies } from './take-replies.ts';

let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());

const { kafkaCode } = department;
const { reviewer, decider, liaison } = people;
const onKafka = { integration: 'KAFKA' as const, kafkaCode, item: { ...aCase().item, needsSiteVisit: false } };
const aTask = () => given(desk, aCase(onKafka));
const head = ({ id: caseId, round }: ReviewCase, staffNo: string) => ({
  caseId,
  round,
  staffNo,
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
    outcome: 'GRANTED',
    reasons: [],
    legalBasis: '第三十八条',
    reviewerStaffNo: reviewer,
    deciderStaffNo: decider,
    ...more,
  },
});
const ready = (task: ReviewCase, certificateNumber: string | null = `C-${task.id}`): DepartmentReply => ({
  type: 'ResultReady.v1',
  data: { ...head(task, reviewer), certificateNumber, liaisonStaffNo: liaison },
});

/** Hands replies over as the inbox does, in one transaction; each gives a look at what is on file of it. */
async function sendAll(replies: readonly DepartmentReply[], from: string = kafkaCode) {
  const all = replies.map((reply) => received(from, reply));
  await desk.database.transaction((tx) => takeReplies(tx, all));
  return all.map(
    ({ replyId }) =>
      () =>
        onFile(replyId),
  );
}
const sendFor = async (reply: DepartmentReply): Promise<() => ReturnType<typeof onFile>> =>
  (await sendAll([reply]))[0]!;
const send = async (reply: DepartmentReply, from?: string) => (await sendAll([reply], from))[0]!();

/** What is on file of a reply, and how it was answered. */
async function onFile(replyId: string) {
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
      'CaseAccepted.v1',
      'CaseDecided.v1',
      'ResultOffered.v1',
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

  it('that came early and turn out bad are answered, and keep nobody', async () => {
    const task = await aTask();
    const own = await sendFor(ruledOn(task, { reviewerStaffNo: decider }));
    expect((await own()).verdict).toBe('WAITING');
    expect((await send(accepted(task))).verdict).toBe('APPLIED');
    expect(await own()).toMatchObject({
      verdict: 'REJECTED',
      code: 'SEPARATION_OF_DUTIES',
      rejected: [{ caseId: task.id }],
    });
    expect((await send(ruledOn(task))).verdict).toBe('APPLIED');
  });

  it('that came early and contradict each other: the first counts, the second is a conflict and a task', async () => {
    const task = await aTask();
    await send(ruledOn(task));
    const other = await sendFor(ruledOn(task, { outcome: 'REFUSED', reasons }));
    expect((await send(accepted(task))).verdict).toBe('APPLIED');
    expect(await other()).toMatchObject({ verdict: 'REJECTED', code: 'CONFLICT', rejected: [{ code: 'CONFLICT' }] });
    const tasks = await desk.database.query('SELECT kind FROM hall_task WHERE case_id = $1', [task.id]);
    expect(tasks).toEqual([{ kind: 'CONFLICTING_REPLY' }]);
    expect((await inDatabase(task)).ruling).toMatchObject({ outcome: 'GRANTED' });
  });

  it('that come early and late in one lot are answered as in several', async () => {
    const task = await aTask();
    const bad = ruledOn(task, { reviewerStaffNo: decider });
    const [own] = await sendAll([bad, accepted(task)]);
    expect(await own!()).toMatchObject({ verdict: 'REJECTED', rejected: [{ code: 'SEPARATION_OF_DUTIES' }] });
  });

  it('that wait take effect when the portal takes the step they wait for', async () => {
    const task = await aTask();
    const decision = await sendFor(ruledOn(task));
    const result = await sendFor(ready(task));
    const person = someone(reviewer, 'REVIEWER');
    const claimed = (await claimCase(desk, person, requestFor(task))) as ReviewCase;
    const answer = await acceptCase(desk, person, requestFor(claimed));
    expect(answer).toMatchObject({ status: 'CERT_PRODUCTION' });
    expect([(await decision()).verdict, (await result()).verdict]).toEqual(['APPLIED', 'APPLIED']);
    expect(await inDatabase(task)).toMatchObject({
      ruling: { outcome: 'GRANTED' },
      offer: { liaisonStaffNo: liaison },
    });
  });

  it('that wait are late when the case ends: nothing waits on what can never come', async () => {
    const announced = jointReceived(['A', 'B'], [edge('A-B')]);
    const { id } = await givenJoint(desk, announced);
    const { component } = await storedJoint(desk, id);
    const early = await sendFor(ruledOn(component('B')));
    await send(accepted(component('A')));
    await send(ruledOn(component('A'), { outcome: 'REFUSED', reasons })); // CASCADE
    expect((await storedJoint(desk, id)).component('B').status).toBe('TERMINATED');
    expect(await early()).toMatchObject({ verdict: 'REJECTED', code: 'LATE', rejected: [{ code: 'LATE' }] });
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
    const task = await given(desk, aCase({ ...onKafka, receivedAt: '2026-04-17T02:00:00.000Z' }));
    const onFriday = { ...accepted(task), data: { ...head(task, reviewer), occurredAt: '2026-04-17T03:00:00.000Z' } };
    await send(onFriday as DepartmentReply);
    expect((await inDatabase(task)).acceptance).toMatchObject({ at: '2026-04-17T03:00:00.000Z' });
  });
});

describe('a reply that cannot be used is answered with its code, kept on file, and changes nothing', () => {
  const decided = async (matters: Partial<ReviewCase> = {}) => {
    const task = await given(desk, aCase({ ...onKafka, ...matters }));
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
    ['NOT_ALLOWED', async () => accepted(await aTask(), decider)],
    ['NOT_ALLOWED', async () => ruledOn(await accept(await aTask()), { deciderStaffNo: 'D0106' })],
    ['SEPARATION_OF_DUTIES', async () => accepted(await given(desk, aCase({ ...onKafka, receivedBy: reviewer })))],
    ['SEPARATION_OF_DUTIES', async () => ruledOn(await accept(await aTask()), { deciderStaffNo: reviewer })],
    ['BEFORE_RECEIPT', async () => ruledOn(await accept(await aTask()), { occurredAt: '2026-04-19T02:00:00.000Z' })],
    ['BEFORE_RECEIPT', async () => ruledOn(await accept(await aTask()), { occurredAt: '2026-04-21T02:00:00.000Z' })],
    ['CONFLICT', async () => ruledOn(await decided(), { outcome: 'REFUSED', reasons })],
    ['NOT_ALLOWED', async () => ruledOn(await accept(await aTask()), { outcome: 'REFUSED', reasons: [] })],
    ['LATE', async () => ruledOn(await given(desk, aCase({ ...onKafka, status: 'TERMINATED' })))],
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

  it('T20: a decision of somebody without the power to decide names them (A2)', async () => {
    const task = await accept(await aTask());
    expect(await send(ruledOn(task, { deciderStaffNo: 'D0106' }))).toMatchObject({
      code: 'NOT_ALLOWED',
      details: ['STAFF_WITHOUT_POWER', 'D0106'],
    });
    expect((await send(ruledOn(task, { deciderStaffNo: 'D0101' }))).verdict).toBe('APPLIED');
  });

  it("UNKNOWN_CASE for another department's task, which is not told that it exists", async () =>
    expect(await send(accepted(await aTask()), 'fire-rescue')).toMatchObject({ code: 'UNKNOWN_CASE' }));

  it.each<[RejectionCode, string]>([
    ['LATE', 'LATE_REPLY'],
    ['CONFLICT', 'CONFLICTING_REPLY'],
  ])('%s also leaves a task for the hall office', async (code, kind) => {
    const task = code === 'LATE' ? await given(desk, aCase({ ...onKafka, status: 'TERMINATED' })) : await decided();
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
