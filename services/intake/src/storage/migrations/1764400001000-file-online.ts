import { undoWithoutLoss } from '@hall/transaction';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Creates the tables for drafts and for turn-aways (T1, T6), and lets a case be filed before any window has received it (T2, T4). */
export class FileOnline1764400001000 implements MigrationInterface {
  name = 'FileOnline1764400001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE service_case ALTER COLUMN received_by DROP NOT NULL,
        ADD opening text NOT NULL DEFAULT 'receive'
          CONSTRAINT service_case_opening CHECK (opening IN ('draft', 'receive', 'turnAway'))`);
    await runner.query(`ALTER TABLE service_case ALTER opening DROP DEFAULT`);
    await runner.query(
      `CREATE INDEX service_case_submitted ON service_case (received_at, id) WHERE status = 'SUBMITTED'`,
    );
    await runner.query(`
      CREATE TABLE case_draft (
        id uuid CONSTRAINT case_draft_pkey PRIMARY KEY,
        applicant_id uuid NOT NULL, agent_id uuid,
        item_code text NOT NULL, item_version integer NOT NULL,
        materials jsonb NOT NULL, form jsonb NOT NULL, delivery_method text NOT NULL,
        state text NOT NULL CONSTRAINT case_draft_state CHECK (state IN ('OPEN', 'SUBMITTED', 'DISCARDED')),
        version integer NOT NULL, saved_at timestamptz NOT NULL, saved_by text NOT NULL)`);
    await runner.query(`CREATE INDEX case_draft_applicant ON case_draft (applicant_id) WHERE state = 'OPEN'`);
    await runner.query(`CREATE INDEX case_draft_agent ON case_draft (agent_id) WHERE state = 'OPEN'`);
    await runner.query(`
      CREATE TABLE turn_away (
        id uuid CONSTRAINT turn_away_pkey PRIMARY KEY,
        case_number text NOT NULL,
        item_code text NOT NULL, item_version integer NOT NULL, department_code text NOT NULL,
        applicant_id uuid NOT NULL, applicant_version_id uuid NOT NULL,
        agent_id uuid, mandate_id uuid, mandate_valid_to date, window_no text,
        identity_check jsonb NOT NULL, materials jsonb NOT NULL, ground text NOT NULL, missing jsonb NOT NULL,
        asked_at timestamptz NOT NULL, asked_by text NOT NULL,
        step text NOT NULL CONSTRAINT turn_away_step
          CHECK (step IN ('ASKED', 'CONFIRMED', 'TO_RECEIVE', 'TURNED_AWAY', 'RECEIVED')),
        document_number text, answered_at timestamptz, case_id uuid, version integer NOT NULL)`);
    await runner.query(
      `CREATE INDEX turn_away_open ON turn_away (window_no, asked_at) WHERE step IN ('ASKED', 'CONFIRMED', 'TO_RECEIVE')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await undoWithoutLoss(runner, this.name, [
      {
        what: 'drafts',
        find: `SELECT FROM case_draft`,
      },
      {
        what: 'turn-aways',
        find: `SELECT FROM turn_away`,
      },
      {
        what: 'how cases came into being',
        find: `SELECT FROM service_case WHERE opening <> 'receive' OR received_by IS NULL`,
      },
    ]);
    await runner.query(`DROP TABLE turn_away, case_draft`);
    await runner.query(`DROP INDEX service_case_submitted`);
    await runner.query(`ALTER TABLE service_case ALTER COLUMN received_by SET NOT NULL, DROP opening`);
  }
}
