import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { race } from '@hall/test-database';
import { someone } from '../../../testing/a-case.ts';
import { granted, tellFromReview } from '../../../testing/a-filing.ts';
import { givenCase, openTestDesk, stored, type TestDesk } from '../../../testing/open-intake.ts';
import { foodLicence } from '../../../testing/sample-catalogue.ts';
import { hasDiscrepancy, type Handover, type Pages } from '../../domain/handover/handover.ts';
import { ServiceCaseTable } from '../../storage/case/service-case-table.ts';
import { isRefused, type Refused } from '../../domain/refusals/refusals.ts';
import type { ServiceCase } from '../../domain/case/service-case.ts';
import { archiveCase } from './archive-case.ts';
import { sendMaterials } from '../handover/send-materials.ts';
import { signForMaterials } from '../handover/sign-for-materials.ts';
import { requestWithdrawal } from '../requests/request-withdrawal.ts';

let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());

const officer = someone('INTAKE_OFFICER');
const hallOffice = { ...someone('HALL_OFFICE'), id: 'H401', windowNo: null };
const liaison = { ...someone('LIAISON'), id: 'D0105', departmentCode: foodLicence.departmentCode, windowNo: null };
const codesOf = (answers: readonly object[]) => answers.map((one) => (isRefused(one) ? one.code : 'DONE')).sort();
const tell = ({ id, departmentCode }: ServiceCase, type: string, status: string, more: object = {}) =>
  tellFromReview(desk, id, type, { caseId: id, round: 1, status, departmentCode, ...more });
const archive = ({ id: caseId }: ServiceCase, expectedVersion = 1, custodian = '区档案馆') =>
  archiveCase(desk, hallOffice, { commandId: randomUUID(), caseId, expectedVersion, custodian });
const withdrawn = { withdrawnAt: '2025-01-25T02:00:00Z' };

/** What the file of a decided case is told, up to its completion. */
async function tellResult(serviceCase: ServiceCase, round: number, outcome: 'GRANTED' | 'REFUSED') {
  const told = (type: string, status: string, more: object = {}) => tell(serviceCase, type, status, { round, ...more });
  if (round === 1) await told('CaseAccepted.v1', 'ACCEPTED', { basis: 'NORMAL' });
  await told('CaseDecided.v1', outcome, { outcome });
  await told('ResultHandedOver.v1', 'READY');
  await told('ResultDelivered.v1', 'DELIVERED');
  await desk.database.query(
    `INSERT INTO case_progress VALUES ($1, 'delivery', $2, 'COMPLETED', now())
     ON CONFLICT (case_id, source) DO UPDATE SET round = EXCLUDED.round, told_status = EXCLUDED.told_status`,
    [serviceCase.id, round],
  );
}

