import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { topics, type CloudEvent } from '@hall/event-contracts';
import { missingFromMigrations, race } from '@hall/test-database';
import { someone } from '../../../testing/a-case.ts';
import { givenCase, openTestDesk, stored, type TestDesk } from '../../../testing/open-intake.ts';
import { onProgress } from '../../events/subscriptions.ts';
import { isRefused } from '../../domain/refusals/refusals.ts';
import type { ServiceCase } from '../../domain/case/service-case.ts';
import { handInSupplement } from './hand-in-supplement.ts';
import { requestWithdrawal } from './request-withdrawal.ts';

let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());

const officer = someone('INTAKE_OFFICER');
let seq = 0;
const tell = ({ id, departmentCode }: ServiceCase, type: string, status: string, more: object) =>
  desk.database.transaction((tx) =>
    onProgress(tx, [
      {
        specversion: '1.0',
        id: randomUUID(),
        source: '/hall/review',
        subject: id,
        key: id,
        topic: topics.review,
        seq: (seq += 1),
        time: '2025-01-25T02:00:00Z',
        traceparent: null,
        correlationId: null,
        type,
        data: { caseId: id, round: 1, status, departmentCode, ...more },
      } as unknown as CloudEvent,
    ]),
  );
const asked = (serviceCase: ServiceCase) =>
  tell(serviceCase, 'SupplementRequested.v1', 'AWAITING_SUPPLEMENT', {
    entries: [{ key: '1', materialCode: 'M1' }],
    restated: false,
    supplyBy: '2025-02-14',
    requestedAt: '2025-01-25T02:00:00Z',
    requestedBy: 'D0103',
  });
const handIn = ({ id: caseId }: ServiceCase, entries = ['1']) =>
  handInSupplement(desk, officer, { commandId: randomUUID(), caseId, entries, originalsChecked: true });
const withdraw = ({ id: caseId }: ServiceCase) =>
  requestWithdrawal(desk, officer, { commandId: randomUUID(), caseId, evidence: 'CH-2025-1' });

describe('what an applicant does after the receipt', () => {
  it('T11: hands in what the open notice asks for; the department hears of it', async () => {
    const serviceCase = await givenCase(desk);
    expect(await handIn(serviceCase)).toMatchObject({ code: 'NO_OPEN_NOTICE' });
    await asked(serviceCase);
    expect(await handIn(serviceCase, ['9'])).toMatchObject({ code: 'UNKNOWN_ENTRY' });
    expect(await handIn(serviceCase)).toMatchObject({ entries: [{ key: '1', materialCode: 'M1' }], isLate: false });
    expect((await stored(desk, serviceCase)).outbox.at(-1)).toMatchObject({
      type: 'SupplementHandedIn.v1',
      seq: 2,
      data: { caseId: serviceCase.id, entries: ['1'], receivedBy: officer.id },
    });
    await tell(serviceCase, 'CaseAccepted.v1', 'ACCEPTED', { acceptedBy: 'D0103' });
    expect(await handIn(serviceCase)).toMatchObject({ code: 'NO_OPEN_NOTICE' });
  });
  it('T29: asks for it back, once, until the department has answered', async () => {
    const serviceCase = await givenCase(desk);
    expect(await withdraw(serviceCase)).toMatchObject({ by: 'APPLICANT', partyId: serviceCase.applicantId });
    expect(await withdraw(serviceCase)).toMatchObject({ code: 'WITHDRAWAL_PENDING' });
    await tell(serviceCase, 'WithdrawalRefused.v1', 'GRANTED', { cause: 'DECIDED', refusedAt: '2025-01-25T02:00:00Z' });
    expect(await withdraw(serviceCase)).toMatchObject({ by: 'APPLICANT' });
    await tell(serviceCase, 'CaseWithdrawn.v1', 'WITHDRAWN', { withdrawnAt: '2025-01-25T02:00:00Z' });
    expect(await withdraw(serviceCase)).toMatchObject({ code: 'ALREADY_ENDED' });
  });
  it.each([
    ['T11: hand in at two windows at the same second: both are kept', handIn, ['DONE', 'DONE']],
    ['T29: ask for it back: one is kept, the other is told', withdraw, ['DONE', 'WITHDRAWAL_PENDING']],
  ] as const)('%s', async (_what, act, expected) => {
    const serviceCase = await givenCase(desk);
    await asked(serviceCase);
    const twice = [1, 2].map(() => () => act(serviceCase) as Promise<object>);
    const answers = await race(desk.database, { table: 'service_case', id: serviceCase.id }, twice);
    expect(answers.map((answer) => (isRefused(answer) ? answer.code : 'DONE')).sort()).toEqual(expected);
  });
  it('nobody else’s case', async () => {
    const { id: caseId } = await givenCase(desk);
    const stranger = { ...someone('APPLICANT'), id: randomUUID() };
    expect(await requestWithdrawal(desk, stranger, { commandId: randomUUID(), caseId })).toMatchObject({
      code: 'CASE_NOT_FOUND',
    });
  });
  it.each([undefined, ' ', '13800000001', '11000019900101003X', '申请书'])(
    'T29: at a window the request is signed and kept under a number, which %j is not',
    async (evidence) => {
      const { id: caseId } = await givenCase(desk);
      expect(await requestWithdrawal(desk, officer, { commandId: randomUUID(), caseId, evidence })).toMatchObject({
        code: 'BAD_EVIDENCE',
      });
    },
  );
  it('T29: keeps that number, and tells nobody of it', async () => {
    const serviceCase = await givenCase(desk);
    expect(await withdraw(serviceCase)).toMatchObject({ evidence: 'CH-2025-1' });
    const { outbox } = await stored(desk, serviceCase);
    expect(outbox.at(-1)).toMatchObject({ type: 'WithdrawalRequested.v1' });
    expect(JSON.stringify(outbox)).not.toContain('CH-2025-1');
  });
  it('has its tables by migration', async () => expect(await missingFromMigrations(desk.database)).toEqual([]));
});
