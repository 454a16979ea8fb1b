import { undoWithoutLoss } from '@hall/transaction';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Adds to a card who has caused the delay (E44). Null means the agency, as for all cards on file. */
export class AddCardCause1764500002000 implements MigrationInterface {
  name = 'AddCardCause1764500002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE card ADD cause text, ADD CONSTRAINT card_cause CHECK (cause IN ('APPLICANT'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await undoWithoutLoss(runner, this.name, [
      { what: 'rows of card', find: 'SELECT FROM card WHERE cause IS NOT NULL' },
    ]);
    await runner.query(`ALTER TABLE card DROP cause`);
  }
}
