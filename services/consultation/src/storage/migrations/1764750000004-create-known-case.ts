import { undoWithoutLoss } from '@hall/transaction';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Creates the table of the cases that intake has announced. A hall that runs already hears of all of them, because its
 * topic is read from the beginning.
 */
export class CreateKnownCase1764750000004 implements MigrationInterface {
  name = 'CreateKnownCase1764750000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE known_case (id uuid CONSTRAINT known_case_pkey PRIMARY KEY)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await undoWithoutLoss(runner, this.name, [
      {
        what: 'which cases there are',
        find: `SELECT FROM known_case`,
      },
    ]);
    await runner.query(`DROP TABLE known_case`);
  }
}
