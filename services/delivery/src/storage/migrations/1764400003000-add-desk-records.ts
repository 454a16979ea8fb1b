import { undoWithoutLoss } from '@hall/transaction';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Adds what is owed at the hand-out (S49), the attempts that failed (T27) and the corrected documents (T33). The
 * deliveries on file have none of these.
 */
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
