import { undoWithoutLoss } from '@hall/transaction';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Keeps how large an event is in the log, so that lots are cut before they are read; older events have no size and are
 * measured. Keeps the events that the log has refused for good, behind which the later ones of their key wait. Rows are
 * marked, never deleted.
 */
export class AddParkedEvent1764720000000 implements MigrationInterface {
  name = 'AddParkedEvent1764720000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE outbox_event ADD bytes integer CHECK (bytes > 0)`);
    await runner.query(`
      CREATE TABLE parked_event (
        outbox_id bigint PRIMARY KEY REFERENCES outbox_event (id),
        topic text NOT NULL, key text NOT NULL,
        bytes integer NOT NULL,
        reason_code text NOT NULL, reason text NOT NULL,
        parked_at timestamptz NOT NULL DEFAULT now(),
        released_at timestamptz, released_by text, released_reason text)`);
    await runner.query(`
      CREATE INDEX parked_event_open ON parked_event (topic, key, outbox_id) WHERE released_at IS NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await undoWithoutLoss(runner, this.name, [{ what: 'rows of parked_event', find: 'SELECT FROM parked_event' }]);
    await runner.query(`DROP TABLE parked_event`);
    await runner.query(`ALTER TABLE outbox_event DROP bytes`);
  }
}
