import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { roles } from '@hall/callers';
import {
  accessCases,
  describeCursors,
  operationsOf,
  serveSubgraph,
  type Asker,
  type TestSubgraph,
} from '@hall/test-subgraph';
import { everythingIn, someone } from '../../testing/a-case.ts';
import { filledIn, givenDraft, givenSubmission, granted } from '../../testing/a-filing.ts';
import { givenJointCase, restaurantAnswers, restaurantCheck } from '../../testing/a-joint-case.ts';
import { givenCase, openTestDesk, type TestDesk } from '../../testing/open-intake.ts';
import { foodLicence, sampleFolder } from '../../testing/sample-catalogue.ts';
import { sendMaterials } from '../commands/handover/send-materials.ts';
import { askTurnAway, type AskTurnAway } from '../commands/turn-away/ask-turn-away.ts';
import type { TurnAway } from '../domain/turn-away/turn-away.ts';
import type { JointCase } from '../domain/joint-case/joint-case.ts';
import { operations, type Operation } from '../domain/permissions/permissions.ts';
import type { ServiceCase } from '../domain/case/service-case.ts';
import { intakeContext } from './context.ts';
import { intakeSubgraph } from './intake-subgraph.ts';

let desk: TestDesk;
let intake: TestSubgraph;
let known: ServiceCase;
let knownJoint: JointCase;
let waiting: TurnAway;
const turningAway = (): AskTurnAway => ({
  commandId: randomUUID(),
  itemCode: foodLicence.itemCode,
  itemVersion: foodLicence.version,
  applicantId: applicant.id,
  agentId: null,
  identityCheck: everythingIn().identityCheck,
  materials: [],
  ground: 'NOT_COMPETENT',
  missing: [],
});
const [applicant, stranger] = sampleFolder.applicants.persons as unknown as [
  { id: string; idNumber: string; name: string },
  { id: string },
];
beforeAll(async () => {
  desk = await openTestDesk();
  intake = await serveSubgraph('intake', intakeSubgraph, (caller) => intakeContext(desk, caller));
  known = await givenCase(desk, applicant.id);
  knownJoint = await givenJointCase(desk, applicant.id);
  const sheets = known.materials.filter(({ copies }) => copies > 0).map(({ code }) => ({ code, pages: 1 }));
  const sending = { commandId: randomUUID(), caseId: known.id, materials: sheets };
  granted(await sendMaterials(desk, someone('INTAKE_OFFICER'), sending));
  await givenSubmission(desk);
  await givenDraft(desk);
  waiting = granted(await askTurnAway(desk, someone('INTAKE_OFFICER'), turningAway()));
});
afterAll(async () => {
  await intake.stop();
  await desk.database.close();
});

/** Somebody of this role to whom the case belongs: its applicant, its department, its window. */
const insider = (role: string): Asker => ({
  id: role === 'APPLICANT' ? applicant.id : 'H201',
  roles: role === '' ? [] : [role],
  department: foodLicence.departmentCode,
  window: 'S01',
});

type Attempt = { readonly query: string; readonly variables?: () => object; readonly granted: (data: any) => boolean };
const notRefused = (field: string) => (data: any) => data[field].code !== 'NOT_PERMITTED';
const mutation = (field: string, input: () => object): Attempt => ({
  query: `mutation ($input: ${field[0]!.toUpperCase()}${field.slice(1)}Input!) { ${field}(input: $input) { ... on Refusal { code } } }`,
  variables: () => ({ input: { commandId: randomUUID(), ...input() } }),
  granted: notRefused(field),
});

