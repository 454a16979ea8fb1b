import { undoWithoutLoss } from '@hall/transaction';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Creates the tables that every service needs to publish and to listen. They have no entities, because only this
 * package touches them. Runs after the migrations of @hall/transaction, whose `hall_now()` dates the rows. Rows are
 * added and marked, never deleted.
 */
export class CreateMessaging1764000000000 implements MigrationInterface {
  name = 'CreateMessaging1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE event_stream (
        topic text NOT NULL, key text NOT NULL, last_seq bigint NOT NULL CHECK (last_seq > 0),
        PRIMARY KEY (topic, key))`);
    await runner.query(`
      CREATE TABLE outbox_event (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        event_id uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
        topic text NOT NULL, key text NOT NULL, seq bigint NOT NULL,
        subject text NOT NULL, type text NOT NULL,
        time timestamptz NOT NULL DEFAULT hall_now(),
        data jsonb NOT NULL,
        traceparent text DEFAULT nullif(current_setting('hall.traceparent', true), ''),
        correlation_id text DEFAULT nullif(current_setting('hall.correlation_id', true), ''),
        causation_id text DEFAULT nullif(current_setting('hall.causation_id', true), ''),
        published_at timestamptz, receipt jsonb,
        UNIQUE (topic, key, seq))`);
    await runner.query(`CREATE INDEX outbox_event_unpublished ON outbox_event (id) WHERE published_at IS NULL`);
    await runner.query(`
      CREATE FUNCTION notify_outbox() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN PERFORM pg_notify('hall_outbox', ''); RETURN NULL; END $$`);
    await runner.query(`
      CREATE TRIGGER outbox_event_added AFTER INSERT ON outbox_event
      FOR EACH STATEMENT EXECUTE FUNCTION notify_outbox()`);
    await runner.query(`
      CREATE TABLE inbox_message (
        consumer text NOT NULL, source text NOT NULL, event_id text NOT NULL,
        handled_at timestamptz NOT NULL DEFAULT hall_now(),
        PRIMARY KEY (consumer, source, event_id))`);
    await runner.query(`
      CREATE TABLE inbox_position (
        consumer text NOT NULL, topic text NOT NULL, key text NOT NULL, last_seq bigint NOT NULL,
        PRIMARY KEY (consumer, topic, key))`);
    await runner.query(`
      CREATE TABLE parked_message (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        consumer text NOT NULL, topic text NOT NULL, key text NOT NULL,
        partition integer NOT NULL, log_offset bigint NOT NULL,
        seq bigint, headers jsonb NOT NULL, value bytea,
        reason_code text NOT NULL, reason text NOT NULL,
        parked_at timestamptz NOT NULL DEFAULT now(),
        resolution text CHECK (resolution IN ('APPLIED', 'SKIPPED')),
        resolved_at timestamptz, resolved_by text, resolved_reason text,
        UNIQUE (consumer, topic, partition, log_offset))`);
    await runner.query(`
      CREATE INDEX parked_message_open ON parked_message (consumer, topic, key, seq) WHERE resolution IS NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await undoWithoutLoss(runner, this.name, [
      { what: 'rows of outbox_event', find: 'SELECT FROM outbox_event' },
      { what: 'rows of inbox_message', find: 'SELECT FROM inbox_message' },
      { what: 'rows of inbox_position', find: 'SELECT FROM inbox_position' },
      { what: 'rows of parked_message', find: 'SELECT FROM parked_message' },
    ]);
    await runner.query(`DROP TABLE parked_message, inbox_position, inbox_message, outbox_event, event_stream`);
    await runner.query(`DROP FUNCTION notify_outbox`);
  }
}
