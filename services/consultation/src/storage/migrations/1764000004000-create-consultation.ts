import { undoWithoutLoss } from '@hall/transaction';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateConsultation1764000004000 implements MigrationInterface {
  name = 'CreateConsultation1764000004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE SEQUENCE ticket_serial MINVALUE 1 MAXVALUE 999999 CYCLE`);
    await runner.query(`
      CREATE TABLE ticket (
        id uuid PRIMARY KEY,
        number text NOT NULL CONSTRAINT ticket_number UNIQUE,
        status text NOT NULL CONSTRAINT ticket_status CHECK (status IN ('ISSUED', 'CALLED', 'FINISHED', 'ABANDONED')),
        version integer NOT NULL,
        item_code text, applicant_id uuid,
        issued_by text NOT NULL, issued_at timestamptz NOT NULL,
        called_by text, window_no text, called_at timestamptz, finished_at timestamptz)`);
    await runner.query(`CREATE INDEX ticket_queue ON ticket (status, issued_at, id)`);
    await runner.query(`
      CREATE TABLE question (
        id uuid PRIMARY KEY,
        status text NOT NULL CONSTRAINT question_status CHECK (status IN ('OPEN', 'ESCALATED', 'ANSWERED')),
        version integer NOT NULL,
        item_code text NOT NULL, department_code text NOT NULL,
        ticket_id uuid, applicant_id uuid,
        text text NOT NULL, asked_at timestamptz NOT NULL,
        first_contact_owner text NOT NULL,
        escalated_at timestamptz, answer jsonb)`);
    await runner.query(`CREATE INDEX question_work_list ON question (department_code, status, asked_at, id)`);
    await runner.query(`
      CREATE TABLE history (
        subject_id uuid NOT NULL, version integer NOT NULL,
        cause_id text NOT NULL, action text NOT NULL, actor text NOT NULL,
        at timestamptz NOT NULL,
        after jsonb NOT NULL,
        CONSTRAINT history_pkey PRIMARY KEY (subject_id, version))`);
    await runner.query(`CREATE INDEX history_cause ON history (cause_id)`);
    await runner.query(`
      CREATE TABLE catalogue_copy (
        kind text NOT NULL, code text NOT NULL, version integer NOT NULL, value jsonb NOT NULL,
        CONSTRAINT catalogue_copy_pkey PRIMARY KEY (kind, code))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await undoWithoutLoss(runner, this.name, [
      {
        what: 'tickets',
        find: `SELECT FROM ticket`,
      },
      {
        what: 'questions',
        find: `SELECT FROM question`,
      },
      {
        what: 'the copy of the catalogue',
        find: `SELECT FROM catalogue_copy`,
      },
    ]);
    await runner.query(`DROP TABLE catalogue_copy, history, question, ticket`);
    await runner.query(`DROP SEQUENCE ticket_serial`);
  }
}