/** How each operation is asked for, and what shows that it was granted. An operation without a row fails the first test. */
const attempts: Record<Operation, Attempt> = {
  hall: {
    query: '{ hall { name today openingHours openingDays { weekday from to breaks { from to } } } }',
    granted: ({ hall }) => hall.name !== '' && hall.today === '2025-01-24' && hall.openingDays.length === 5,
  },
  items: { query: '{ items { nodes { itemCode } } }', granted: ({ items }) => items.nodes.length === 20 },
  item: { query: `{ item(itemCode: "${foodLicence.itemCode}") { name } }`, granted: ({ item }) => item !== null },
  departments: { query: '{ departments { code } }', granted: ({ departments }) => departments.length === 16 },
  department: {
    query: `{ department(code: "${foodLicence.departmentCode}") { name } }`,
    granted: ({ department }) => department !== null,
  },
  staff: { query: '{ staff(staffNo: "H201") { name } }', granted: ({ staff }) => staff?.name !== undefined },
  progress: {
    query:
      'query ($n: String!) { progress(caseNumber: $n, lastFour: "0019") { ... on CaseProgress { stage timeline { staff { staffNo } } } ... on Refusal { code } } }',
    variables: () => ({ n: known.caseNumber }),
    granted: ({ progress }) => progress.stage === 'RECEIVED',
  },
  serviceCase: {
    query: 'query ($id: ID!) { serviceCase(id: $id) { id } }',
    variables: () => ({ id: known.id }),
    granted: ({ serviceCase }) => serviceCase !== null,
  },
  serviceCaseByNumber: {
    query: 'query ($n: String!) { serviceCaseByNumber(caseNumber: $n) { id } }',
    variables: () => ({ n: known.caseNumber }),
    granted: ({ serviceCaseByNumber }) => serviceCaseByNumber !== null,
  },
  jointMatters: {
    query: '{ jointMatters { matterCode guidingQuestions { key } components { key item { name } } } }',
    granted: ({ jointMatters }) => jointMatters.length === sampleFolder.matters.length,
  },
  jointMatter: {
    query: '{ jointMatter(matterCode: "J2") { name leadDepartment { name } } }',
    granted: ({ jointMatter }) => jointMatter?.name === '开办餐饮店一件事',
  },
  previewJointMatter: {
    query: `query ($answers: [AnswerInput!]!) { previewJointMatter(matterCode: "J2", answers: $answers) {
      ... on JointPreview { components { key } materials { key } promiseDueOn } ... on Refusal { code } } }`,
    variables: () => ({ answers: restaurantAnswers }),
    granted: ({ previewJointMatter }) => previewJointMatter.components?.length === 5,
  },
  jointCase: {
    query: 'query ($id: ID!) { jointCase(id: $id) { id components { key serviceCase { id } } } }',
    variables: () => ({ id: knownJoint.id }),
    granted: ({ jointCase }) => jointCase !== null,
  },
  jointCaseByNumber: {
    query: 'query ($n: String!) { jointCaseByNumber(jointCaseNumber: $n) { id } }',
    variables: () => ({ n: knownJoint.jointCaseNumber }),
    granted: ({ jointCaseByNumber }) => jointCaseByNumber !== null,
  },
  receiveJointCase: mutation('receiveJointCase', () => {
    const { answers: _answers, agentId: _agent, identityCheck, delivery: _delivery, ...check } = restaurantCheck();
    return {
      matterCode: 'J2',
      applicantId: applicant.id,
      ...check,
      answers: restaurantAnswers,
      identityCheck: { method: identityCheck.method, applicantVerified: true },
    };
  }),
  myCases: { query: '{ myCases { nodes { id } } }', granted: ({ myCases }) => myCases.nodes.length > 0 },
  windowCases: {
    query: '{ windowCases { nodes { id } } }',
    granted: ({ windowCases }) => windowCases.nodes.length > 0,
  },
  applicantByIdNumber: {
    query: `{ applicantByIdNumber(idType: RESIDENT_ID, idNumber: "${applicant.idNumber}") { id } }`,
    granted: ({ applicantByIdNumber }) => applicantByIdNumber !== null,
  },
  registerApplicant: mutation('registerApplicant', () => ({
    kind: 'PERSON',
    idType: 'PASSPORT',
    idNumber: `E${Math.floor(Math.random() * 1e9)}`,
    name: '测试',
    phone: '19900009001',
    address: '某路',
  })),
  changeApplicant: mutation('changeApplicant', () => ({
    applicantId: stranger.id,
    expectedVersion: 99,
    name: '测试',
    phone: '19900009001',
    address: '某路',
  })),
  handInSupplement: {
    query: 'mutation ($input: HandInSupplementInput!) { handInSupplement(input: $input) { ... on Refusal { code } } }',
    variables: () => ({ input: { commandId: randomUUID(), caseId: known.id, entries: ['1'] } }),
    granted: notRefused('handInSupplement'),
  },
  requestWithdrawal: {
    query:
      'mutation ($input: RequestWithdrawalInput!) { requestWithdrawal(input: $input) { ... on Refusal { code } } }',
    variables: () => ({ input: { commandId: randomUUID(), caseId: known.id } }),
    granted: notRefused('requestWithdrawal'),
  },
  myDrafts: { query: '{ myDrafts { id form { key } } }', granted: ({ myDrafts }) => myDrafts.length > 0 },
  submissions: {
    query: '{ submissions { nodes { id isFiledOnline availableActions } } }',
    granted: ({ submissions }) => submissions.nodes[0]?.availableActions[0] === 'confirm',
  },
  saveDraft: mutation('saveDraft', () => {
    const { commandId: _command, draftId: _draft, expectedVersion: _version, materials, ...draft } = filledIn();
    return { ...draft, materials: materials.map(({ code, copies }) => ({ code, copies })) };
  }),
  discardDraft: mutation('discardDraft', () => ({ draftId: randomUUID(), expectedVersion: 1 })),
  submitCase: mutation('submitCase', () => ({ draftId: randomUUID(), expectedVersion: 1 })),
  confirmSubmission: mutation('confirmSubmission', () => ({
    caseId: randomUUID(),
    expectedVersion: 1,
    materials: [],
  })),
  turnAway: {
    query: 'query ($id: ID!) { turnAway(id: $id) { id step applicant { name } } }',
    variables: () => ({ id: waiting.id }),
    granted: ({ turnAway }) => turnAway !== null,
  },
  windowTurnAways: {
    query: '{ windowTurnAways { id } }',
    granted: ({ windowTurnAways }) => windowTurnAways.length > 0,
  },
  askTurnAway: mutation('askTurnAway', () => {
    const { commandId: _command, agentId: _agent, identityCheck, ...asking } = turningAway();
    return { ...asking, identityCheck: { method: identityCheck.method, applicantVerified: true } };
  }),
  handovers: {
    query: '{ handovers { nodes { id hasDiscrepancy } } }',
    granted: ({ handovers }) => handovers.nodes.length > 0,
  },
  applicationCheck: {
    query: `query ($id: ID!) { applicationCheck(applicantId: $id, itemCode: "${foodLicence.itemCode}") { barredUntil goingOn { id } } }`,
    variables: () => ({ id: applicant.id }),
    granted: ({ applicationCheck }) => applicationCheck?.goingOn.length > 0,
  },
  sendMaterials: {
    query: 'mutation ($input: SendMaterialsInput!) { sendMaterials(input: $input) { ... on Refusal { code } } }',
    variables: () => ({ input: { commandId: randomUUID(), caseId: randomUUID(), materials: [] } }),
    granted: notRefused('sendMaterials'),
  },
  signForMaterials: {
    query: 'mutation ($input: SignForMaterialsInput!) { signForMaterials(input: $input) { ... on Refusal { code } } }',
    variables: () => ({
      input: { commandId: randomUUID(), handoverId: randomUUID(), expectedVersion: 1, materials: [] },
    }),
    granted: notRefused('signForMaterials'),
  },
  archiveCase: mutation('archiveCase', () => ({ caseId: randomUUID(), expectedVersion: 1, custodian: '区档案馆' })),
  turnAwayCase: mutation('turnAwayCase', () => ({ turnAwayId: randomUUID(), expectedVersion: 1 })),
  registerMandate: mutation('registerMandate', () => ({
    principalId: applicant.id,
    agentId: stranger.id,
    powers: ['SUBMIT'],
    validFrom: '2025-01-01',
    validTo: '2025-12-31',
  })),
  revokeMandate: mutation('revokeMandate', () => ({ mandateId: randomUUID() })),
  receiveCase: mutation('receiveCase', () => {
    const { agentId: _agent, identityCheck, ...check } = everythingIn();
    return {
      itemCode: foodLicence.itemCode,
      applicantId: applicant.id,
      ...check,
      identityCheck: { method: identityCheck.method, applicantVerified: true },
    };
  }),
};

