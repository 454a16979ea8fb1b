import { undoWithoutLoss } from '@hall/transaction';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Creates the table of departments that have taken the place of another: their people see the results of the other's
 * cases (E29).
 */
export class CreateSuccession1764740003000 implements MigrationInterface {
  name = 'CreateSuccession1764740003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE department_succession (
        code text CONSTRAINT department_succession_pkey PRIMARY KEY,
        version integer NOT NULL,
        successor_of text)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await undoWithoutLoss(runner, this.name, [
      {
        what: 'which department has taken whose place',
        find: `SELECT FROM department_succession`,
      },
    ]);
    await runner.query(`DROP TABLE department_succession`);
  }
}
