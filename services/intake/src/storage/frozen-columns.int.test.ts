import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { rowsAndHistory, runMigrations, undoMigrations } from '@hall/test-database';
import { everythingIn, someone } from '../../testing/a-case.ts';
import { applicant, givenSubmission, granted } from '../../testing/a-filing.ts';
import { givenJointCase } from '../../testing/a-joint-case.ts';
import { givenCase, openTestDesk, type TestDesk } from '../../testing/open-intake.ts';
import { foodLicence } from '../../testing/sample-catalogue.ts';
import { sendMaterials } from '../commands/handover/send-materials.ts';
import { confirmSubmission } from '../commands/online/confirm-submission.ts';
import { askTurnAway } from '../commands/turn-away/ask-turn-away.ts';
import { ServiceCaseTable } from './case/service-case-table.ts';
import { HandoverTable } from './handover/handover-table.ts';
import { JointCaseTable } from './joint-case/joint-case-table.ts';
import { FreezeColumns1764910001000 } from './migrations/1764910001000-freeze-columns.ts';
import { TurnAwayTable } from './turn-away/turn-away-table.ts';

const officer = someone('INTAKE_OFFICER');

/** Cases received at the window, as components and on line, papers that were sent, and somebody who would be turned away. */
let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
  await givenJointCase(desk);
  const { id: caseId, materials } = await givenCase(desk);
  const sheets = materials.filter(({ copies }) => copies > 0).map(({ code }) => ({ code, pages: 1 }));
  granted(await sendMaterials(desk, officer, { commandId: randomUUID(), caseId, materials: sheets }));
  const filed = await givenSubmission(desk);
  const { materials: ticked } = everythingIn();
  const confirmed = { commandId: randomUUID(), caseId: filed.id, expectedVersion: filed.version, materials: ticked };
  granted(await confirmSubmission(desk, officer, confirmed));
  const asked = {
    commandId: randomUUID(),
    itemCode: foodLicence.itemCode,
    itemVersion: foodLicence.version,
    applicantId: applicant.id,
    agentId: null,
    identityCheck: everythingIn().identityCheck,
    materials: [],
    ground: 'NOT_COMPETENT' as const,
    missing: [],
  };
  granted(await askTurnAway(desk, officer, asked));
});
afterAll(() => desk.database.close());

it.each([
  { table: ServiceCaseTable, atLeast: 3 },
  { table: JointCaseTable, atLeast: 1 },
  { table: HandoverTable, atLeast: 1 },
  { table: TurnAwayTable, atLeast: 1 },
])('the history shows what its lines leave to the rows of $table.options.tableName', async ({ table, atLeast }) => {
  const { rows, told } = await rowsAndHistory(desk.database, table);
  expect(rows.length).toBeGreaterThanOrEqual(atLeast);
  expect(told).toEqual(rows);
});

it('the form, the number and the identity check of a case are in its row, and the first line of its history is without them', async () => {
  const { id } = await givenCase(desk);
  const lines = await desk.database.query('SELECT after FROM history WHERE case_id = $1', [id]);
  expect(lines).toEqual([
    {
      after: {
        opening: 'receive',
        status: 'RECEIVED',
        version: 1,
        round: 1,
        receivedBy: officer.id,
        windowNo: 'S01',
        noticeBy: expect.any(String),
        noticeProvisional: false,
        materials: expect.any(Array),
      },
    },
  ]);
});

it('the history shows the same when the migration is taken back and run again', async () => {
  const seen = () => desk.database.query('SELECT case_id, version, after, changed FROM history_whole ORDER BY 1, 2');
  const before = await seen();
  await undoMigrations(desk.database, [FreezeColumns1764910001000]);
  expect(await seen()).toEqual(before);
  await runMigrations(desk.database, [FreezeColumns1764910001000]);
  expect(await seen()).toEqual(before);
});
