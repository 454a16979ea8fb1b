import { undoWithoutLoss } from '@hall/transaction';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Adds to the timeline the order in which entries of the same moment were reported, and the cause of an entry. */
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
