import { undoWithoutLoss } from '@hall/transaction';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class BlockHandOut1764300003000 implements MigrationInterface {
  name = 'BlockHandOut1764300003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE delivery_case ADD blocked_at timestamptz`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await undoWithoutLoss(runner, this.name, [
      {
        what: 'which results must not be handed out',
        find: `SELECT FROM delivery_case WHERE blocked_at IS NOT NULL`,
      },
    ]);
    await runner.query(`ALTER TABLE delivery_case DROP blocked_at`);
  }
}
