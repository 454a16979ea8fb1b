import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { race, setClock } from '@hall/test-database';
import { people, someone } from '../../../testing/a-case.ts';
import { givenJoint, jointReceived, storedJoint } from '../../../testing/a-joint-case.ts';
import { openTestDesk, requestFor, type TestDesk } from '../../../testing/open-review.ts';
import { isRefused } from '../../domain/case/refusals.ts';
import type { JointCase } from '../../domain/case/joint-case.ts';
import { readClocks } from '../../storage/clocks/clock-reads.ts';
import { acceptCase } from '../acceptance/accept-case.ts';
import { claimCase } from '../examination/claim-case.ts';
import { escalateJointCases } from './escalate-joint-cases.ts';
import { extendJointCase } from './extend-joint-case.ts';

let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());
beforeEach(() => setClock(desk.database, '2026-04-20T10:00:00+08:00'));

const reviewer = someone(people.reviewer, 'REVIEWER');
const office = someone('H401', 'HALL_OFFICE');

/** A joint case whose first component is accepted. */
async function running(): Promise<JointCase> {
  const { id } = await givenJoint(desk, jointReceived(['A', 'B']));
  const component = async () => (await storedJoint(desk, id)).component('A');
  await claimCase(desk, reviewer, requestFor(await component()));
  await acceptCase(desk, reviewer, requestFor(await component()));
  return (await storedJoint(desk, id)).jointCase;
}
const extend = ({ id: jointCaseId, version: expectedVersion }: JointCase) =>
  extendJointCase(desk, office, {
    commandId: randomUUID(),
    jointCaseId,
    expectedVersion,
    workingDays: 15,
    reason: '涉及多个部门',
    approvalNumber: '政批〔2026〕3号',
  });
const clockOf = async ({ id }: JointCase) => (await readClocks(desk.database, [id]))[0]?.[0];
const tasksOf = ({ id }: JointCase) =>
  desk.database.query(`SELECT kind, opened_at AS at FROM hall_task WHERE case_id = $1`, [id]);

describe('C17 on record', () => {
  it('starts with the first acceptance, and is longer after the approval, in the transaction of each', async () => {
    const jointCase = await running();
    expect(await clockOf(jointCase)).toMatchObject({
      clock: { kind: 'JOINT', extension: 0, end: null },
      due: { on: '2026-06-25' },
    });
    expect(await extend(jointCase)).toMatchObject({ extension: { workingDays: 15 }, version: jointCase.version + 1 });
    expect(await clockOf(jointCase)).toMatchObject({ clock: { extension: 15 }, due: { on: '2026-07-16' } });
  });
  it('run out, the hall office has to tell the head of the government: one task, however late and often it is looked at', async () => {
    const jointCase = await running();
    await setClock(desk.database, '2026-06-25T23:59:00+08:00');
    await escalateJointCases(desk);
    expect(await tasksOf(jointCase)).toEqual([]);
    await setClock(desk.database, '2026-07-01T09:00:00+08:00');
    await escalateJointCases(desk);
    expect(await escalateJointCases(desk)).toBe(0);
    expect(await tasksOf(jointCase)).toEqual([{ kind: 'JOINT_OVERDUE', at: new Date('2026-06-25T16:00:00.000Z') }]);
  });
  it('C17: extended by two at the same second: one does it, the other is told CONFLICT', async () => {
    const jointCase = await running();
    const twice = [1, 2].map(() => () => extend(jointCase) as Promise<object>);
    const answers = await race(desk.database, { table: 'joint_case', id: jointCase.id }, twice);
    expect(answers.map((one) => (isRefused(one) ? one.code : 'DONE')).sort()).toEqual(['CONFLICT', 'DONE']);
  });
});
