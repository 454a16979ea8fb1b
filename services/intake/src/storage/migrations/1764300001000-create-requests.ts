import { undoWithoutLoss } from '@hall/transaction';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Creates the tables for what applicants hand in and request after the receipt (T11, T29). */
export class CreateRequests1764300001000 implements MigrationInterface {
  name = 'CreateRequests1764300001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE open_notice (
        case_id uuid CONSTRAINT open_notice_pkey PRIMARY KEY,
        round integer NOT NULL, entries jsonb NOT NULL, supply_by date NOT NULL, is_open boolean NOT NULL)`);
    await runner.query(`
      CREATE TABLE supplement (
        id uuid CONSTRAINT supplement_pkey PRIMARY KEY, case_id uuid NOT NULL, round integer NOT NULL, entries jsonb NOT NULL,
        handed_in_at timestamptz NOT NULL, received_by text, is_late boolean NOT NULL)`);
    await runner.query(`CREATE INDEX supplement_case ON supplement (case_id, handed_in_at)`);
    await runner.query(`
      CREATE TABLE withdrawal_request (
        case_id uuid NOT NULL, requested_at timestamptz NOT NULL, asked_by text NOT NULL, party_id uuid NOT NULL,
        received_by text, is_answered boolean NOT NULL,
        CONSTRAINT withdrawal_request_pkey PRIMARY KEY (case_id, requested_at))`);
    await runner.query(
      `CREATE UNIQUE INDEX withdrawal_request_open ON withdrawal_request (case_id) WHERE NOT is_answered`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await undoWithoutLoss(runner, this.name, [
      {
        what: 'notices',
        find: `SELECT FROM open_notice`,
      },
      {
        what: 'what was handed in',
        find: `SELECT FROM supplement`,
      },
      {
        what: 'requests to withdraw',
        find: `SELECT FROM withdrawal_request`,
      },
    ]);
    await runner.query(`DROP TABLE withdrawal_request, supplement, open_notice`);
  }
}
