import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Leaves the progress of the timers out of the journal: it is no fact about a case, changes every few seconds, and the
 * timers find out by themselves how far they have come.
 */
export class LeaveTimerRoundOut1764730000100 implements MigrationInterface {
  name = 'LeaveTimerRoundOut1764730000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`COMMENT ON COLUMN timer_round.reached IS 'not journalled: the timers find out by themselves'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`COMMENT ON COLUMN timer_round.reached IS NULL`);
  }
}
