import { undoWithoutLoss } from '@hall/transaction';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Keeps lists of closed files and bars by round (T32, E46). Adds the materials and the custodian of a closed file (D20), the reason why a
 * receipt was on paper (E27), and the number under which a signed request is kept (T29).
 */
export class ReopenFiles1764600000001 implements MigrationInterface {
  name = 'ReopenFiles1764600000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE archive_record
        ADD round integer NOT NULL DEFAULT 1, ADD materials jsonb NOT NULL DEFAULT '[]', ADD custodian text,
        DROP CONSTRAINT archive_record_pkey, ADD CONSTRAINT archive_record_pkey PRIMARY KEY (case_id, round)`);
    await runner.query(`ALTER TABLE archive_record ALTER round DROP DEFAULT, ALTER materials DROP DEFAULT`);
    await runner.query(`ALTER TABLE service_case ADD paper_note jsonb`);
    await runner.query(`ALTER TABLE withdrawal_request ADD evidence text`);
    await runner.query(`
      UPDATE service_case c SET round = p.round FROM case_progress p
      WHERE p.case_id = c.id AND p.source = 'review' AND p.round > c.round`);
    await runner.query(`
      ALTER TABLE application_bar
        ADD round integer NOT NULL DEFAULT 1, ADD lifted_at timestamptz,
        DROP CONSTRAINT application_bar_pkey, ADD CONSTRAINT application_bar_pkey PRIMARY KEY (case_id, round)`);
    await runner.query(`ALTER TABLE application_bar ALTER round DROP DEFAULT`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await undoWithoutLoss(runner, this.name, [
      {
        what: 'why receipts were on paper',
        find: `SELECT FROM service_case WHERE paper_note IS NOT NULL`,
      },
      {
        what: 'where signed requests are kept',
        find: `SELECT FROM withdrawal_request WHERE evidence IS NOT NULL`,
      },
      {
        what: 'the rounds of cases',
        find: `SELECT FROM service_case WHERE round > 1`,
      },
      {
        what: 'the rounds of bars, and which were lifted',
        find: `SELECT FROM application_bar WHERE round > 1 OR lifted_at IS NOT NULL`,
      },
      {
        what: 'the rounds, materials and custodians of closed files',
        find: `SELECT FROM archive_record WHERE round > 1 OR materials <> '[]' OR custodian IS NOT NULL`,
      },
    ]);
    await runner.query(`ALTER TABLE service_case DROP paper_note`);
    await runner.query(`ALTER TABLE withdrawal_request DROP evidence`);
    await runner.query(`
      ALTER TABLE application_bar DROP CONSTRAINT application_bar_pkey,
        ADD CONSTRAINT application_bar_pkey PRIMARY KEY (case_id), DROP round, DROP lifted_at`);
    await runner.query(`
      ALTER TABLE archive_record DROP CONSTRAINT archive_record_pkey,
        ADD CONSTRAINT archive_record_pkey PRIMARY KEY (case_id), DROP round, DROP materials, DROP custodian`);
  }
}
