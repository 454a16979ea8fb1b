import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { topics, type CloudEvent } from '@hall/event-contracts';
import { serveSubgraph, type Asker, type TestSubgraph } from '@hall/test-subgraph';
import { givenCase, openTestDesk, type TestDesk } from '../../../testing/open-intake.ts';
import { foodLicence, sampleFolder } from '../../../testing/sample-catalogue.ts';
import { onProgress } from '../../events/subscriptions.ts';
import { intakeContext } from '../context.ts';
import { intakeSubgraph } from '../intake-subgraph.ts';

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
    id,
    JSON.stringify([{ key: '1', materialCode: code }]),
    '2025-02-14',
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
      entries,
      isLate: false,
      statement: expect.stringContaining('收到补正材料不等于受理'),
      handedInAt: expect.stringMatching(/^2025-01-24T02:\d\d:\d\d/),
    });
    expect(await act(applicant, 'handInSupplement', { commandId, entries: ['1'] }, wanted)).toEqual(receipt);
    expect((await shown(applicant)).timeline.at(-1)).toEqual({ label: '已收到补正材料', staff: null });
  });

  it('S33: all that is owed is shown in one list, and what was handed in with its receipt, to be printed again', async () => {
    await desk.database.query(`INSERT INTO owed_material VALUES ($1, 'RECTIFICATION', 1, $2, '2025-02-20')`, [
      id,
      JSON.stringify([{ key: '1', materialCode: null }]),
    ]);
    const query = `query ($id: ID!) { serviceCase(id: $id) { owed { head why supplyBy department { code } entries { key materialName } }
      supplements { caseNumber answers receivedBy { staffNo } entries { materialName } statement } } }`;
    const { data } = await intake.ask(applicant, query, { id });
    expect(data.serviceCase).toMatchObject({
      owed: [
        { head: 'NOTICE', why: '一次性告知补正', supplyBy: '2025-02-14', entries: [{ key: '1', materialName: name }] },
        {
          head: 'RECTIFICATION',
          why: '现场核查整改',
          supplyBy: '2025-02-20',
          entries: [{ materialName: '整改事项1' }],
        },
      ],
      supplements: [
        { answers: 'NOTICE', receivedBy: null, entries: [{ materialName: name }], caseNumber: expect.any(String) },
      ],
    });
    await desk.database.query(`DELETE FROM owed_material WHERE case_id = $1`, [id]);
  });

  it('D13: who has collected is shown to those who see the people of the case, and printed; masked for the others', async () => {
    const delivered = {
      caseId: id,
      round: 1,
      status: 'DELIVERED',
      method: 'AGENT',
      officerStaffNo: 'H301',
      relation: 'AGENT',

      recipientId: strangerId,
      mandateId: randomUUID(),
      deliveredAt: '2025-01-23T18:05:00.000Z',
    };
    await desk.database.transaction((tx) =>
      onProgress(tx, [
        {
          id: randomUUID(),
          type: 'ResultDelivered.v1',
          topic: topics.delivery,
          time: delivered.deliveredAt,
          data: delivered,
        } as unknown as CloudEvent,
      ]),
    );
    const query = `query ($id: ID!) { serviceCase(id: $id) { collection { relation method recipient { id name } officer { staffNo } printed } } }`;
    const seen = async (asker: Asker) => (await intake.ask(asker, query, { id })).data.serviceCase.collection;
    const { name: collector, idNumber } = sampleFolder.applicants.persons[1]!;
    for (const asker of [applicant, { id: 'H301', roles: ['DELIVERY_OFFICER'] }]) {
      const { recipient, relation, method, printed } = await seen(asker);
      expect({ recipient, relation, method }).toEqual({
        recipient: { id: strangerId, name: collector },
        relation: 'AGENT',
        method: '代收',
      });
      expect(printed.join()).toContain(`签收人：${collector}（委托代理人）`);
      expect(printed.join()).toContain(idNumber);
      expect(printed.join()).toContain('送达时间：2025-01-24 02:05');
    }
    const masked = await seen({ id: 'H401', roles: ['HALL_OFFICE'] });
    expect(masked).toMatchObject({ relation: 'AGENT', printed: null });
    expect(masked.recipient.name).not.toBe(collector);
    await desk.database.query(`DELETE FROM case_progress WHERE case_id = $1`, [id]);
  });

  it('B17: the agent of the receipt sees the case as long as a mandate is in force, renewed or not; the representative of today by office', async () => {
    const agentId = sampleFolder.applicants.persons[2]!.id;
    const representative = sampleFolder.applicants.persons[3]!.id;
    const write = (sql: string, values: unknown[]) => desk.database.query(sql, values);
    const sees = async (who: string) => (await shown({ id: who, roles: ['APPLICANT'] })) !== null;
    await write('UPDATE service_case SET agent_id = $2, mandate_valid_to = $3 WHERE id = $1', [
      id,
      agentId,
      '2025-01-20',
    ]);
    expect(await sees(agentId)).toBe(false); // the mandate of the receipt is over
    const renewed = `INSERT INTO mandate (id, principal_id, agent_id, powers, valid_from, valid_to, by, cause_id, at)
      VALUES ($1, $2, $3, '["SUPPLEMENT"]', '2025-01-21', '2025-03-01', 'test', 'test', now())`;
    await write(renewed, [randomUUID(), applicantId, agentId]);
    expect(await sees(agentId)).toBe(true);
    await write('UPDATE mandate SET revoked_at = now() WHERE agent_id = $1', [agentId]);
    await write('UPDATE service_case SET mandate_valid_to = $2 WHERE id = $1', [id, '2025-12-31']);
    expect(await sees(agentId)).toBe(false);
    expect(await sees(representative)).toBe(false);
    await write('UPDATE applicant_version SET legal_representative_id = $2 WHERE applicant_id = $1', [
      applicantId,
      representative,
    ]);
    expect(await sees(representative)).toBe(true);
    await write('UPDATE applicant_version SET legal_representative_id = NULL WHERE applicant_id = $1', [applicantId]);
    await write('UPDATE service_case SET agent_id = NULL, mandate_valid_to = NULL WHERE id = $1', [id]);
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
