import { undoWithoutLoss } from '@hall/transaction';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Keeps a checksum of what a department's reply has said: the same id with another content is no repetition. It is null
 * for messages of our own services, whose ids are never used twice, and for all messages that came before this
 * migration.
 */
export class AddInboxContent1764710000000 implements MigrationInterface {
  name = 'AddInboxContent1764710000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE inbox_message ADD content text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await undoWithoutLoss(runner, this.name, [
      { what: 'rows of inbox_message', find: 'SELECT FROM inbox_message WHERE content IS NOT NULL' },
    ]);
    await runner.query(`ALTER TABLE inbox_message DROP content`);
  }
}
