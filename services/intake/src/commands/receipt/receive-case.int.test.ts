import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { everythingIn, someone } from '../../../testing/a-case.ts';
import { givenCase, openTestDesk, stored, type TestDesk } from '../../../testing/open-intake.ts';
import { foodLicence, sampleFolder } from '../../../testing/sample-catalogue.ts';
import { isRefused, refuse } from '../../domain/refusals/refusals.ts';
import type { ServiceCase } from '../../domain/case/service-case.ts';
import { receiveCase, type ReceiveCase } from './receive-case.ts';

const officer = someone('INTAKE_OFFICER');
const [{ id: applicantId }] = sampleFolder.applicants.persons as unknown as [{ id: string }];
let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());

const request = (matters: Partial<ReceiveCase> = {}): ReceiveCase => ({
  commandId: randomUUID(),
  itemCode: foodLicence.itemCode,
  applicantId,
  ...everythingIn(),
  ...matters,
});
const cases = async (): Promise<number> =>
  (await desk.database.query('SELECT count(*)::int AS n FROM service_case'))[0].n;

describe('receiveCase', () => {
  it('saves the case, its history and its event together, at the time of the database, with the trace of the request', async () => {
    const received = await givenCase(desk);
    expect(received).toMatchObject({
      status: 'RECEIVED',
      version: 1,
      receivedAt: expect.stringMatching(/^2025-01-24T02:00/),
      noticeBy: '2025-02-07',
    });
    expect(await stored(desk, received)).toMatchObject({
      history: [{ action: 'receive', actor: 'H201', version: 1 }],
      outbox: [
        {
          type: 'CaseReceived.v1',
          seq: 1,
          correlation_id: 'test-request',
          data: { caseId: received.id, caseNumber: received.caseNumber },
        },
      ],
    });
  });

  it('S7: gives every case a number of its own, 40 at once', async () => {
    const received = await Promise.all(Array.from({ length: 40 }, () => givenCase(desk)));
    expect(new Set(received.map(({ caseNumber }) => caseNumber)).size).toBe(40);
  });

  it('sent again with the same commandId answers what it answered first, also when the two come at once', async () => {
    const same = request();
    const before = await cases();
    const answers = await Promise.all([receiveCase(desk, officer, same), receiveCase(desk, officer, same)]);
    expect(answers[0]).toEqual(answers[1]);
    expect(await receiveCase(desk, officer, same)).toEqual(answers[0]);
    expect(await cases()).toBe(before + 1);
  });

  it('refuses a commandId that was used for another request; the ids of two people never meet', async () => {
    const first = request();
    await receiveCase(desk, officer, first);
    const other = { ...first, deliveryMethod: 'EXPRESS' as const };
    expect(await receiveCase(desk, officer, other)).toEqual(refuse('COMMAND_ID_REUSED'));
    expect(isRefused(await receiveCase(desk, { ...officer, id: 'H202' }, other))).toBe(false);
  });

  it('tries again after a refusal, which leaves nothing behind', async () => {
    const commandId = randomUUID();
    const before = await cases();
    expect(await receiveCase(desk, officer, request({ commandId, materials: [] }))).toMatchObject({
      code: 'MATERIALS_MISSING',
    });
    expect(await cases()).toBe(before);
    expect(await receiveCase(desk, officer, request({ commandId }))).toMatchObject({ status: 'RECEIVED' });
  });

  it.each<[string, Partial<ReceiveCase>]>([
    ['ITEM_NOT_FOUND', { itemCode: 'x' }],
    ['ITEM_CHANGED', { itemVersion: 2 }],
    ['APPLICANT_NOT_FOUND', { applicantId: randomUUID() }],
    ['APPLICANT_NOT_FOUND', { applicantId: 'not an id' }],
    ['APPLICANT_NOT_FOUND', { agentId: randomUUID() }],
    ['MANDATE_MISSING', { agentId: sampleFolder.applicants.persons[5]!.id }],
  ])('refuses %s: %o', async (code, matters) =>
    expect(await receiveCase(desk, officer, request(matters))).toMatchObject({ code }),
  );

  it('keeps the applicant as they were at the receipt', async () => {
    const received = (await receiveCase(desk, officer, request())) as ServiceCase;
    const [pinned] = await desk.database.query('SELECT version, name FROM applicant_version WHERE id = $1', [
      received.applicantVersionId,
    ]);
    expect(pinned).toEqual({ version: 1, name: sampleFolder.applicants.persons[0]!.name });
  });
});
