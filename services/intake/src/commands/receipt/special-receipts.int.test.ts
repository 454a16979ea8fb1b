import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { setClock } from '@hall/test-database';
import { everythingIn, someone } from '../../../testing/a-case.ts';
import { applicant, granted, givenDraft, tellFromReview } from '../../../testing/a-filing.ts';
import { givenCase, openTestDesk, stored, type TestDesk } from '../../../testing/open-intake.ts';
import { foodLicence, sampleFolder } from '../../../testing/sample-catalogue.ts';
import type { PaperReceipt } from '../../domain/receipt/paper-receipt.ts';
import { readBars } from '../../storage/earlier-applications/earlier-reads.ts';
import { submitCase } from '../online/submit-case.ts';
import { receiveCase } from './receive-case.ts';

let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());
beforeEach(() => setClock(desk.database, '2025-01-24T10:00:00+08:00'));

const officer = someone('INTAKE_OFFICER');
const receive = (matters: object = {}) =>
  receiveCase(desk, officer, {
    ...everythingIn(),
    commandId: randomUUID(),
    itemCode: foodLicence.itemCode,
    applicantId: applicant.id,
    ...matters,
  });

describe('E25: the same person applies for the same item again', () => {
  const barred = async (type: 'CaseNotAccepted.v1' | 'CaseDecided.v1', barredUntil: string): Promise<void> => {
    const { id: caseId, departmentCode } = await givenCase(desk);
    const status = type === 'CaseDecided.v1' ? 'REFUSED' : 'NOT_ACCEPTED';
    await tellFromReview(desk, caseId, type, { caseId, round: 1, status, departmentCode, barredUntil });
  };
  it('is received: a second application is no ground to send anybody away', async () => {
    granted(await receive());
    expect(await receive()).toMatchObject({ status: 'RECEIVED' });
  });
  it.each([
    ['CaseNotAccepted.v1', '2026-01-25'],
    ['CaseDecided.v1', '2026-10-03'],
  ] as const)(
    'barred by %s (行政许可法 art. 78): until the last day, also a holiday, and for this item only',
    async (type, until) => {
      await barred(type, until);
      expect(await readBars(desk.database, applicant.id, foodLicence.itemCode)).toMatchObject([{ until }]);
      expect(await receive()).toMatchObject({ code: 'BARRED', details: [`至${until}止`] });
      const { id: draftId, version: expectedVersion } = await givenDraft(desk);
      expect(await submitCase(desk, applicant, { commandId: randomUUID(), draftId, expectedVersion })).toMatchObject({
        code: 'BARRED',
      });
      expect(await receive({ applicantId: sampleFolder.applicants.persons[1]!.id })).toMatchObject({
        status: 'RECEIVED',
      });
      await setClock(desk.database, `${until}T23:59:59+08:00`);
      expect(await receive()).toMatchObject({ code: 'BARRED' });
      const [year, month, day] = until.split('-').map(Number);
      await setClock(desk.database, new Date(Date.UTC(year!, month! - 1, day! + 1, -8)).toISOString());
      expect(await receive()).toMatchObject({ status: 'RECEIVED' });
      await desk.database.query('DELETE FROM application_bar');
    },
  );
});

describe('T32: the decision behind a bar is taken up again by order', () => {
  it('lifts the bar, which stays on record; what the next round decides bars anew (E25)', async () => {
    const { id: caseId, departmentCode } = await givenCase(desk);
    const tell = (type: string, round: number, status: string, more: object = {}) =>
      tellFromReview(desk, caseId, type, { caseId, round, status, departmentCode, ...more });
    const refusal = { outcome: 'REFUSED', barredUntil: '2026-01-24' };
    await tell('CaseDecided.v1', 1, 'REFUSED', refusal);
    expect(await receive()).toMatchObject({ code: 'BARRED' });
    await tell('CaseReopened.v1', 2, 'UNDER_REVIEW');
    expect(await receive()).toMatchObject({ status: 'RECEIVED' });
    await tell('CaseDecided.v1', 2, 'REFUSED', refusal);
    expect(await receive()).toMatchObject({ code: 'BARRED' });
    const bars = 'SELECT round, lifted_at IS NOT NULL AS lifted FROM application_bar WHERE case_id = $1 ORDER BY round';
    expect(await desk.database.query(bars, [caseId])).toEqual([
      { round: 1, lifted: true },
      { round: 2, lifted: false },
    ]);
    await desk.database.query('DELETE FROM application_bar');
  });
});

describe('E27: a receipt on paper from a time when the system was down', () => {
  const paper = (receivedAt: string, reason = '系统停机'): { paperReceipt: PaperReceipt } => ({
    paperReceipt: { receivedAt, reason },
  });
  it('keyed in two days late counts from the paper: C1, the number, the pinned applicant', async () => {
    const received = granted(await receive(paper('2025-01-22T09:30:00+08:00')));
    expect(received).toMatchObject({
      receivedAt: '2025-01-22T01:30:00.000Z',
      noticeBy: '2025-02-05',
      status: 'RECEIVED',
      caseNumber: expect.stringMatching(/^\d{6}20250122/),
      paperNote: { keyedInAt: expect.stringMatching(/^2025-01-24T02:00/), reason: '系统停机' },
    });
    expect(await stored(desk, received)).toMatchObject({
      history: [{ action: 'receiveFromPaper', actor: officer.id }],
      outbox: [{ type: 'CaseReceived.v1', data: { receivedAt: '2025-01-22T01:30:00.000Z', noticeBy: '2025-02-05' } }],
    });
  });
  it.each([
    ['a minute from now', paper('2025-01-24T10:01:00+08:00')],
    ['31 days ago', paper('2024-12-24T10:00:00+08:00')],
    ['without a reason', paper('2025-01-23T10:00:00+08:00', ' ')],
  ])('is refused BAD_PAPER_TIME: %s', async (_what, matters) =>
    expect(await receive(matters)).toMatchObject({ code: 'BAD_PAPER_TIME' }),
  );
});
