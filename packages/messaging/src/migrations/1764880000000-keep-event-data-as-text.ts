import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Keeps the data of events as the JSON they are sent as, which is neither taken apart nor put together again, and lets them refer to `pinned_content`
 * for an item (decision 0032). The view `outbox_whole` shows the data with the contents in place of the references. The number of an event in its key
 * finds it as well as its id does, so that the ids have no index of their own any more.
 */
export class KeepEventDataAsText1764880000000 implements MigrationInterface {
  name = 'KeepEventDataAsText1764880000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW outbox_whole`);
    await runner.query(`ALTER TABLE outbox_event DROP CONSTRAINT outbox_event_event_id_key`);
    await runner.query(`ALTER TABLE outbox_event ALTER data TYPE json USING data::json`);
    await runner.query(wholeEventData);
    await createView(runner, 'whole_event_data(e.data)');
  }

  /** Nothing is lost: the events have their data in full again. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW outbox_whole`);
    await runner.query(`
      UPDATE outbox_event SET data = whole_event_data(data) WHERE data::text ~ '\\{"pinned": ?"[0-9a-f]{64}"\\}'`);
    await runner.query(`ALTER TABLE outbox_event ALTER data TYPE jsonb USING data::jsonb`);
    await runner.query(`DROP FUNCTION whole_event_data`);
    await runner.query(`ALTER TABLE outbox_event ADD CONSTRAINT outbox_event_event_id_key UNIQUE (event_id)`);
    await createView(runner, 'e.data');
  }
}

/** The data of an event with the contents in place of the references; with a blank in a reference where a repair has written the event through `jsonb`. */
export const wholeEventData = `
  CREATE OR REPLACE FUNCTION whole_event_data(data json) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
  DECLARE
    whole text := data::text;
    reference text;
    kept text;
  BEGIN
    FOR reference IN SELECT DISTINCT parts[1] FROM regexp_matches(whole, '\\{"pinned": ?"([0-9a-f]{64})"\\}', 'g') AS parts LOOP
      SELECT content::text INTO STRICT kept FROM pinned_content WHERE digest = reference;
      whole := replace(replace(whole, '{"pinned":"' || reference || '"}', kept), '{"pinned": "' || reference || '"}', kept);
    END LOOP;
    RETURN whole::jsonb;
  END $$`;

/** The events with when they left and where they lie in the log. @param data the SQL that gives their data */
const createView = (runner: QueryRunner, data: string): Promise<unknown> =>
  runner.query(`
    CREATE VIEW outbox_whole AS
    SELECT e.id, e.event_id, e.topic, e.key, e.seq, e.subject, e.type, e.time, ${data} AS data,
           e.traceparent, e.correlation_id, e.causation_id, e.added_at, e.bytes, r.published_at,
           CASE WHEN r.outbox_id IS NOT NULL THEN
             jsonb_build_object('topic', e.topic, 'partition', r.partition, 'offset', r.log_offset::text) END AS receipt
    FROM outbox_event e LEFT JOIN outbox_receipt r ON r.outbox_id = e.id`);
