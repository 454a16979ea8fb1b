import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Lets `department_reply` keep only those headers that are not what the rest of the row says; null says that a header was not sent. The view
 * `department_reply_whole` shows all headers as they were sent. Rows from before keep theirs, and say what they had not.
 */
export class KeepUnusualHeaders1764890002000 implements MigrationInterface {
  name = 'KeepUnusualHeaders1764890002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION usual_reply_headers(code text, reply text, type text, of_case uuid) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
        SELECT jsonb_strip_nulls(jsonb_build_object(
          'content-type', 'application/json', 'ce_specversion', '1.0', 'ce_source', '/department/' || code,
          'ce_id', reply, 'ce_type', 'hall.department.' || type, 'ce_subject', of_case)) $$`);
    await runner.query(`
      UPDATE department_reply SET headers = ${missing} || headers WHERE NOT headers ?& ARRAY(SELECT jsonb_object_keys(${usual}))`);
    await runner.query(`
      CREATE VIEW department_reply_whole AS
      SELECT id, kafka_code, reply_id, type, case_id, verdict, code, details, topic, partition, log_offset,
             jsonb_strip_nulls(${usual} || headers) AS headers, value, received_at
      FROM department_reply`);
  }

  /** Nothing is lost: the rows have all headers again. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW department_reply_whole`);
    await runner.query(`
      UPDATE department_reply SET headers = jsonb_strip_nulls(${usual} || headers)
      WHERE headers <> jsonb_strip_nulls(${usual} || headers)`);
    await runner.query(`DROP FUNCTION usual_reply_headers`);
  }
}

const usual = 'usual_reply_headers(kafka_code, reply_id, type, case_id)';
const missing = `(SELECT coalesce(jsonb_object_agg(name, NULL), '{}') FROM jsonb_object_keys(${usual}) AS name)`;
