import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { someone } from '../../../testing/a-case.ts';
import { answers, givenJointCase, restaurantCheck } from '../../../testing/a-joint-case.ts';
import { openTestDesk, type TestDesk } from '../../../testing/open-intake.ts';
import { sampleFolder } from '../../../testing/sample-catalogue.ts';
import type { JointCase } from '../../domain/joint-case/joint-case.ts';
import { isCaseNumber } from '../../domain/receipt/case-number.ts';
import { isRefused, refuse } from '../../domain/refusals/refusals.ts';
import { readJointCaseByNumber, readJointCases } from '../../storage/joint-case/joint-case-reads.ts';
import { receiveJointCase, type ReceiveJointCase } from './receive-joint-case.ts';

const officer = someone('INTAKE_OFFICER');
const [{ id: applicantId }] = sampleFolder.applicants.persons as unknown as [{ id: string }];
let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());

const request = (matters: Partial<ReceiveJointCase> = {}): ReceiveJointCase => ({
  commandId: randomUUID(),
  matterCode: 'J2',
  applicantId,
  ...restaurantCheck(),
  ...matters,
});
const receive = (asked: ReceiveJointCase, caller = officer) => receiveJointCase(desk, caller, asked);

/** How much there is of everything that a receipt writes. */
async function everything(): Promise<Record<string, number>> {
  const [counted] = await desk.database.query(`SELECT
    (SELECT count(*)::int FROM joint_case) AS joint, (SELECT count(*)::int FROM service_case) AS cases,
    (SELECT count(*)::int FROM history) AS history, (SELECT count(*)::int FROM outbox_whole) AS events,
    (SELECT count(*)::int FROM event_stream) AS streams, (SELECT count(*)::int FROM command) AS commands`);
  return counted;
}
const added = (before: Record<string, number>, after: Record<string, number>) =>
  Object.fromEntries(Object.entries(after).map(([name, count]) => [name, count - before[name]!]));
const oneReceipt = { joint: 1, cases: 5, history: 6, events: 1, streams: 1, commands: 1 };
const nothing = { joint: 0, cases: 0, history: 0, events: 0, streams: 0, commands: 0 };

