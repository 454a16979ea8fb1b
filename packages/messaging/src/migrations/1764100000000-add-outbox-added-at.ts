import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Adds when an event was put into the outbox. How long it waits is counted from then: `time` is when something happened
 * in law, which may be long ago.
 */
export class AddOutboxAddedAt1764100000000 implements MigrationInterface {
  name = 'AddOutboxAddedAt1764100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE outbox_event ADD added_at timestamptz NOT NULL DEFAULT clock_timestamp()`);
  }

  /** Nothing is lost: the next `up` counts anew how long events wait. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE outbox_event DROP added_at`);
  }
}
