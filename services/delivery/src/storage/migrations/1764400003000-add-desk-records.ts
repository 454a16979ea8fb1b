import { undoWithoutLoss } from '@hall/transaction';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is owed (S49), tries that failed (T27), corrected documents (T33): of deliveries so far there are none. */
export class AddDeskRecords1764400003000 implements MigrationInterface {
  name = 'AddDeskRecords1764400003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE delivery_case ADD owed jsonb NOT NULL DEFAULT '[]', ADD attempts jsonb NOT NULL DEFAULT '[]',
        ADD corrections jsonb NOT NULL DEFAULT '[]'`);
    await runner.query(`
      ALTER TABLE delivery_case ALTER owed DROP DEFAULT, ALTER attempts DROP DEFAULT, ALTER corrections DROP DEFAULT`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await undoWithoutLoss(runner, this.name, [
      {
        what: 'what is owed, failed tries and corrections',
        find: `SELECT FROM delivery_case WHERE owed <> '[]' OR attempts <> '[]' OR corrections <> '[]'`,
      },
    ]);
    await runner.query(`ALTER TABLE delivery_case DROP owed, DROP attempts, DROP corrections`);
  }
}