describe('receiveJointCase', () => {
  it('saves the joint case, its five cases, their history and the one event together', async () => {
    const before = await everything();
    const commandId = randomUUID();
    const received = (await receive(request({ commandId }))) as JointCase;
    expect(added(before, await everything())).toEqual(oneReceipt);
    expect(received).toMatchObject({
      matterCode: 'J2',
      matterVersion: 1,
      answers,
      delivery: 'AS_READY',
      promiseDueOn: '2025-02-13',
      receivedAt: expect.stringMatching(/^2025-01-24T02:00/),
    });
    const ids = [received.id, ...received.components.map(({ caseId }) => caseId)];
    const history = await desk.database.query(
      'SELECT case_id, action, actor, version, cause_id FROM history WHERE case_id = ANY($1)',
      [ids],
    );
    const change = { action: 'receiveJoint', actor: 'H201', version: 1, cause_id: commandId };
    expect(history).toHaveLength(6);
    expect(history).toEqual(expect.arrayContaining(ids.map((case_id) => ({ case_id, ...change }))));
  });

  it('the cases belong to it, each with a number of its own', async () => {
    const { id, jointCaseNumber, components } = await givenJointCase(desk);
    const cases = await desk.database.query(
      `SELECT id AS "caseId", case_number AS "caseNumber", component_key AS key, item_code AS "itemCode",
              item_version AS "itemVersion", department_code AS "departmentCode", status
         FROM service_case WHERE joint_case_id = $1 ORDER BY component_key`,
      [id],
    );
    expect(cases).toEqual(components.map((component) => ({ ...component, status: 'RECEIVED' })));
    const numbers = [jointCaseNumber, ...components.map(({ caseNumber }) => caseNumber)];
    expect(numbers.filter(isCaseNumber)).toHaveLength(6);
    expect(new Set(numbers).size).toBe(6);
  });

  it('announces it once, under its own id, with the trace of the request; the cases are not announced beside it', async () => {
    const { id, jointCaseNumber, components } = await givenJointCase(desk);
    const keys = [id, ...components.map(({ caseId }) => caseId)];
    const events = await desk.database.query(
      'SELECT type, key, seq::int, data, correlation_id FROM outbox_whole WHERE key = ANY($1)',
      [keys],
    );
    expect(events).toMatchObject([
      {
        type: 'JointCaseReceived.v1',
        key: id,
        seq: 1,
        correlation_id: 'test-request',
        data: { jointCaseId: id, jointCaseNumber, components: components.map(({ caseId }) => ({ caseId })) },
      },
    ]);
    const [{ n }] = await desk.database.query(
      `SELECT count(*)::int AS n FROM outbox_whole WHERE type = 'CaseReceived.v1'`,
    );
    expect(n).toBe(0);
  });

  it('is read as it was answered', async () => {
    const received = await givenJointCase(desk);
    expect(await readJointCaseByNumber(desk.database, received.jointCaseNumber)).toEqual(received);
    expect(await readJointCases(desk.database, [randomUUID(), received.id.toUpperCase(), 'no id'])).toEqual([
      null,
      received,
      null,
    ]);
    expect(await readJointCaseByNumber(desk.database, 'x')).toBeNull();
  });

  it('gives ten at once numbers of their own', async () => {
    const before = await everything();
    const received = await Promise.all(Array.from({ length: 10 }, () => givenJointCase(desk)));
    const numbers = received.flatMap(({ jointCaseNumber, components }) => [
      jointCaseNumber,
      ...components.map(({ caseNumber }) => caseNumber),
    ]);
    expect(new Set(numbers).size).toBe(60);
    expect(added(before, await everything())).toMatchObject({ joint: 10, cases: 50, history: 60, events: 10 });
  });

  it('sent again with the same commandId answers what it answered first, also when the two come at once', async () => {
    const before = await everything();
    const same = request();
    const first = await Promise.all([receive(same), receive(same)]);
    expect(isRefused(first[0])).toBe(false);
    expect(first[1]).toEqual(first[0]);
    expect(await receive(same)).toEqual(first[0]);
    expect(added(before, await everything())).toEqual(oneReceipt);
  });

  it('refuses a commandId that was used for another request; the ids of two people never meet', async () => {
    const first = request();
    await receive(first);
    const before = await everything();
    for (const other of [
      { deliveryMethod: 'EXPRESS' as const },
      { delivery: 'TOGETHER' as const },
      { matterCode: 'J1' },
    ])
      expect(await receive({ ...first, ...other })).toEqual(refuse('COMMAND_ID_REUSED'));
    expect(added(before, await everything())).toEqual(nothing);
    expect(isRefused(await receive(first, { ...officer, id: 'H202' }))).toBe(false);
  });

  it.each<[string, Partial<ReceiveJointCase>]>([
    ['UNKNOWN_MATTER', { matterCode: 'J99' }],
    ['APPLICANT_NOT_FOUND', { applicantId: randomUUID() }],
    ['APPLICANT_NOT_FOUND', { applicantId: 'not an id' }],
    ['APPLICANT_NOT_FOUND', { agentId: randomUUID() }],
    ['MATTER_CHANGED', { matterVersion: 2 }],
    ['MISSING_ANSWER', { answers: {} }],
    ['NOT_OPTIONAL', { leaveOut: ['J2.1'] }],
    ['MANDATE_MISSING', { agentId: sampleFolder.applicants.persons[5]!.id }],
    ['MATERIALS_MISSING', { materials: [] }],
    ['FORM_INVALID', { form: [] }],
  ])('refuses %s and leaves nothing: %j', async (code, matters) => {
    const before = await everything();
    expect(await receive(request(matters))).toMatchObject({ kind: 'refused', code });
    expect(added(before, await everything())).toEqual(nothing);
  });

  it('refuses whoever is not an intake officer', async () => {
    const before = await everything();
    for (const role of ['APPLICANT', 'REVIEWER', 'HALL_OFFICE'] as const)
      expect(await receive(request(), someone(role))).toEqual(refuse('NOT_PERMITTED'));
    expect(added(before, await everything())).toEqual(nothing);
  });

  it('tries again after a refusal with the same commandId', async () => {
    const commandId = randomUUID();
    expect(await receive(request({ commandId, materials: [] }))).toMatchObject({ code: 'MATERIALS_MISSING' });
    expect(await receive(request({ commandId, delivery: 'TOGETHER' }))).toMatchObject({ delivery: 'TOGETHER' });
  });

  it('keeps nothing when the last write fails', async () => {
    await desk.database.query('ALTER TABLE outbox_event ADD CONSTRAINT outbox_full CHECK (false) NOT VALID');
    try {
      const before = await everything();
      await expect(receive(request())).rejects.toThrow(/outbox_full/);
      expect(added(before, await everything())).toEqual(nothing);
    } finally {
      await desk.database.query('ALTER TABLE outbox_event DROP CONSTRAINT outbox_full');
    }
  });
});
