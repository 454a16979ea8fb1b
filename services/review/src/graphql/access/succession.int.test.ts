import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Department, StaffMember } from '@hall/event-contracts';
import { serveSubgraph, type Asker, type TestSubgraph } from '@hall/test-subgraph';
import { aCase, department, monday, people } from '../../../testing/a-case.ts';
import { given, openTestDesk, requestFor, type TestDesk } from '../../../testing/open-review.ts';
import { steps } from '../../../testing/steps.ts';
import { received } from '../../../testing/received.ts';
import { keepCatalogue } from '../../commands/copies/keep-catalogue.ts';
import { takeReplies } from '../../commands/replies/take-replies.ts';
import type { ReviewCase } from '../../domain/case/review-case.ts';
import { reviewContext } from '../context.ts';
import { reviewSubgraph } from '../review-subgraph.ts';

/** Two departments that merge: the second takes the place of the sample's, and a third that of the second. */
const second: Department = {
  ...department,
  code: '11990101YL00000201',
  name: '云岭区综合监管局',
  shortName: '综合监管局',

  kafkaCode: 'joint-supervision',
  reconsiderationBody: '云岭市人民政府',
  court: '云岭市中级人民法院',
  liaisons: [{ staffNo: 'S0105', duty: 'A' }],
  successorOf: department.code,
};
const member = (staffNo: string, ...roles: StaffMember['roles']): StaffMember => ({
  staffNo,
  roles,
  departmentCode: second.code,
  windowNo: null,
  consultingQualified: false,
});
const staff = [member('S0103', 'REVIEWER'), member('S0102', 'DECISION_MAKER'), member('S0105', 'LIAISON')];

let desk: TestDesk;
let review: TestSubgraph;
let task: ReviewCase;
const publish = (type: string, data: object) =>
  desk.database.transaction((tx) => keepCatalogue(tx, { type, data: { version: 1, ...data } } as never));
const reviewer: Asker = { id: 'S0103', roles: ['REVIEWER'], department: second.code };
const tasks = () =>
  desk.database.query(
    `SELECT topic, type, data->>'caseId' AS "caseId" FROM outbox_event WHERE topic LIKE 'hall.department.%task%' ORDER BY id`,
  );

beforeAll(async () => {
  desk = await openTestDesk();
  review = await serveSubgraph('review', reviewSubgraph, (caller) => reviewContext(desk, caller));
  task = await given(desk, aCase({ integration: 'KAFKA', kafkaCode: department.kafkaCode }));
});
afterAll(async () => {
  await review.stop();
  await desk.database.close();
});

const workList = `{ departmentCases { nodes { id } } }`;
const claim = `mutation ($input: CaseInput!) { claimCase(input: $input) { __typename ... on Refusal { code } } }`;
const listed = async (asker: Asker) =>
  (await review.ask(asker, workList, {})).data.departmentCases.nodes.map(({ id }: { id: string }) => id);

describe('E29: a department takes the place of another', () => {
  it('before that its people know nothing of the cases', async () => {
    expect(await listed(reviewer)).toEqual([]);
    const { data } = await review.ask(reviewer, claim, { input: requestFor(task) });
    expect(data.claimCase).toMatchObject({ code: 'CASE_NOT_FOUND' });
  });

  it('on its publication the open cases become tasks on its topic, once', async () => {
    await publish('DepartmentPublished.v1', { department: second });
    for (const one of staff) await publish('StaffPublished.v1', { staff: one });
    const moved = { topic: `hall.department.${second.kafkaCode}.task.v1`, type: 'TaskAssigned.v1', caseId: task.id };
    expect(await tasks()).toEqual([moved]);
    await publish('DepartmentPublished.v1', { department: { ...second, shortName: '综管局' }, version: 2 });
    expect(await tasks()).toEqual([moved]);
  });

  it('its people see and do the work; strangers still do not', async () => {
    expect(await listed(reviewer)).toContain(task.id);
    expect(await listed({ ...reviewer, department: '11990101YL0000039X' })).toEqual([]);
    const other = await given(desk, aCase());
    const { data } = await review.ask(reviewer, claim, { input: requestFor(other) });
    expect(data.claimCase).toMatchObject({ __typename: 'ReviewCaseSuccess' });
  });

  it('its system answers for the cases on its own topic, by its own people', async () => {
    const reply = (kafkaCode: string, staffNo: string) => {
      const data = { caseId: task.id, round: 1, staffNo, occurredAt: monday.instant };
      return received(kafkaCode, { type: 'CaseAccepted.v1', data });
    };
    await desk.database.transaction((tx) => takeReplies(tx, [reply('housing', 'S0103')]));
    await desk.database.transaction((tx) => takeReplies(tx, [reply(second.kafkaCode, 'S0103')]));
    const verdicts = await desk.database.query('SELECT kafka_code, verdict, code FROM department_reply ORDER BY id');
    expect(verdicts).toEqual([
      { kafka_code: 'housing', verdict: 'REJECTED', code: 'UNKNOWN_CASE' },
      { kafka_code: second.kafkaCode, verdict: 'APPLIED', code: null },
    ]);
  });

  it('a refusal of an old case is issued by the successor and names its remedies', async () => {
    const pending = await given(desk, steps.pending());
    const refuse = `mutation ($input: DecideCaseInput!) { decideCase(input: $input) { __typename ... on Refusal { code details } } }`;
    const input = {
      ...requestFor(pending),
      outcome: 'REFUSED',
      legalBasis: '第三十八条',
      reasons: [{ code: 'CONDITIONS_NOT_MET', text: '不符合条件', provision: '第三十五条' }],
    };
    const decider = { id: 'S0102', roles: ['DECISION_MAKER'], department: second.code };
    const { data } = await review.ask(decider, refuse, { input });
    expect(data.decideCase).toMatchObject({ __typename: 'ReviewCaseSuccess' });
    const documents = await desk.database.query(
      `SELECT issuer, number, fields->>'issuer' AS name, fields->>'remedies' AS remedies FROM official_document_whole WHERE case_id = $1`,
      [pending.id],
    );
    expect(documents).toContainEqual({
      issuer: second.code,
      name: second.name,
      number: expect.stringMatching(/^综管局/),
      remedies: expect.stringContaining(second.reconsiderationBody),
    });
    expect(people.decider).not.toBe(decider.id);
  });
});
