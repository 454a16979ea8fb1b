import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * `mark_sent` writes a receipt only for an event that still waits, whose row it takes away. So no two of them write the receipt of one event, and it
 * asks for no ON CONFLICT, which costs the log of the database another entry for each row.
 */
export class MarkWhatWaits1764920000000 implements MigrationInterface {
  name = 'MarkWhatWaits1764920000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION mark_sent(ids bigint[], partitions integer[], offsets bigint[]) RETURNS void LANGUAGE sql SECURITY DEFINER
      SET search_path = public AS $$
        WITH sent AS (DELETE FROM outbox_waiting WHERE id = ANY (ids) RETURNING id)
        INSERT INTO outbox_receipt (outbox_id, partition, log_offset)
        SELECT id, partition, log_offset FROM unnest(ids, partitions, offsets) AS place (id, partition, log_offset) JOIN sent USING (id)
        WHERE NOT EXISTS (SELECT FROM outbox_receipt known WHERE known.outbox_id = id) $$`);
  }

  /** Nothing is lost: the function of before writes the same receipts. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION mark_sent(ids bigint[], partitions integer[], offsets bigint[]) RETURNS void LANGUAGE sql SECURITY DEFINER
      SET search_path = public AS $$
        DELETE FROM outbox_waiting WHERE id = ANY (ids);
        INSERT INTO outbox_receipt (outbox_id, partition, log_offset) SELECT * FROM unnest(ids, partitions, offsets)
        ON CONFLICT (outbox_id) DO NOTHING $$`);
  }
}
