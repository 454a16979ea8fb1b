import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far the timers have come is no fact of a case: it changes every few seconds, and they find out by themselves. */
export class LeaveTimerRoundOut1764730000100 implements MigrationInterface {
  name = 'LeaveTimerRoundOut1764730000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`COMMENT ON COLUMN timer_round.reached IS 'not journalled: the timers find out by themselves'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`COMMENT ON COLUMN timer_round.reached IS NULL`);
  }
}
