import { undoWithoutLoss } from '@hall/transaction';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Two things of one moment are shown in the order in which they were told, and an end with its cause. */
export class OrderTimeline1764200001000 implements MigrationInterface {
  name = 'OrderTimeline1764200001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE timeline_entry ADD cause text, ADD place bigserial NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await undoWithoutLoss(runner, this.name, [
      {
        what: 'causes and the order of the timeline',
        find: `SELECT FROM timeline_entry`,
      },
    ]);
    await runner.query(`ALTER TABLE timeline_entry DROP place, DROP cause`);
  }
}