describe('who may do what', () => {
  it('is written down for every operation of the schema', () =>
    expect(operationsOf(intakeSubgraph.typeDefs).sort()).toEqual(Object.keys(attempts).sort()));

  it.each(accessCases(operations, roles))('%s by %s: %s', async (operation, role, allowed) => {
    const { query, variables, granted } = attempts[operation as Operation];
    const { data, errors } = await intake.ask(insider(role), query, variables?.());
    expect(errors).toBeUndefined();
    expect(granted(data)).toBe(allowed);
  });
});

describe('who may see a case, by _entities', () => {
  const entity = `query ($id: ID!) { _entities(representations: [{ __typename: "ServiceCase", id: $id }]) {
    ... on ServiceCase { applicant { name idNumber } receipt { applicantName idNumberMasked statement noticeBy } } } }`;
  const ask = async (asker: Asker) => (await intake.ask(asker, entity, { id: known.id })).data._entities[0];

  it.each<[string, Asker]>([
    ['nobody', { roles: [] }],
    ['another applicant', { id: stranger.id, roles: ['APPLICANT'] }],
    ['a reviewer of another department', { id: 'D0203', roles: ['REVIEWER'], department: '11990101YL00000201' }],
    [
      'the system of another department',
      { id: 'public-security', roles: ['DEPARTMENT_SYSTEM'], department: '11990101YL00000201' },
    ],
    ['a role nobody knows', { id: 'X', roles: ['EVERYTHING'] }],
    ['the guide at the door', { id: 'H101', roles: ['GUIDE'] }],
  ])('%s is not told that it exists', async (_who, asker) => expect(await ask(asker)).toBeNull());

  it.each<[string, Asker]>([
    ['its applicant', { id: applicant.id, roles: ['APPLICANT'] }],
    ['the officer who received it', { id: 'H201', roles: ['INTAKE_OFFICER'] }],
    ['a reviewer of its department', { id: 'D0103', roles: ['REVIEWER'], department: foodLicence.departmentCode }],
  ])('%s sees who it is about, and the receipt D1', async (_who, asker) =>
    expect(await ask(asker)).toMatchObject({
      applicant: { name: applicant.name, idNumber: applicant.idNumber },
      receipt: {
        applicantName: applicant.name,
        idNumberMasked: expect.stringContaining('****'),
        statement: '收件不等于受理',
        noticeBy: '2025-02-07',
      },
    }),
  );

  it.each(['HALL_OFFICE', 'AUDITOR', 'DELIVERY_OFFICER'])('%s sees it masked, and no receipt', async (role) =>
    expect(await ask({ id: 'H401', roles: [role] })).toEqual({
      applicant: { name: `${applicant.name[0]}**`, idNumber: expect.stringMatching(/^\d{6}\*{8}\w{4}$/) },
      receipt: null,
    }),
  );
});

