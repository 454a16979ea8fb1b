import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is left of a promised period after the papers were sent back is counted in working days (clock C7). The table had kept the unit of the
 * promise, calendar days, so that a new calendar would have moved the end to a wrong day. The timers reckon these ends again, because no calendar
 * has the empty mark.
 */
export class RestateInWorkingDays1764800002001 implements MigrationInterface {
  name = 'RestateInWorkingDays1764800002001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE clock k SET unit = 'WORKING_DAY', calendar_mark = ''
      FROM review_case c
      WHERE c.id = k.case_id AND c.round = k.round AND k.kind = 'TOLERANCE' AND k.ended_at IS NULL
        AND k.unit = 'CALENDAR_DAY' AND c.tolerance -> 'restated' ->> 'left' IS NOT NULL`);
  }

  /** The unit of before was wrong: there is nothing to restore. */
  async down(): Promise<void> {}
}
