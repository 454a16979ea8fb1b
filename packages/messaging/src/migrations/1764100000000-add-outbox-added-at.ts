import type { MigrationInterface, QueryRunner } from 'typeorm';

/** `time` is when something happened in law, which may be long ago; how long an event waits is counted from here. */
export class AddOutboxAddedAt1764100000000 implements MigrationInterface {
  name = 'AddOutboxAddedAt1764100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE outbox_event ADD added_at timestamptz NOT NULL DEFAULT clock_timestamp()`);
  }

  /** How long an event waits is counted anew from the next `up`. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE outbox_event DROP added_at`);
  }
}
