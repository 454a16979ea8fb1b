import { undoWithoutLoss } from '@hall/transaction';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Adds the record of a service that did not happen after all (T27; B40). No case on file has one. */
export class AddVoidedService1764780002000 implements MigrationInterface {
  name = 'AddVoidedService1764780002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE review_case ADD voided_service jsonb`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await undoWithoutLoss(runner, this.name, [
      { what: 'rows of review_case', find: 'SELECT FROM review_case WHERE voided_service IS NOT NULL' },
    ]);
    await runner.query(`ALTER TABLE review_case DROP voided_service`);
  }
}
