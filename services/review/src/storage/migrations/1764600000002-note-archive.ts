import { undoWithoutLoss } from '@hall/transaction';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Adds whether the file of a case is closed (T31), and later versions of applicants' data, to which documents are
 * corrected (T33). Ends clocks that were left running when a case was taken up again (T32).
 */
export class NoteArchive1764600000002 implements MigrationInterface {
  name = 'NoteArchive1764600000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE review_case ADD archived_at timestamptz`);
    await runner.query(`
      UPDATE clock k SET ended_at = (c.reopening->>'at')::timestamptz, ended_by = 'REOPENED' FROM review_case c
      WHERE c.id = k.case_id AND k.round < c.round AND k.ended_at IS NULL`);
    await runner.query(`
      CREATE TABLE applicant_version (
        id uuid CONSTRAINT applicant_version_pkey PRIMARY KEY, applicant_id uuid NOT NULL)`);
    await runner.query(`CREATE INDEX applicant_version_applicant ON applicant_version (applicant_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await undoWithoutLoss(runner, this.name, [
      { what: 'rows of applicant_version', find: 'SELECT FROM applicant_version' },
      { what: 'rows of review_case', find: 'SELECT FROM review_case WHERE archived_at IS NOT NULL' },
      { what: 'rows of clock', find: `SELECT FROM clock WHERE ended_by = 'REOPENED'` },
    ]);
    await runner.query(`DROP TABLE applicant_version`);
    await runner.query(`ALTER TABLE review_case DROP archived_at`);
  }
}
