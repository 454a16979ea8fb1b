import { undoWithoutLoss } from '@hall/transaction';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Creates the tables for what a case owes besides a notice, for the powers that were announced, and for who has collected a result (S33, S49,
 * T16, D13). A supplement now says under which heading it was owed; until now all were owed by a notice. Mandates can be revoked (B17, B41).
 * No power that is on file has been announced yet: the next start of the service does that.
 */
export class AddOwedAndPowers1764770001000 implements MigrationInterface {
  name = 'AddOwedAndPowers1764770001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE owed_material (
        case_id uuid NOT NULL, head text NOT NULL, round integer NOT NULL, entries jsonb NOT NULL, supply_by date,
        CONSTRAINT owed_material_pkey PRIMARY KEY (case_id, head))`);
    await runner.query(`ALTER TABLE supplement ADD answers text NOT NULL DEFAULT 'NOTICE'`);
    await runner.query(`ALTER TABLE supplement ALTER answers DROP DEFAULT`);
    await runner.query(`ALTER TABLE mandate ADD revoked_at timestamptz, ADD revoked_by text`);
    await runner.query(`CREATE INDEX mandate_agent ON mandate (agent_id)`);
    await runner.query(`CREATE INDEX applicant_version_representative ON applicant_version (legal_representative_id)`);
    await runner.query(`CREATE TABLE told_power (id uuid CONSTRAINT told_power_pkey PRIMARY KEY)`);
    await runner.query(`
      CREATE TABLE case_collection (
        case_id uuid NOT NULL, round integer NOT NULL, recipient_id uuid NOT NULL, recipient_version_id uuid NOT NULL,
        relation text NOT NULL, mandate_id uuid, method text NOT NULL, officer_staff_no text NOT NULL,
        delivered_at timestamptz NOT NULL,
        CONSTRAINT case_collection_pkey PRIMARY KEY (case_id, round))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await undoWithoutLoss(runner, this.name, [
      {
        what: 'what cases owe',
        find: `SELECT FROM owed_material`,
      },
      {
        what: 'under which heading supplements were owed',
        find: `SELECT FROM supplement WHERE answers <> 'NOTICE'`,
      },
      {
        what: 'that mandates were revoked',
        find: `SELECT FROM mandate WHERE revoked_at IS NOT NULL`,
      },
      {
        what: 'who has received results',
        find: `SELECT FROM case_collection`,
      },
    ]);
    await runner.query(`DROP INDEX mandate_agent, applicant_version_representative`);
    await runner.query(`DROP TABLE case_collection, told_power, owed_material`);
    await runner.query(`ALTER TABLE mandate DROP revoked_at, DROP revoked_by`);
    await runner.query(`ALTER TABLE supplement DROP answers`);
  }
}