describe('T31: a file is closed', () => {
  it('when the case has ended, with the list of what is in it (D20), sealed', async () => {
    const serviceCase = await givenCase(desk);
    expect(await archive(serviceCase)).toMatchObject({ code: 'NOT_ENDED', details: ['RECEIVED'] });
    await tell(serviceCase, 'CaseWithdrawn.v1', 'WITHDRAWN', withdrawn);
    expect(await archive(serviceCase, 1, ' ')).toMatchObject({ code: 'CUSTODIAN_MISSING' });
    expect(await archive(serviceCase)).toMatchObject({ status: 'ARCHIVED', version: 2 });
    expect((await stored(desk, serviceCase)).outbox.at(-1)).toMatchObject({
      type: 'CaseArchived.v1',
      data: { caseId: serviceCase.id, archivedBy: 'H401', files: 2 },
    });
    const [record] = await desk.database.query('SELECT * FROM archive_record WHERE case_id = $1', [serviceCase.id]);
    expect(record).toMatchObject({
      round: 1,
      ended_as: 'WITHDRAWN',
      retention_years: 10,
      custodian: '区档案馆',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      materials: serviceCase.materials,
      files: [{ type: 'CaseReceived.v1' }, { type: 'CaseWithdrawn.v1' }],
    });
  });
  it('T31: of somebody who was turned away, with nothing but the record', async () => {
    const serviceCase = await givenCase(desk);
    await desk.database.query(
      `UPDATE service_case SET status = 'INTAKE_REJECTED', opening = 'turnAway' WHERE id = $1`,
      [serviceCase.id],
    );
    expect(await archive(serviceCase)).toMatchObject({ status: 'ARCHIVED' });
    expect((await stored(desk, serviceCase)).outbox.at(-1)).toMatchObject({ data: { files: 1 } });
  });
  it('B34: only when everything is on file that this ending needs, and says what is missing', async () => {
    const serviceCase = await givenCase(desk);
    await desk.database.query(`INSERT INTO case_progress VALUES ($1, 'delivery', 1, 'COMPLETED', now())`, [
      serviceCase.id,
    ]);
    expect(await archive(serviceCase)).toMatchObject({
      code: 'ARCHIVE_INCOMPLETE',
      details: ['部门已受理', '部门已作出决定', '出件窗口已接收结果', '结果已送达'],
    });
  });
  it('D12: not while papers are in transit, for which nobody has signed', async () => {
    const serviceCase = await givenCase(desk);
    await sendMaterials(desk, officer, {
      commandId: randomUUID(),
      caseId: serviceCase.id,
      materials: serviceCase.materials.filter(({ copies }) => copies > 0).map(({ code }) => ({ code, pages: 1 })),
    });
    await tell(serviceCase, 'CaseWithdrawn.v1', 'WITHDRAWN', withdrawn);
    expect(await archive(serviceCase)).toMatchObject({
      code: 'ARCHIVE_INCOMPLETE',
      details: ['材料移交单：部门还没有签收'],
    });
  });
  it('S16: of a refusal only when it was explained', async () => {
    const serviceCase = await givenCase(desk);
    await tellResult(serviceCase, 1, 'REFUSED');
    const explained = ['办理进展：已说明不予许可的理由和正确材料要求'];
    expect(await archive(serviceCase)).toMatchObject({ code: 'ARCHIVE_INCOMPLETE', details: explained });
    await tell(serviceCase, 'ProcedureNoted.v1', 'HANDED_OVER', {
      act: 'REFUSAL_EXPLAINED',
      at: withdrawn.withdrawnAt,
    });
    expect(await archive(serviceCase)).toMatchObject({ status: 'ARCHIVED' });
  });
  it('E46: a closed file is open again when the case is taken up by order, and its next round needs its own records', async () => {
    const serviceCase = await givenCase(desk);
    await tellResult(serviceCase, 1, 'GRANTED');
    granted(await archive(serviceCase));
    await tell(serviceCase, 'CaseReopened.v1', 'UNDER_REVIEW', { round: 2 });
    const reopened = await desk.database.manager.findOneByOrFail(ServiceCaseTable, { id: serviceCase.id });
    expect(reopened).toMatchObject({ status: 'RECEIVED', round: 2, version: 3 });
    expect(await archive(serviceCase, 3)).toMatchObject({ code: 'NOT_ENDED', details: ['UNDER_REVIEW'] });
    await tell(serviceCase, 'CaseReopened.v1', 'UNDER_REVIEW', { round: 2 }); // a second announcement changes nothing
    await desk.database.query(`UPDATE case_progress SET round = 2 WHERE case_id = $1 AND source = 'delivery'`, [
      serviceCase.id,
    ]);
    expect(await archive(serviceCase, 3)).toMatchObject({
      code: 'ARCHIVE_INCOMPLETE',
      details: ['部门已作出决定', '出件窗口已接收结果', '结果已送达'],
    });
    await tellResult(serviceCase, 2, 'GRANTED');
    expect(await archive(serviceCase, 3)).toMatchObject({ status: 'ARCHIVED', version: 4 });
    const lists = await desk.database.query(
      'SELECT round, jsonb_array_length(files) AS files FROM archive_record WHERE case_id = $1 ORDER BY round',
      [serviceCase.id],
    );
    expect(lists).toEqual([
      { round: 1, files: 5 },
      { round: 2, files: 10 },
    ]);
  });
  it('T32: the file of a component that is revived with its predecessor is open again, in its next round', async () => {
    const serviceCase = await givenCase(desk);
    const ended = { cause: 'PREDECESSOR_FAILED', terminatedAt: '2025-01-25T02:00:00Z', jointCaseId: null };
    await tell(serviceCase, 'CaseTerminated.v1', 'TERMINATED', ended);
    granted(await archive(serviceCase));
    await tell(serviceCase, 'ComponentRevived.v1', 'PLANNED', {
      because: ['A'],
      key: 'B',
      jointCaseId: serviceCase.id,
      previousRound: 1,
      round: 2,
      revivedAt: withdrawn.withdrawnAt,
    });
    const reopened = await desk.database.manager.findOneByOrFail(ServiceCaseTable, { id: serviceCase.id });
    expect(reopened).toMatchObject({ status: 'RECEIVED', round: 2, version: 3 });
    expect(await archive(serviceCase, 3)).toMatchObject({ code: 'NOT_ENDED', details: ['RECEIVED'] });
    await tell(serviceCase, 'CaseTerminated.v1', 'TERMINATED', { ...ended, round: 2 });
    expect(await archive(serviceCase, 3)).toMatchObject({ status: 'ARCHIVED' });
  });
  it('VOID_LAPSE: a file that was closed on a lapse is open again when the lapse is voided', async () => {
    const serviceCase = await givenCase(desk);
    await tell(serviceCase, 'CaseDeemedWithdrawn.v1', 'DEEMED_WITHDRAWN', {
      cause: 'SUPPLEMENT_LAPSED',
      lapsedAt: '2025-01-25T16:00:00Z',
    });
    granted(await archive(serviceCase));
    await tell(serviceCase, 'ProcedureNoted.v1', 'AWAITING_SUPPLEMENT', {
      act: 'LAPSE_VOIDED',
      at: withdrawn.withdrawnAt,
    });
    const reopened = await desk.database.manager.findOneByOrFail(ServiceCaseTable, { id: serviceCase.id });
    expect(reopened).toMatchObject({ status: 'RECEIVED', round: 1, version: 3 });
  });
  it('T27: a file is open again when what was sent has come back, and the case is at the window', async () => {
    const serviceCase = await givenCase(desk);
    await tellResult(serviceCase, 1, 'GRANTED');
    granted(await archive(serviceCase));
    const failed = { reason: 'RETURNED', attempt: 1, officerStaffNo: 'H301', failedAt: withdrawn.withdrawnAt };
    await tell(serviceCase, 'DeliveryFailed.v1', 'READY', failed); // an attempt before the service, heard of late
    const fileOf = () => desk.database.manager.findOneByOrFail(ServiceCaseTable, { id: serviceCase.id });
    expect(await fileOf()).toMatchObject({ status: 'ARCHIVED' });
    const voidedService = { method: 'POST', deliveredAt: withdrawn.withdrawnAt };
    await tell(serviceCase, 'DeliveryFailed.v1', 'READY', { ...failed, attempt: 2, voidedService });
    expect(await fileOf()).toMatchObject({ status: 'RECEIVED', round: 1, version: 3 });
  });
  it('illegal: every write on ARCHIVED', async () => {
    const serviceCase = await givenCase(desk);
    await tell(serviceCase, 'CaseNotAccepted.v1', 'NOT_ACCEPTED', {
      ground: 'NOT_REQUIRED',
      competentBody: null,
      declinedAt: '2025-01-25T02:00:00Z',
      declinedBy: 'D0103',
    });
    granted(await archive(serviceCase));
    expect(await archive(serviceCase, 2)).toMatchObject({ code: 'ACTION_NOT_OPEN' });
    expect(await requestWithdrawal(desk, officer, { commandId: randomUUID(), caseId: serviceCase.id })).toMatchObject({
      code: 'ALREADY_ENDED',
    });
  });
  it('T31: by two at the same second: one closes it, the other is told CONFLICT', async () => {
    const serviceCase = await givenCase(desk);
    await tell(serviceCase, 'CaseWithdrawn.v1', 'WITHDRAWN', withdrawn);
    const twice = [1, 2].map(() => () => archive(serviceCase) as Promise<object>);
    const answers = await race(desk.database, { table: 'service_case', id: serviceCase.id }, twice);
    expect(codesOf(answers)).toEqual(['CONFLICT', 'DONE']);
  });
});

