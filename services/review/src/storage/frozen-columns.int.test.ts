import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { rowsAndHistory, runMigrations, undoMigrations } from '@hall/test-database';
import { people, received, someone } from '../../testing/a-case.ts';
import { edge, givenJoint, jointReceived } from '../../testing/a-joint-case.ts';
import { openTestDesk, requestFor, type TestDesk } from '../../testing/open-review.ts';
import { fromIntake } from '../../testing/received.ts';
import { turnAwayAsked } from '../../testing/turn-away-asked.ts';
import { claimCase } from '../commands/examination/claim-case.ts';
import { onEvent } from '../events/subscriptions.ts';
import { ReviewCaseTable } from './case/review-case-table.ts';
import { JointCaseTable } from './joint-case/joint-case-table.ts';
import { FreezeColumns1764910002000 } from './migrations/1764910002000-freeze-columns.ts';
import { TurnAwayTable } from './turn-away/turn-away-table.ts';

/** A case that somebody has claimed, a joint case, and a question of a window. */
let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
  const hear = (type: string, data: object) => desk.database.transaction((tx) => onEvent(tx, fromIntake(type, data)));
  const arrived = received();
  await hear('CaseReceived.v1', arrived);
  await hear('TurnAwayAsked.v1', turnAwayAsked());
  await givenJoint(desk, jointReceived(['A', 'B'], [edge('A>B')]));
  const opened = await desk.database.manager.findOneByOrFail(ReviewCaseTable, { id: arrived.caseId });
  await claimCase(desk, someone(people.reviewer, 'REVIEWER'), requestFor(opened));
});
afterAll(() => desk.database.close());

it.each([
  { table: ReviewCaseTable, atLeast: 3 },
  { table: JointCaseTable, atLeast: 1 },
  { table: TurnAwayTable, atLeast: 1 },
])('the history shows what its lines leave to the rows of $table.options.tableName', async ({ table, atLeast }) => {
  const { rows, told } = await rowsAndHistory(desk.database, table);
  expect(rows.length).toBeGreaterThanOrEqual(atLeast);
  expect(told).toEqual(rows);
});

it('the parties and the pinned item of a case are in its row, and the first line of its history is without them', async () => {
  const arrived = received({ caseId: randomUUID() });
  await desk.database.transaction((tx) => onEvent(tx, fromIntake('CaseReceived.v1', arrived)));
  const [{ after }] = await desk.database.query('SELECT after FROM history WHERE case_id = $1', [arrived.caseId]);
  expect(Object.keys(after).sort()).toEqual([
    'endedHolds',
    'examiners',
    'noticeBy',
    'receivedAt',
    'receivedBy',
    'round',
    'status',
    'suspensions',
    'version',
  ]);
});

it('the history shows the same when the migration is taken back and run again', async () => {
  const seen = () => desk.database.query('SELECT case_id, version, after, changed FROM history_whole ORDER BY 1, 2');
  const before = await seen();
  await undoMigrations(desk.database, [FreezeColumns1764910002000]);
  expect(await seen()).toEqual(before);
  await runMigrations(desk.database, [FreezeColumns1764910002000]);
  expect(await seen()).toEqual(before);
});
