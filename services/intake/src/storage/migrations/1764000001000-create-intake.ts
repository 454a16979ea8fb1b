import { undoWithoutLoss } from '@hall/transaction';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateIntake1764000001000 implements MigrationInterface {
  name = 'CreateIntake1764000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE catalogue_entry (
        kind text NOT NULL, code text NOT NULL, version integer NOT NULL,
        value jsonb NOT NULL,
        published_at timestamptz NOT NULL,
        CONSTRAINT catalogue_entry_pkey PRIMARY KEY (kind, code, version))`);
    await runner.query(`
      CREATE TABLE applicant (
        id uuid PRIMARY KEY,
        kind text NOT NULL,
        id_type text NOT NULL CONSTRAINT applicant_id_type
          CHECK (id_type IN ('RESIDENT_ID', 'PASSPORT', 'HK_MACAO_PERMIT', 'TAIWAN_PERMIT', 'FOREIGN_PERMANENT_RESIDENT', 'CREDIT_CODE')),
        id_number text NOT NULL,
        version integer NOT NULL,
        version_id uuid NOT NULL,
        CONSTRAINT applicant_document UNIQUE (id_type, id_number))`);
    await runner.query(`
      CREATE TABLE applicant_version (
        id uuid PRIMARY KEY,
        applicant_id uuid NOT NULL,
        version integer NOT NULL,
        name text NOT NULL, phone text NOT NULL, address text NOT NULL,
        legal_representative_id uuid,
        by text NOT NULL, cause_id text NOT NULL, at timestamptz NOT NULL,
        CONSTRAINT applicant_version_of UNIQUE (applicant_id, version))`);
    await runner.query(`
      CREATE TABLE mandate (
        id uuid PRIMARY KEY,
        principal_id uuid NOT NULL, agent_id uuid NOT NULL,
        powers jsonb NOT NULL,
        valid_from date NOT NULL, valid_to date NOT NULL,
        by text NOT NULL, cause_id text NOT NULL, at timestamptz NOT NULL)`);
    await runner.query(`CREATE INDEX mandate_people ON mandate (principal_id, agent_id)`);
    await runner.query(`CREATE SEQUENCE service_case_serial MINVALUE 1 MAXVALUE 999999 CYCLE`);
    await runner.query(`
      CREATE TABLE service_case (
        id uuid PRIMARY KEY,
        case_number text NOT NULL CONSTRAINT service_case_number UNIQUE,
        item_code text NOT NULL, item_version integer NOT NULL,
        department_code text NOT NULL,
        applicant_id uuid NOT NULL, applicant_version_id uuid NOT NULL,
        agent_id uuid, mandate_id uuid, mandate_valid_to date,
        status text NOT NULL CONSTRAINT service_case_status
          CHECK (status IN ('DRAFT', 'SUBMITTED', 'RECEIVED', 'INTAKE_REJECTED', 'ARCHIVED')),
        version integer NOT NULL,
        round integer NOT NULL,
        received_at timestamptz NOT NULL, received_by text NOT NULL, window_no text,
        notice_by date NOT NULL, notice_provisional boolean NOT NULL,
        delivery_method text NOT NULL,
        identity_check jsonb NOT NULL, materials jsonb NOT NULL, form jsonb NOT NULL)`);
    await runner.query(`CREATE INDEX service_case_applicant ON service_case (applicant_id, received_at, id)`);
    await runner.query(`CREATE INDEX service_case_agent ON service_case (agent_id, received_at, id)`);
    await runner.query(`CREATE INDEX service_case_window ON service_case (window_no, received_at, id)`);
    await runner.query(`
      CREATE TABLE history (
        case_id uuid NOT NULL, version integer NOT NULL,
        cause_id text NOT NULL, action text NOT NULL, actor text NOT NULL,
        at timestamptz NOT NULL,
        after jsonb NOT NULL,
        CONSTRAINT history_pkey PRIMARY KEY (case_id, version))`);
    await runner.query(`CREATE INDEX history_cause ON history (cause_id)`);
    await runner.query(`
      CREATE TABLE case_progress (
        case_id uuid NOT NULL, source text NOT NULL,
        round integer NOT NULL, told_status text NOT NULL,
        occurred_at timestamptz NOT NULL,
        CONSTRAINT case_progress_pkey PRIMARY KEY (case_id, source))`);
    await runner.query(`
      CREATE TABLE timeline_entry (
        event_id uuid PRIMARY KEY,
        case_id uuid NOT NULL,
        source text NOT NULL, type text NOT NULL,
        occurred_at timestamptz NOT NULL,
        staff_no text)`);
    await runner.query(`CREATE INDEX timeline_entry_case ON timeline_entry (case_id, occurred_at)`);
    await runner.query(`
      CREATE TABLE failed_progress_query (
        case_id uuid PRIMARY KEY, since timestamptz NOT NULL, count integer NOT NULL)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await undoWithoutLoss(runner, this.name, [
      {
        what: 'cases',
        find: `SELECT FROM service_case`,
      },
      {
        what: 'applicants and their mandates',
        find: `SELECT FROM applicant`,
      },
      {
        what: 'the catalogue',
        find: `SELECT FROM catalogue_entry`,
      },
      {
        what: 'the timelines of cases',
        find: `SELECT FROM timeline_entry`,
      },
    ]);
    await runner.query(`DROP TABLE failed_progress_query, timeline_entry, case_progress, history, service_case`);
    await runner.query(`DROP SEQUENCE service_case_serial`);
    await runner.query(`DROP TABLE mandate, applicant_version, applicant, catalogue_entry`);
  }
}
