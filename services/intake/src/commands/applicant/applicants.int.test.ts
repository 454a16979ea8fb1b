import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { race } from '@hall/test-database';
import { aPerson, someone } from '../../../testing/a-case.ts';
import { openTestDesk, type TestDesk } from '../../../testing/open-intake.ts';
import { sampleFolder } from '../../../testing/sample-catalogue.ts';
import type { Applicant } from '../../domain/applicant/applicant.ts';
import { isRefused } from '../../domain/refusals/refusals.ts';
import { changeApplicant } from './change-applicant.ts';
import { registerApplicant } from './register-applicant.ts';
import { registerMandate } from './register-mandate.ts';
import { tellPowers } from './tell-powers.ts';

const officer = someone('INTAKE_OFFICER');
let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());

const passport = (): string => `E${Math.floor(Math.random() * 1e9)}`;
const register = (idNumber = passport()) =>
  registerApplicant(desk, officer, {
    ...aPerson({ idType: 'PASSPORT', idNumber }),
    verifiedByRegistry: false,
    commandId: randomUUID(),
  });
const change = ({ id: applicantId, version: expectedVersion }: Applicant, phone: string) =>
  changeApplicant(desk, officer, {
    commandId: randomUUID(),
    applicantId,
    expectedVersion,
    name: '测试乙',
    phone,
    address: '测试路2号',
  });

describe('registerApplicant', () => {
  it('lets one of five have a document that five officers register at once', async () => {
    const number = passport();
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => register(number)));
    expect(answers.filter((answer) => !isRefused(answer))).toHaveLength(1);
    expect(await register(number)).toMatchObject({ code: 'APPLICANT_EXISTS' });
  });
  it('keeps no number that does not compute', async () =>
    expect(
      await registerApplicant(desk, officer, {
        ...aPerson({ idNumber: '110000199001010006' }),
        verifiedByRegistry: false,
        commandId: randomUUID(),
      }),
    ).toMatchObject({
      code: 'IDENTITY_NUMBER_INVALID',
    }));
});

describe('changeApplicant', () => {
  it.each([
    ['name', '云*****'],
    ['phone', '*******9001'],
    ['address', '***'],
    ['name', '测试\u200b乙'],
  ])('does not write %s %s over the data: what was shown masked is no data', async (field, shown) => {
    const before = (await register()) as Applicant;
    const { name, phone, address } = before;
    const request = {
      commandId: randomUUID(),
      applicantId: before.id,
      expectedVersion: 1,
      name,
      phone,
      address,
      [field]: shown,
    };
    expect(await changeApplicant(desk, officer, request)).toMatchObject({ code: 'APPLICANT_DATA_INVALID' });
    const kept = 'SELECT version, name FROM applicant_version WHERE applicant_id = $1';
    expect(await desk.database.query(kept, [before.id])).toEqual([{ version: 1, name }]);
  });
  it('adds a version and keeps the old one', async () => {
    const before = (await register()) as Applicant;
    const after = (await change(before, '19900009002')) as Applicant;
    expect(after).toMatchObject({ id: before.id, version: 2, phone: '19900009002', name: '测试乙' });
    const versions = await desk.database.query(
      'SELECT version, name FROM applicant_version WHERE applicant_id = $1 ORDER BY version',
      [before.id],
    );
    expect(versions).toEqual([
      { version: 1, name: before.name },
      { version: 2, name: '测试乙' },
    ]);
    const told = 'SELECT type, data FROM outbox_event WHERE key = $1';
    expect(await desk.database.query(told, [before.id])).toEqual([
      {
        type: 'ApplicantChanged.v1',
        data: { applicantId: before.id, applicantVersionId: after.versionId, changedAt: expect.any(String) },
      },
    ]);
  });
  it('lets one of three racing officers win, and tells the others to read again', async () => {
    const before = (await register()) as Applicant;
    const answers = await race(
      desk.database,
      { table: 'applicant', id: before.id },
      [1, 2, 3].map((n) => () => change(before, `1990000900${n}`)),
    );
    expect(answers.map((answer) => (isRefused(answer) ? answer.code : 'CHANGED')).sort()).toEqual([
      'CHANGED',
      'CONFLICT',
      'CONFLICT',
    ]);
  });
});

describe('registerMandate', () => {
  const mandate = { powers: ['SUBMIT'], validFrom: '2025-01-01', validTo: '2025-12-31' } as const;
  it('needs two people who are registered', async () => {
    const principal = (await register()) as Applicant;
    const agent = (await register()) as Applicant;
    const request = { ...mandate, commandId: randomUUID(), principalId: principal.id, agentId: agent.id };
    expect(await registerMandate(desk, officer, request)).toMatchObject({
      powers: ['SUBMIT'],
      principalId: principal.id,
    });
    expect(
      await registerMandate(desk, officer, { ...request, commandId: randomUUID(), agentId: randomUUID() }),
    ).toMatchObject({ code: 'APPLICANT_NOT_FOUND' });
  });
});

describe('who acts for an enterprise, and what the others hear of it (B41; 民法典 art. 61)', () => {
  const [{ id: applicantId, name, phone, address }] = sampleFolder.applicants.enterprises as unknown as [Applicant];
  const representative = async (): Promise<string> => {
    const query = 'SELECT legal_representative_id AS id FROM applicant_version WHERE applicant_id = $1 AND version = 1';
    return (await desk.database.query(query, [applicantId]))[0].id;
  };
  const offices = async () =>
    (
      await desk.database.query(
        `SELECT data->>'agentId' AS agent, data->>'basis' AS basis FROM outbox_event
         WHERE type = 'MandateChanged.v1' AND data->>'mandateId' = $1 ORDER BY id`,
        [applicantId],
      )
    ).map(({ agent, basis }: { agent: string; basis: string }) => `${basis} ${agent}`);
  it('is told when it is registered, and when it names another legal representative', async () => {
    const first = await representative();
    expect(await offices()).toEqual([`OFFICE ${first}`]);
    const next = (await register()) as Applicant;
    const more = { name, phone, address, expectedVersion: 1 };
    const answer = (named: string) =>
      changeApplicant(desk, officer, {
        commandId: randomUUID(),
        applicantId,
        legalRepresentativeId: named,
        ...more,
      });
    expect(await answer(randomUUID())).toMatchObject({ code: 'APPLICANT_NOT_FOUND', details: ['法定代表人'] });
    expect(await answer(next.id)).toMatchObject({ legalRepresentativeId: next.id, version: 2 });
    expect(await offices()).toEqual([`OFFICE ${first}`, `OFFICE ${next.id}`]);
  });
  it('is told once of what was on file before powers were told', async () => {
    expect(await tellPowers(desk.database)).toBe(0);
    const before = await desk.database.query(
      `SELECT count(*)::int AS n FROM outbox_event WHERE type = 'MandateChanged.v1'`,
    );
    await desk.database.query('DELETE FROM told_power');
    const told = await tellPowers(desk.database);
    expect(told).toBeGreaterThan(sampleFolder.applicants.enterprises.length - 1);
    expect(await tellPowers(desk.database)).toBe(0);
    const after = await desk.database.query(
      `SELECT count(*)::int AS n FROM outbox_event WHERE type = 'MandateChanged.v1'`,
    );
    expect(after[0].n - before[0].n).toBe(told);
  });
});
