import { undoWithoutLoss } from '@hall/transaction';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Adds when clock C14 of a question runs out: it counts thirty minutes inside the opening hours. Questions on file keep
 * the end they had, thirty minutes after they were asked.
 */
export class AddTurnAwayDue1764750000001 implements MigrationInterface {
  name = 'AddTurnAwayDue1764750000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE turn_away ADD due_at timestamptz`);
    await runner.query(`UPDATE turn_away SET due_at = asked_at + interval '30 minutes'`);
    await runner.query(`ALTER TABLE turn_away ALTER due_at SET NOT NULL`);
    await runner.query(`DROP INDEX turn_away_asked`);
    await runner.query(`CREATE INDEX turn_away_due ON turn_away (due_at, id) WHERE state = 'ASKED'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await undoWithoutLoss(runner, this.name, [
      { what: 'rows of turn_away', find: `SELECT FROM turn_away WHERE due_at <> asked_at + interval '30 minutes'` },
    ]);
    await runner.query(`DROP INDEX turn_away_due`);
    await runner.query(`CREATE INDEX turn_away_asked ON turn_away (asked_at, id) WHERE state = 'ASKED'`);
    await runner.query(`ALTER TABLE turn_away DROP due_at`);
  }
}
