import { undoWithoutLoss } from '@hall/transaction';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Creates the tables for hand-over lists (D12), for lists of closed files (D20), and for bars after false materials (行政许可法 art. 78). */
export class CloseFiles1764500001000 implements MigrationInterface {
  name = 'CloseFiles1764500001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE handover (
        id uuid CONSTRAINT handover_pkey PRIMARY KEY,
        case_id uuid NOT NULL, department_code text NOT NULL, window_no text,
        materials jsonb NOT NULL, sent_at timestamptz NOT NULL, sent_by text NOT NULL,
        signed_at timestamptz, signed_by text, version integer NOT NULL)`);
    await runner.query(`CREATE UNIQUE INDEX handover_case ON handover (case_id)`);
    await runner.query(
      `CREATE INDEX handover_in_transit ON handover (department_code, sent_at, id) WHERE signed_at IS NULL`,
    );
    await runner.query(`
      CREATE TABLE archive_record (
        case_id uuid CONSTRAINT archive_record_pkey PRIMARY KEY,
        archived_at timestamptz NOT NULL, archived_by text NOT NULL, ended_as text NOT NULL,
        files jsonb NOT NULL, retention_years integer NOT NULL, sha256 text NOT NULL)`);
    await runner.query(`
      CREATE TABLE application_bar (
        case_id uuid CONSTRAINT application_bar_pkey PRIMARY KEY,
        applicant_id uuid NOT NULL, item_code text NOT NULL, until_on date NOT NULL)`);
    await runner.query(`CREATE INDEX application_bar_applicant ON application_bar (applicant_id, item_code)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await undoWithoutLoss(runner, this.name, [
      {
        what: 'hand-over lists',
        find: `SELECT FROM handover`,
      },
      {
        what: 'lists of closed files',
        find: `SELECT FROM archive_record`,
      },
      {
        what: 'bars after false materials',
        find: `SELECT FROM application_bar`,
      },
    ]);
    await runner.query(`DROP TABLE application_bar, archive_record, handover`);
  }
}
