import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serveSubgraph, type Asker, type TestSubgraph } from '@hall/test-subgraph';
import { givenCase, openTestDesk, type TestDesk } from '../../testing/open-intake.ts';
import { foodLicence, sampleFolder } from '../../testing/sample-catalogue.ts';
import { intakeContext } from './context.ts';
import { intakeSubgraph } from './intake-subgraph.ts';

let desk: TestDesk;
let intake: TestSubgraph;
let id: string;
const [{ id: applicantId }, { id: strangerId }] = sampleFolder.applicants.persons as unknown as [
  { id: string },
  { id: string },
];
const [{ code, name }] = foodLicence.materials as unknown as [{ code: string; name: string }];
beforeAll(async () => {
  desk = await openTestDesk();
  intake = await serveSubgraph('intake', intakeSubgraph, (caller) => intakeContext(desk, caller));
  ({ id } = await givenCase(desk, applicantId));
  await desk.database.query('INSERT INTO open_notice VALUES ($1, 1, $2, $3, true)', [
    ...[id, JSON.stringify([{ key: '1', materialCode: code }]), '2025-02-14'],
  ]);
});
afterAll(async () => {
  await intake.stop();
  await desk.database.close();
});

const applicant: Asker = { id: applicantId, roles: ['APPLICANT'] };
const stranger: Asker = { id: strangerId, roles: ['APPLICANT'] };
const entries = [{ key: '1', materialCode: code, materialName: name }];
const shown = async (asker: Asker) =>
  (
    await intake.ask(
      asker,
      `query ($id: ID!) { serviceCase(id: $id) { withdrawalPending timeline { label staff { staffNo } }
        openNotice { supplyBy entries { key materialCode materialName } } } }`,
      { id },
    )
  ).data.serviceCase;
const act = async (asker: Asker, field: 'handInSupplement' | 'requestWithdrawal', more: object, wanted: string) => {
  const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${field}(input: $input) { ${wanted} ... on Refusal { code details } } }`;
  const { data, errors } = await intake.ask(asker, query, {
    input: { commandId: randomUUID(), caseId: id, ...more },
  });
  expect(errors).toBeUndefined();
  return data[field];
};

describe('what is asked of the applicant, and what they answer', () => {
  it('T5: is shown by name, with its day, to who may read the case; nothing is pending', async () => {
    const openNotice = { supplyBy: '2025-02-14', entries };
    for (const asker of [applicant, { id: 'H401', roles: ['HALL_OFFICE'] }])
      expect(await shown(asker)).toMatchObject({ openNotice, withdrawalPending: false });
    expect(await shown(stranger)).toBeNull();
  });

  it('T11: the applicant hands it in on line and gets the receipt; a stranger is told there is no such case', async () => {
    const wanted =
      '... on SupplementReceipt { supplementId handedInAt isLate statement entries { key materialCode materialName } }';
    expect(await act(stranger, 'handInSupplement', { entries: ['1'] }, wanted)).toMatchObject({
      code: 'CASE_NOT_FOUND',
    });
    const commandId = randomUUID();
    const receipt = await act(applicant, 'handInSupplement', { commandId, entries: ['1'] }, wanted);
    expect(receipt).toMatchObject({
      ...{ entries, isLate: false, statement: expect.stringContaining('收到补正材料不等于受理') },
      handedInAt: expect.stringMatching(/^2025-01-24T02:\d\d:\d\d/),
    });
    expect(await act(applicant, 'handInSupplement', { commandId, entries: ['1'] }, wanted)).toEqual(receipt);
    expect((await shown(applicant)).timeline.at(-1)).toEqual({ label: '已收到补正材料', staff: null });
  });

  it('T29: an officer asks for the applicant; it is pending until the department answers', async () => {
    const officer: Asker = { id: 'H202', roles: ['INTAKE_OFFICER'], window: 'S02' };
    const wanted = '... on WithdrawalRequested { requestedAt }';
    expect(await act(stranger, 'requestWithdrawal', {}, wanted)).toMatchObject({ code: 'CASE_NOT_FOUND' });
    expect(await act(officer, 'requestWithdrawal', { onBehalfOf: 'AGENT', evidence: 'CH-1' }, wanted)).toMatchObject({
      code: 'MANDATE_MISSING',
    });
    expect(await act(officer, 'requestWithdrawal', { evidence: 'CH-1' }, wanted)).toEqual({
      requestedAt: expect.any(String),
    });
    expect(await act(applicant, 'requestWithdrawal', {}, wanted)).toMatchObject({ code: 'WITHDRAWAL_PENDING' });
    expect(await shown(officer)).toMatchObject({ withdrawalPending: true });
    expect((await shown(officer)).timeline.at(-1)).toEqual({ label: '已申请撤回', staff: { staffNo: 'H202' } });
  });
});
