import { undoWithoutLoss } from '@hall/transaction';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const kinds = `'CLAIM', 'NOTICE', 'ONLINE_PRECHECK', 'DECISION_STATUTORY', 'DECISION_COMMITTED', 'ISSUE', 'SUPPLEMENT', 'SUPPLEMENT_ANSWER',
  'TOLERANCE', 'HEARING_REQUEST', 'HEARING_HOLD', 'HEARING_NOTICE', 'INSPECT_ASSIGN', 'RECONSIDER', 'LITIGATE', 'EXPLAIN', 'SUSPENSION',
  'HANDOVER', 'HOLD', 'JOINT'`;
const kindsBefore = kinds.replace("'HOLD', ", '');

/**
 * Gives each hold a clock, and the hall office a task about it. Decisions that are kept now count as made on their day:
 * cards that their clocks have raised after that day are taken back, and the clocks themselves follow when review
 * starts. Cards, and places in the order of a limited item, that have lost their ground by an act in time stay on
 * record as such, because rows are never deleted.
 */
export class AddHoldClock1764760002000 implements MigrationInterface {
  name = 'AddHoldClock1764760002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE clock DROP CONSTRAINT clock_kind, ADD CONSTRAINT clock_kind CHECK (kind IN (${kinds}))`,
    );
    await runner.query(`
      INSERT INTO hall_task (id, kind, case_id, department_code, details, opened_at)
      SELECT gen_random_uuid(), 'COMPONENT_HELD', id, department_code,
             jsonb_build_array(case_number || ' ' || (item->>'name'), '前置事项未通过，等待审管办处理'), held_since
      FROM review_case WHERE held_since IS NOT NULL`);
    await runner.query(`ALTER TABLE card ADD taken_back_at timestamptz`);
    await runner.query(`
      UPDATE card d SET taken_back_at = now() FROM review_case c
      WHERE c.id = d.case_id AND c.round = d.round AND c.status = 'PENDING_DECISION'
        AND d.kind IN ('DECISION_STATUTORY', 'DECISION_COMMITTED', 'INSPECT_ASSIGN')
        AND d.raised_at > (c.kept_ruling->>'at')::timestamptz`);
    await runner.query(`ALTER TABLE quota_place ADD given_up_at timestamptz`);
    await runner.query(`DROP INDEX quota_place_case`);
    await runner.query(`CREATE UNIQUE INDEX quota_place_case ON quota_place (case_id) WHERE given_up_at IS NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await undoWithoutLoss(runner, this.name, [
      {
        what: 'rows of hall_task',
        find: `SELECT FROM hall_task WHERE kind IN ('COMPONENT_HELD', 'HOLD_OVERDUE') AND closed_at IS NOT NULL`,
      },
      { what: 'rows of card', find: 'SELECT FROM card WHERE taken_back_at IS NOT NULL' },
      { what: 'rows of quota_place', find: 'SELECT FROM quota_place WHERE given_up_at IS NOT NULL' },
    ]);
    await runner.query(`DELETE FROM hall_task WHERE kind IN ('COMPONENT_HELD', 'HOLD_OVERDUE')`);
    // Nothing is lost: clocks follow from the cases, and so do open tasks.
    await runner.query(`DELETE FROM clock WHERE kind = 'HOLD'`);
    await runner.query(
      `ALTER TABLE clock DROP CONSTRAINT clock_kind, ADD CONSTRAINT clock_kind CHECK (kind IN (${kindsBefore}))`,
    );
    await runner.query(`ALTER TABLE card DROP taken_back_at`);
    await runner.query(`DROP INDEX quota_place_case`);
    await runner.query(`ALTER TABLE quota_place DROP given_up_at`);
    await runner.query(`CREATE UNIQUE INDEX quota_place_case ON quota_place (case_id)`);
  }
}
