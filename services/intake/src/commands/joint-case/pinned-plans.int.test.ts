import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { runMigrations, undoMigrations } from '@hall/test-database';
import { frozenFieldsOf, versionFrom } from '@hall/transaction';
import { DataSource } from 'typeorm';
import { givenJointCase } from '../../../testing/a-joint-case.ts';
import { openTestDesk, type TestDesk } from '../../../testing/open-intake.ts';
import type { JointCase } from '../../domain/joint-case/joint-case.ts';
import { HistoryTable } from '../../storage/case/history-table.ts';
import { saveDecisions } from '../../storage/case/decision-store.ts';
import { PinContents1764820001000 } from '../../storage/migrations/1764820001000-pin-contents.ts';
import { FreezeColumns1764910001000 } from '../../storage/migrations/1764910001000-freeze-columns.ts';
import { JointCaseTable } from '../../storage/joint-case/joint-case-table.ts';
import { readJointCases } from '../../storage/joint-case/joint-case-reads.ts';

let desk: TestDesk;
/** Intake as it is after a restart: another process, which remembers no plan. */
let restarted: DataSource;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());
beforeEach(async () => void (restarted = await new DataSource(desk.database.options).initialize()));
afterEach(() => restarted.destroy());

const read = async (from: DataSource, { id }: JointCase) => (await readJointCases(from, [id]))[0];
const pinnedCount = async (): Promise<number> =>
  ((await desk.database.query('SELECT FROM pinned_content')) as unknown[]).length;
const seen = ({ id }: JointCase) =>
  desk.database.query('SELECT version, after FROM history_whole WHERE case_id = $1 ORDER BY version', [id]);

/** A joint case as the history tells it whole: without what is null. */
const told = ({
  agentId: _agent,
  mandateId: _mandate,
  mandateValidTo: _until,
  promiseDueHalf: _half,
  ...rest
}: JointCase) => rest;

/** Another plan, with everything that a plan can have, written by hand. */
const byHand = {
  edges: [{ from: 'a', to: 'b', kind: 'RESULT', onRefusal: 'HOLD', waitsForResult: true }],
  mergedMaterials: [
    {
      key: 'a/M1',
      name: '"平面图"',
      required: false,
      copies: 2,
      form: 'ORIGINAL_AND_COPY',
      from: 'DATA_SHARING',
      neededBy: ['a', 'b'],
    },
  ],
} as unknown as Pick<JointCase, 'edges' | 'mergedMaterials'>;

describe('the plan of a joint case', () => {
  it('is kept once for all joint cases that were planned alike, and is read as it was answered', async () => {
    const first = await givenJointCase(desk);
    expect([first.edges.length > 0, first.mergedMaterials.length > 0]).toEqual([true, true]);
    const count = await pinnedCount();
    const second = await givenJointCase(desk);
    expect(await pinnedCount()).toBe(count);
    for (const from of [desk.database, restarted])
      for (const received of [first, second]) expect(await read(from, received)).toEqual(received);
  });

  it('is in the history, which leaves it to the row', async () => {
    const received = await givenJointCase(desk);
    const raw = await desk.database.query('SELECT after FROM history WHERE case_id = $1', [received.id]);
    expect(raw).toEqual([{ after: { version: 1 } }]);
    expect(await seen(received)).toEqual([{ version: 1, after: told(received) }]);
    const lines = await restarted.manager.find(HistoryTable, { where: { caseId: received.id } });
    const row = (await read(restarted, received))!;
    const frozen = frozenFieldsOf(row, restarted.getMetadata(JointCaseTable));
    expect(versionFrom(lines, 1, Object.keys(received), frozen)).toEqual(received);
  });

  it('differs for another choice: each joint case has its own', async () => {
    const received = await givenJointCase(desk);
    const other: JointCase = { ...received, ...byHand, id: randomUUID(), jointCaseNumber: 'x' };
    const bare: JointCase = { ...received, edges: [], mergedMaterials: [], id: randomUUID(), jointCaseNumber: 'y' };
    const change = { actor: 'H201', action: 'receiveJoint', causeId: 'c', at: received.receivedAt };
    await desk.database.transaction((tx) =>
      saveDecisions(
        tx,
        [other, bare].map((after) => ({ kind: 'joint', before: null, after, events: [], change }) as const),
      ),
    );
    for (const jointCase of [other, bare, received]) expect(await read(restarted, jointCase)).toEqual(jointCase);
    expect(await seen(other)).toEqual([{ version: 1, after: told(other) }]);
    expect(await seen(bare)).toEqual([{ version: 1, after: told(bare) }]);
  });

  it('is in each row again when the migration is taken back, and once when it is run again', async () => {
    const received = await givenJointCase(desk);
    await undoMigrations(desk.database, [PinContents1764820001000, FreezeColumns1764910001000]);
    const inRow = `SELECT edges, merged_materials AS "mergedMaterials" FROM joint_case WHERE id = $1`;
    const { edges, mergedMaterials } = received;
    expect(await desk.database.query(inRow, [received.id])).toEqual([{ edges, mergedMaterials }]);
    expect(await seen(received)).toEqual([{ version: 1, after: told(received) }]);
    const whole = 'SELECT after FROM history WHERE case_id = $1';
    expect(await desk.database.query(whole, [received.id])).toEqual([{ after: told(received) }]);
    await runMigrations(desk.database, [PinContents1764820001000, FreezeColumns1764910001000]);
    expect(await seen(received)).toEqual([{ version: 1, after: told(received) }]);
    expect(await read(restarted, received)).toEqual(received);
    await givenJointCase(desk);
  });
});