describe('lists', () => {
  it('are paged without double or gap while cases come in', async () => {
    for (let n = 0; n < 5; n += 1) await givenCase(desk, applicant.id);
    const query =
      'query ($after: String) { myCases(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }';
    const seen: string[] = [];
    let after: string | null = null;
    for (let pages = 0; pages < 10; pages += 1) {
      const { data }: { data?: any } = await intake.ask(insider('APPLICANT'), query, { after });
      seen.push(...data.myCases.nodes.map(({ id }: { id: string }) => id));
      if (pages === 0) await givenCase(desk, applicant.id); // newest first: it belongs before what was read
      if (!data.myCases.pageInfo.hasNextPage) break;
      after = data.myCases.pageInfo.endCursor;
    }
    const all = await desk.database.query('SELECT id FROM service_case WHERE applicant_id = $1', [applicant.id]);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBe(all.length - 1);
  });
  it('S11: an officer finds what they received themselves, and beside it what their window has', async () => {
    const { id } = await givenCase(desk, applicant.id);
    const ids = async (officer: Asker, receivedByMe: boolean) => {
      const query = 'query ($mine: Boolean) { windowCases(first: 100, receivedByMe: $mine) { nodes { id } } }';
      const { data } = await intake.ask(officer, query, { mine: receivedByMe });
      return data.windowCases.nodes.map((node: { id: string }) => node.id);
    };
    const receiver = insider('INTAKE_OFFICER');
    const colleague = { ...receiver, id: 'H202' };
    expect(await ids(receiver, true)).toContain(id);
    expect(await ids(colleague, false)).toContain(id);
    expect(await ids(colleague, true)).not.toContain(id);
  });
  it.each([0, 101, -1])('are not of %s', async (first) => {
    const { errors } = await intake.ask({ roles: [] }, `{ items(first: ${first}) { nodes { itemCode } } }`);
    expect(errors?.[0].extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('the people of a case in the hand of the delivery window (T26)', () => {
  const officer: Asker = { id: 'H501', roles: ['DELIVERY_OFFICER'] };
  const hidden = { name: `${applicant.name[0]}**` };
  const told = (caseId: string, source: string, status: string) =>
    desk.database.query(
      `INSERT INTO case_progress (case_id, source, round, told_status, occurred_at) VALUES ($1, $2, 1, $3, now())
       ON CONFLICT (case_id, source) DO UPDATE SET told_status = EXCLUDED.told_status`,
      [caseId, source, status],
    );
  const people = async (id: string, asker: Asker) =>
    (await intake.ask(asker, 'query ($id: ID!) { serviceCase(id: $id) { applicant { name } } }', { id })).data
      .serviceCase.applicant;

  it('are shown to the delivery officer from the day the hall has the result, and to nobody else of the hall', async () => {
    const { id } = await givenCase(desk, applicant.id);
    expect(await people(id, officer)).toEqual(hidden);
    await told(id, 'review', 'GRANTED');
    await told(id, 'delivery', 'OFFERED'); // the department still has it
    expect(await people(id, officer)).toEqual(hidden);
    for (const status of ['READY', 'UNCLAIMED', 'DELIVERED', 'COMPLETED']) {
      await told(id, 'delivery', status);
      expect(await people(id, officer)).toEqual({ name: applicant.name });
    }
    for (const role of ['HALL_OFFICE', 'AUDITOR'])
      expect(await people(id, { id: 'H401', roles: [role] })).toEqual(hidden);
  });

  it('of a joint case are shown when one of its parts is there', async () => {
    const joint = await givenJointCase(desk, applicant.id);
    const ask = async () =>
      (
        await intake.ask(
          officer,
          'query ($id: ID!) { jointCase(id: $id) { applicant { name } receipt { matterName } } }',
          {
            id: joint.id,
          },
        )
      ).data.jointCase;
    expect(await ask()).toEqual({ applicant: hidden, receipt: null });
    await told(joint.components[1]!.caseId, 'delivery', 'READY');
    expect(await ask()).toEqual({ applicant: { name: applicant.name }, receipt: { matterName: joint.matterName } });
  });
});

describe('the receipt of a joint case', () => {
  const query = `query ($n: String!, $f: String!) { progress(caseNumber: $n, lastFour: $f) {
    ... on CaseProgress { caseNumber itemName stage components { caseNumber stage } } ... on Refusal { code } } }`;
  const nobody: Asker = { id: '', roles: [] };
  it('shows the progress of the whole and of its parts to whoever holds it', async () => {
    const { jointCaseNumber: n, matterName, components } = await givenJointCase(desk, applicant.id);
    const { progress } = (await intake.ask(nobody, query, { n, f: '0019' })).data;
    expect(progress).toMatchObject({ caseNumber: n, itemName: matterName, stage: 'RECEIVED' });
    expect(progress.components).toEqual(components.map(({ caseNumber }) => ({ caseNumber, stage: 'RECEIVED' })));
    expect((await intake.ask(nobody, query, { n, f: '0018' })).data.progress).toEqual({ code: 'CASE_NOT_FOUND' });
  });
});

describe('what nobody can mean', () => {
  const officer: Asker = { id: 'H201', roles: ['INTAKE_OFFICER'], window: 'S01' };
  const mandate = { commandId: 'm1', principalId: randomUUID(), agentId: randomUUID(), powers: ['SUBMIT'] };
  const person = { kind: 'PERSON', idType: 'PASSPORT', idNumber: 'E7654321', phone: '19900009001', address: '某路' };
  it.each<[string, string, object]>([
    ['a NUL in a search', 'query ($s: String) { items(search: $s) { nodes { itemCode } } }', { s: 'a\u0000' }],
    [
      'a NUL in a case number',
      'query ($n: String!) { progress(caseNumber: $n, lastFour: "0019") { ... on Refusal { code } } }',
      { n: '\u0000' },
    ],
    ['a NUL in a code', 'query ($c: ID!) { department(code: $c) { name } }', { c: '\u0000' }],
    [
      'a NUL in a name',
      'mutation ($i: RegisterApplicantInput!) { registerApplicant(input: $i) { ... on Refusal { code } } }',
      { i: { commandId: 'r1', ...person, name: '郁\u0000川' } },
    ],
    [
      'an address of 150,000 characters',
      'mutation ($i: RegisterApplicantInput!) { registerApplicant(input: $i) { ... on Refusal { code } } }',
      { i: { commandId: 'r1', ...person, name: '郁川', address: 'a'.repeat(150_000) } },
    ],
    [
      'a day of the year 0',
      'mutation ($i: RegisterMandateInput!) { registerMandate(input: $i) { ... on Refusal { code } } }',
      { i: { ...mandate, validFrom: '0000-01-01', validTo: '2026-12-31' } },
    ],
    [
      'an empty commandId',
      'mutation ($i: RegisterApplicantInput!) { registerApplicant(input: $i) { ... on Refusal { code } } }',
      { i: { commandId: '', ...person, name: '郁川' } },
    ],
    [
      'a day that does not exist',
      'mutation ($i: RegisterMandateInput!) { registerMandate(input: $i) { ... on Refusal { code } } }',
      { i: { ...mandate, validFrom: '2026-02-30', validTo: '2026-12-31' } },
    ],
  ])('%s is a bad input, and no fault of ours', async (_what, query, variables) => {
    const { errors } = await intake.ask(officer, query, variables);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(intake.log.join()).not.toContain('E7654321');
  });
});

describe('the wall', () => {
  it.each([null, 'x.y.z'])('turns away a call with the token %s', async (token) =>
    expect(await intake.askWith(token, '{ _service { sdl } }')).toMatchObject({
      status: 401,
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    }),
  );
  it.each([
    ['for another service', 'review', undefined],
    ['by another issuer', 'intake', 'http://127.0.0.1:4010'],
  ])('turns away a token %s', async (_what, audience, issuer) =>
    expect(
      await intake.askWith(
        await intake.sign({ id: 'H201', roles: ['INTAKE_OFFICER'] }, audience, issuer),
        '{ __typename }',
      ),
    ).toMatchObject({ status: 401 }),
  );
  it('tells nothing about a fault but its id; the log has the rest, with the id of the request', async () => {
    await desk.database.query('ALTER TABLE service_case RENAME TO elsewhere');
    const { errors } = await intake.ask(
      { id: 'H501', roles: ['AUDITOR'] },
      `{ serviceCase(id: "${randomUUID()}") { id } }`,
    );
    await desk.database.query('ALTER TABLE elsewhere RENAME TO service_case');
    expect(errors).toEqual([expect.objectContaining({ message: 'Something went wrong on our side.' })]);
    expect(JSON.stringify(errors)).not.toMatch(/service_case|relation|\.ts/);
    expect(intake.log.join()).toContain('relation \\"service_case\\" does not exist');
    expect(intake.log.join()).toContain('test-request');
  });
  it('writes no personal data into its log', () => {
    for (const secret of [applicant.name, applicant.idNumber]) expect(intake.log.join()).not.toContain(secret);
  });
});

describeCursors(
  intakeSubgraph.typeDefs,
  {
    handovers: ['at', 'id'],
    submissions: ['at', 'id'],
    items: ['code'],
    myCases: ['at', 'id'],
    windowCases: ['at', 'id'],
  },
  (list, query, variables) =>
    intake.ask(insider(list === 'myCases' ? 'APPLICANT' : 'INTAKE_OFFICER'), query, variables),
);
