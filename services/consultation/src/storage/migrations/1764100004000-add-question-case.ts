import { undoWithoutLoss } from '@hall/transaction';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddQuestionCase1764100004000 implements MigrationInterface {
  name = 'AddQuestionCase1764100004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE question ADD case_id uuid`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await undoWithoutLoss(runner, this.name, [
      {
        what: 'which case a question is about',
        find: `SELECT FROM question WHERE case_id IS NOT NULL`,
      },
    ]);
    await runner.query(`ALTER TABLE question DROP case_id`);
  }
}
