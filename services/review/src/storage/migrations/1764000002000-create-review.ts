import { undoWithoutLoss } from '@hall/transaction';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateReview1764000002000 implements MigrationInterface {
  name = 'CreateReview1764000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE review_case (
        id uuid PRIMARY KEY,
        case_number text NOT NULL,
        round integer NOT NULL,
        status text NOT NULL CONSTRAINT review_case_status CHECK (status IN (
          'PLANNED', 'RECEIVED', 'AWAITING_SUPPLEMENT', 'ACCEPTED', 'NOT_ACCEPTED', 'UNDER_REVIEW', 'SUSPENDED',
          'PENDING_DECISION', 'GRANTED', 'REFUSED', 'CERT_PRODUCTION', 'HANDED_OVER', 'WITHDRAWN', 'DEEMED_WITHDRAWN',
          'TERMINATED')),
        version integer NOT NULL,
        department_code text NOT NULL,
        item jsonb NOT NULL, parties jsonb NOT NULL,
        received_at timestamptz NOT NULL, received_by text NOT NULL,
        notice_by date NOT NULL,
        reviewer_staff_no text, claimed_at timestamptz,
        acceptance jsonb,
        review_started_at timestamptz,
        opinion jsonb, ruling jsonb, certificate jsonb, offer jsonb,
        handed_over_at timestamptz, delivered_at timestamptz)`);
    await runner.query(`CREATE INDEX review_case_work_list ON review_case (department_code, status, received_at, id)`);
    await runner.query(`
      CREATE TABLE certificate_number (
        department_code text NOT NULL, certificate_number text NOT NULL, case_id uuid NOT NULL,
        CONSTRAINT certificate_number_pkey PRIMARY KEY (department_code, certificate_number))`);
    await runner.query(`
      CREATE TABLE history (
        case_id uuid NOT NULL, version integer NOT NULL,
        cause_id text NOT NULL, action text NOT NULL, actor text NOT NULL,
        at timestamptz NOT NULL,
        after jsonb NOT NULL,
        CONSTRAINT history_pkey PRIMARY KEY (case_id, version))`);
    await runner.query(`CREATE INDEX history_cause ON history (cause_id)`);
    await runner.query(`
      CREATE TABLE catalogue_copy (
        kind text NOT NULL, code text NOT NULL, version integer NOT NULL, value jsonb NOT NULL,
        CONSTRAINT catalogue_copy_pkey PRIMARY KEY (kind, code))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await undoWithoutLoss(runner, this.name, [
      { what: 'rows of review_case', find: 'SELECT FROM review_case' },
      { what: 'rows of certificate_number', find: 'SELECT FROM certificate_number' },
      { what: 'rows of history', find: 'SELECT FROM history' },
    ]);
    await runner.query(`DROP TABLE catalogue_copy, history, certificate_number, review_case`);
  }
}
