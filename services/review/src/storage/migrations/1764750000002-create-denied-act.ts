import { undoWithoutLoss } from '@hall/transaction';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Creates the table of acts that were refused because another person has to do them (S1). */
export class CreateDeniedAct1764750000002 implements MigrationInterface {
  name = 'CreateDeniedAct1764750000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE denied_act (
        id uuid CONSTRAINT denied_act_pkey PRIMARY KEY,
        case_id uuid NOT NULL, case_number text NOT NULL, department_code text NOT NULL,
        action text NOT NULL, staff_no text NOT NULL, code text NOT NULL,
        denied_at timestamptz NOT NULL, command_id text NOT NULL,
        CONSTRAINT denied_act_once UNIQUE (staff_no, command_id, code))`);
    await runner.query(`CREATE INDEX denied_act_latest ON denied_act (denied_at, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await undoWithoutLoss(runner, this.name, [{ what: 'rows of denied_act', find: 'SELECT FROM denied_act' }]);
    await runner.query(`DROP TABLE denied_act`);
  }
}
