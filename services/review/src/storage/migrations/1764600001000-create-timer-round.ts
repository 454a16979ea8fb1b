import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Creates the table that says up to which moment the timers have done their work. */
export class CreateTimerRound1764600001000 implements MigrationInterface {
  name = 'CreateTimerRound1764600001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE timer_round (
        one boolean NOT NULL DEFAULT true,
        reached timestamptz NOT NULL,
        CONSTRAINT timer_round_pkey PRIMARY KEY (one),
        CONSTRAINT timer_round_one CHECK (one))`);
  }

  /** Nothing is lost: the timers find out by themselves how far they have come. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE timer_round`);
  }
}
