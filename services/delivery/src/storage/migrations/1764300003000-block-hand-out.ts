import type { MigrationInterface, QueryRunner } from 'typeorm';

export class BlockHandOut1764300003000 implements MigrationInterface {
  name = 'BlockHandOut1764300003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE delivery_case ADD blocked_at timestamptz`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE delivery_case DROP blocked_at`);
  }
}