describe('C18: papers go to the department (D12; S10, S35, S38)', () => {
  const pagesOf = ({ materials }: ServiceCase, pages = 12): Pages[] =>
    materials.filter(({ copies }) => copies > 0).map(({ code }) => ({ code, pages }));
  const send = (serviceCase: ServiceCase, materials = pagesOf(serviceCase)) =>
    sendMaterials(desk, officer, { commandId: randomUUID(), caseId: serviceCase.id, materials });
  const sign = ({ id: handoverId, materials }: Handover, lost = 0, by = liaison): Promise<Handover | Refused> =>
    signForMaterials(desk, by, {
      commandId: randomUUID(),
      handoverId,
      expectedVersion: 1,
      materials: materials.map(({ materialCode: code, pagesSent }, at) => ({
        code,
        pages: at === 0 ? pagesSent - lost : pagesSent,
      })),
    });

  it('the receipt says that there is paper, both sign, and the clock’s owner hears of it', async () => {
    const serviceCase = await givenCase(desk);
    const [received] = (await stored(desk, serviceCase)).outbox;
    expect(received).toMatchObject({ data: { hasPaper: true } });
    const sent = granted(await send(serviceCase));
    expect(await send(serviceCase)).toMatchObject({ code: 'ALREADY_SENT' });
    const signed = granted(await sign(sent));
    expect(signed).toMatchObject({ sentBy: officer.id, signedBy: liaison.id, version: 2 });
    expect((await stored(desk, serviceCase)).outbox.at(-1)).toMatchObject({
      type: 'MaterialsHandedOver.v1',
      data: { caseId: serviceCase.id, sentBy: officer.id, signedBy: liaison.id },
    });
    expect(await sign(sent)).toMatchObject({ code: 'CONFLICT' });
  });
  it('E42: twelve sheets sent, eleven received: it is on record, and nothing stops', async () => {
    const sent = granted(await send(await givenCase(desk)));
    const signed = granted(await sign(sent, 1));
    expect(signed.materials[0]).toMatchObject({ pagesSent: 12, pagesReceived: 11 });
    expect([hasDiscrepancy(sent), hasDiscrepancy(signed)]).toEqual([false, true]);
  });
  it('refuses what was not taken, what is left out, and a department that is another', async () => {
    const serviceCase = await givenCase(desk);
    expect(await send(serviceCase, [{ code: 'M99', pages: 1 }])).toMatchObject({ code: 'MATERIAL_NOT_ON_LIST' });
    expect(await send(serviceCase, [])).toMatchObject({ code: 'PAPERS_LEFT_BEHIND' });
    expect(await send(serviceCase, pagesOf(serviceCase, 0))).toMatchObject({ code: 'PAGES_OUT_OF_RANGE' });
    const sent = granted(await send(serviceCase));
    const elsewhere = { ...liaison, departmentCode: '11990101YL00000201' };
    expect(await sign(sent, 0, elsewhere)).toMatchObject({ code: 'HANDOVER_NOT_FOUND' });
  });
  it('C18: signed by two at the same second: one signs, the other is told CONFLICT', async () => {
    const sent = granted(await send(await givenCase(desk)));
    const twice = [1, 2].map(() => () => sign(sent) as Promise<object>);
    expect(codesOf(await race(desk.database, { table: 'handover', id: sent.id }, twice))).toEqual(['CONFLICT', 'DONE']);
  });
});
