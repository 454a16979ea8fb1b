import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { someone } from '../../../testing/a-case.ts';
import { granted, tellFromReview } from '../../../testing/a-filing.ts';
import { givenCase, openTestDesk, type TestDesk } from '../../../testing/open-intake.ts';
import type { Refused } from '../../domain/refusals/refusals.ts';
import type { ServiceCase } from '../../domain/case/service-case.ts';
import { readArchiveRecords } from '../../storage/archive/archive-reads.ts';
import { archiveCase } from './archive-case.ts';

let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());

const hallOffice = { ...someone('HALL_OFFICE'), id: 'H401', windowNo: null };
const at = '2025-01-25T02:00:00Z';
const archive = (caseId: string, expectedVersion: number): Promise<ServiceCase | Refused> =>
  archiveCase(desk, hallOffice, { commandId: randomUUID(), caseId, expectedVersion, custodian: '区档案馆' });

/** What is told of a case in a round, and where its result is then. */
function tellingOf({ id: caseId, departmentCode }: ServiceCase, round = 1) {
  const tell = (type: string, status: string, more: object = {}) =>
    tellFromReview(desk, caseId, type, { caseId, round, status, departmentCode, ...more });
  const resultIs = (status: string) =>
    desk.database.query(
      `INSERT INTO case_progress VALUES ($1, 'delivery', $2, $3, now())
       ON CONFLICT (case_id, source) DO UPDATE SET round = EXCLUDED.round, told_status = EXCLUDED.told_status`,
      [caseId, round, status],
    );
  return {
    tell,
    isDecided: async () => {
      await tell('CaseDecided.v1', 'GRANTED', { outcome: 'GRANTED' });
      await tell('ResultHandedOver.v1', 'READY');
    },
    isServed: async () => {
      await tell('ResultDelivered.v1', 'DELIVERED');
      await tell('CaseCompleted.v1', 'COMPLETED', { completedAt: at, documents: 1 });
      await resultIs('COMPLETED');
    },
    hasComeBack: async (deliveredAt: string) => {
      await tell('DeliveryFailed.v1', 'READY', {
        reason: 'RETURNED',
        attempt: 1,
        officerStaffNo: 'H301',
        failedAt: at,
        voidedService: { method: 'POST', deliveredAt },
      });
      await resultIs('READY');
    },
  };
}

/** The lists of a file, each longer than the one before. */
const listsOf = async ({ id }: ServiceCase): Promise<{ round: number; types: string[] }[]> =>
  desk.database.query(
    `SELECT round, ARRAY(SELECT file ->> 'type' FROM jsonb_array_elements(files) file) AS types
     FROM archive_record WHERE case_id = $1 ORDER BY jsonb_array_length(files)`,
    [id],
  );

const received = ['CaseReceived.v1', 'CaseAccepted.v1', 'CaseDecided.v1', 'ResultHandedOver.v1'];
const service = ['ResultDelivered.v1', 'CaseCompleted.v1'];
const sent = '2025-01-24T14:40:33Z';
const sentAgain = '2025-01-25T14:40:33Z';

describe('E46: a file that was open again has another list, and the lists before it stay', () => {
  it('T27: when what was sent has come back and was delivered after all, without the service that did not happen', async () => {
    const serviceCase = await givenCase(desk);
    const { tell, isDecided, isServed, hasComeBack } = tellingOf(serviceCase);
    await tell('CaseAccepted.v1', 'ACCEPTED', { basis: 'NORMAL' });
    await isDecided();
    await isServed();
    granted(await archive(serviceCase.id, 1));
    await hasComeBack(sent);
    expect(await archive(serviceCase.id, 3)).toMatchObject({ code: 'NOT_ENDED', details: ['READY_FOR_DELIVERY'] });
    await isServed();
    expect(await archive(serviceCase.id, 3)).toMatchObject({ status: 'ARCHIVED', version: 4 });
    const last = [...received, 'DeliveryFailed.v1', ...service];
    expect(await listsOf(serviceCase)).toEqual([
      { round: 1, types: [...received, ...service] },
      { round: 1, types: last },
    ]);
    const [shown] = await readArchiveRecords(desk.database, [serviceCase.id]);
    expect(shown!.files.map(({ type }) => type)).toEqual(last);
  });
  it('T27: when it has come back before and after the file was closed, and then the case is taken up by order', async () => {
    const serviceCase = await givenCase(desk);
    const first = tellingOf(serviceCase);
    const second = tellingOf(serviceCase, 2);
    await first.tell('CaseAccepted.v1', 'ACCEPTED', { basis: 'NORMAL' });
    await first.isDecided();
    await first.isServed();
    await first.hasComeBack(sent);
    await first.isServed();
    granted(await archive(serviceCase.id, 1));
    await first.hasComeBack(sentAgain);
    await first.isServed();
    granted(await archive(serviceCase.id, 3));
    await second.tell('CaseReopened.v1', 'UNDER_REVIEW');
    await second.isDecided();
    await second.isServed();
    granted(await archive(serviceCase.id, 5));
    const once = [...received, 'DeliveryFailed.v1', ...service];
    const twice = [...received, 'DeliveryFailed.v1', 'DeliveryFailed.v1', ...service];
    expect(await listsOf(serviceCase)).toEqual([
      { round: 1, types: once },
      { round: 1, types: twice },
      { round: 2, types: [...twice, 'CaseReopened.v1', 'CaseDecided.v1', 'ResultHandedOver.v1', ...service] },
    ]);
  });
  it('VOID_LAPSE: when it was closed on a lapse that was voided, and the case has ended in the same round', async () => {
    const serviceCase = await givenCase(desk);
    const { tell } = tellingOf(serviceCase);
    await tell('CaseDeemedWithdrawn.v1', 'DEEMED_WITHDRAWN', { cause: 'SUPPLEMENT_LAPSED', lapsedAt: at });
    granted(await archive(serviceCase.id, 1));
    await tell('ProcedureNoted.v1', 'AWAITING_SUPPLEMENT', { act: 'LAPSE_VOIDED', at });
    await tell('CaseWithdrawn.v1', 'WITHDRAWN', { withdrawnAt: at });
    expect(await archive(serviceCase.id, 3)).toMatchObject({ status: 'ARCHIVED', version: 4 });
    const lapsed = ['CaseReceived.v1', 'CaseDeemedWithdrawn.v1'];
    expect(await listsOf(serviceCase)).toEqual([
      { round: 1, types: lapsed },
      { round: 1, types: [...lapsed, 'ProcedureNoted.v1', 'CaseWithdrawn.v1'] },
    ]);
  });
});
