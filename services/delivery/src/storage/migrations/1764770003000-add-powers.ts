import { undoWithoutLoss } from '@hall/transaction';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Adds who may act for whom on the day of collection (B41). Adds the day from which a part is handed out alone (P5):
 * the offers on file name none, and are handed out alone at once. Adds what other windows have taken in for the
 * hand-out (S33, S49): of the cases on file nothing.
 */
export class AddPowers1764770003000 implements MigrationInterface {
  name = 'AddPowers1764770003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE power (
        id uuid CONSTRAINT power_pkey PRIMARY KEY,
        principal_id uuid NOT NULL, basis text NOT NULL, agent_id uuid, agent_kind text, powers jsonb NOT NULL,
        valid_from date NOT NULL, valid_to date NOT NULL, revoked_at timestamptz, changed_at timestamptz NOT NULL)`);
    await runner.query(`CREATE INDEX power_principal ON power (principal_id)`);
    await runner.query(`ALTER TABLE delivery_case ADD hand_out_alone_from date`);
    await runner.query(`ALTER TABLE known_case ADD supplied jsonb NOT NULL DEFAULT '[]'`);
    await runner.query(`ALTER TABLE known_case ALTER supplied DROP DEFAULT`);
    await runner.query(`CREATE INDEX known_case_joint ON known_case (joint_case_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await undoWithoutLoss(runner, this.name, [
      {
        what: 'who may act for whom',
        find: `SELECT FROM power`,
      },
      {
        what: 'from when results may be handed out alone',
        find: `SELECT FROM delivery_case WHERE hand_out_alone_from IS NOT NULL`,
      },
      {
        what: 'what other windows have taken in',
        find: `SELECT FROM known_case WHERE supplied <> '[]'`,
      },
    ]);
    await runner.query(`DROP INDEX known_case_joint`);
    await runner.query(`ALTER TABLE known_case DROP supplied`);
    await runner.query(`ALTER TABLE delivery_case DROP hand_out_alone_from`);
    await runner.query(`DROP TABLE power`);
  }
}
