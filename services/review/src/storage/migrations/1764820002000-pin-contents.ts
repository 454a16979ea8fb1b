import { pinColumns, unpinColumns, type PinnedColumns } from '@hall/transaction';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const pinned: PinnedColumns = {
  columns: [
    { table: 'review_case', column: 'item' },
    { table: 'turn_away', column: 'item' },
    { table: 'joint_case', column: 'edges' },
  ],
  historyId: 'case_id',
};

/** Of which items the department's silence is an acceptance (行政许可法 art. 32); `item` is where SQL finds the item. */
const acceptedBySilence = (item: string): string =>
  `${item} -> 'clock' ->> 'profile' IN ('LICENSING_LAW', 'SPECIAL_LAW')`;

/** The pinned items of cases and turn-aways, and the plans of joint cases, are kept once and no longer in each row. */
export class PinContents1764820002000 implements MigrationInterface {
  name = 'PinContents1764820002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW lapsing_clock`);
    await pinColumns(runner, pinned);
    await createLapsingClock(
      runner,
      `EXISTS (SELECT FROM pinned_content p WHERE p.digest = c.item_digest AND ${acceptedBySilence('p.content')})`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW lapsing_clock`);
    await unpinColumns(runner, pinned);
    await createLapsingClock(runner, acceptedBySilence('c.item'));
  }
}

const createLapsingClock = (runner: QueryRunner, isAcceptedBySilence: string): Promise<unknown> =>
  runner.query(`
    CREATE VIEW lapsing_clock AS
    SELECT k.case_id, k.kind, k.due_on
    FROM clock k JOIN review_case c ON c.id = k.case_id AND c.round = k.round
    WHERE k.ended_at IS NULL AND k.kind IN ('NOTICE', 'SUPPLEMENT', 'SUPPLEMENT_ANSWER', 'TOLERANCE', 'HEARING_REQUEST')
      AND (k.kind <> 'NOTICE' OR (c.status = 'RECEIVED' AND ${isAcceptedBySilence}))`);
