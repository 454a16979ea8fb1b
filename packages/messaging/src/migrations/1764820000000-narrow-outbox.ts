import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Says beside the events, and no longer in their rows, which of them wait and where the others lie in the log, so that the row of an
 * event is written once (decision 0031). A trigger makes every event wait that is added, whoever adds it. `mark_sent` deletes from
 * what waits, which the role of a service may not. The view `outbox_whole` shows the events as the table did.
 */
export class NarrowOutbox1764820000000 implements MigrationInterface {
  name = 'NarrowOutbox1764820000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE outbox_waiting (
        id bigint PRIMARY KEY, topic text NOT NULL, key text NOT NULL, bytes integer NOT NULL)`);
    await runner.query(`
      CREATE TABLE outbox_receipt (
        outbox_id bigint PRIMARY KEY, partition integer NOT NULL, log_offset bigint NOT NULL,
        published_at timestamptz NOT NULL DEFAULT now())`);
    await runner.query(`COMMENT ON TABLE outbox_waiting IS 'not journalled: it follows from the events and the log'`);
    await runner.query(`COMMENT ON TABLE outbox_receipt IS 'not journalled: the log itself can give it'`);
    await runner.query(`
      INSERT INTO outbox_waiting (id, topic, key, bytes)
      SELECT id, topic, key, coalesce(bytes, octet_length(data::text)) FROM outbox_event
      WHERE published_at IS NULL OR receipt IS NULL ORDER BY id`);
    await runner.query(`
      INSERT INTO outbox_receipt (outbox_id, partition, log_offset, published_at)
      SELECT id, (receipt->>'partition')::int, (receipt->>'offset')::bigint, published_at FROM outbox_event
      WHERE published_at IS NOT NULL AND receipt IS NOT NULL ORDER BY id`);
    await runner.query(`ALTER TABLE outbox_event DROP published_at, DROP receipt`);
    await runner.query(`DROP TRIGGER outbox_event_added ON outbox_event`);
    await runner.query(`DROP FUNCTION notify_outbox`);
    await runner.query(`
      CREATE FUNCTION queue_outbox() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO outbox_waiting (id, topic, key, bytes)
        SELECT id, topic, key, coalesce(bytes, octet_length(data::text)) FROM added;
        PERFORM pg_notify('hall_outbox', '');
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER outbox_event_added AFTER INSERT ON outbox_event REFERENCING NEW TABLE AS added
      FOR EACH STATEMENT EXECUTE FUNCTION queue_outbox()`);
    await runner.query(`
      CREATE FUNCTION mark_sent(ids bigint[], partitions integer[], offsets bigint[]) RETURNS void LANGUAGE sql SECURITY DEFINER
      SET search_path = public AS $$
        DELETE FROM outbox_waiting WHERE id = ANY (ids);
        INSERT INTO outbox_receipt (outbox_id, partition, log_offset) SELECT * FROM unnest(ids, partitions, offsets)
        ON CONFLICT (outbox_id) DO NOTHING $$`);
    await runner.query(`
      CREATE VIEW outbox_whole AS
      SELECT e.id, e.event_id, e.topic, e.key, e.seq, e.subject, e.type, e.time, e.data,
             e.traceparent, e.correlation_id, e.causation_id, e.added_at, e.bytes, r.published_at,
             CASE WHEN r.outbox_id IS NOT NULL THEN
               jsonb_build_object('topic', e.topic, 'partition', r.partition, 'offset', r.log_offset::text) END AS receipt
      FROM outbox_event e LEFT JOIN outbox_receipt r ON r.outbox_id = e.id`);
  }

  /** Nothing is lost: the rows of the events say again when they left, and where they lie. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW outbox_whole`);
    await runner.query(`DROP TRIGGER outbox_event_added ON outbox_event`);
    await runner.query(`DROP FUNCTION queue_outbox, mark_sent`);
    await runner.query(`ALTER TABLE outbox_event ADD published_at timestamptz, ADD receipt jsonb`);
    await runner.query(`
      UPDATE outbox_event e SET published_at = r.published_at,
        receipt = jsonb_build_object('topic', e.topic, 'partition', r.partition, 'offset', r.log_offset::text)
      FROM outbox_receipt r WHERE r.outbox_id = e.id`);
    await runner.query(`CREATE INDEX outbox_event_unpublished ON outbox_event (id) WHERE published_at IS NULL`);
    await runner.query(`
      CREATE FUNCTION notify_outbox() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN PERFORM pg_notify('hall_outbox', ''); RETURN NULL; END $$`);
    await runner.query(`
      CREATE TRIGGER outbox_event_added AFTER INSERT ON outbox_event
      FOR EACH STATEMENT EXECUTE FUNCTION notify_outbox()`);
    await runner.query(`DROP TABLE outbox_receipt, outbox_waiting`);
  }
}
