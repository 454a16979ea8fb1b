import { undoWithoutLoss } from '@hall/transaction';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Adds what the applicant has handed in (S8), which is unknown for the cases on file. Adds tasks of the hall office
 * about notices that were not answered (C6), also for the notices that had lapsed before there were such tasks.
 */
export class KeepHandedIn1764600003000 implements MigrationInterface {
  name = 'KeepHandedIn1764600003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE review_case ADD handed_in jsonb`);
    await runner.query(`
      INSERT INTO hall_task (id, kind, case_id, department_code, details, opened_at)
      SELECT gen_random_uuid(), 'SUPPLEMENT_LAPSED', id, department_code,
        jsonb_build_array(case_number || ' ' || (item->>'name')), (notice->>'lapsedAt')::timestamptz
      FROM review_case
      WHERE status = 'AWAITING_SUPPLEMENT' AND notice->>'lapsedAt' IS NOT NULL AND notice->>'completeAt' IS NULL`);
    await runner.query(`CREATE INDEX hall_task_open_case ON hall_task (case_id, kind) WHERE closed_at IS NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await undoWithoutLoss(runner, this.name, [
      { what: 'rows of review_case', find: 'SELECT FROM review_case WHERE handed_in IS NOT NULL' },
      {
        what: 'rows of hall_task',
        find: `SELECT FROM hall_task WHERE kind = 'SUPPLEMENT_LAPSED' AND closed_at IS NOT NULL`,
      },
    ]);
    // Only open tasks, which follow from the cases.
    await runner.query(`DELETE FROM hall_task WHERE kind = 'SUPPLEMENT_LAPSED'`);
    await runner.query(`DROP INDEX hall_task_open_case`);
    await runner.query(`ALTER TABLE review_case DROP handed_in`);
  }
}
