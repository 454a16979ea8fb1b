import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * `all_written` lets a statement fail that has not found all rows that were decided on, by their ids, so that nobody has to wait for its answer before the
 * transaction goes on. Its code is known to `asStaleRow`.
 */
export class AddAllWritten1764850000000 implements MigrationInterface {
  name = 'AddAllWritten1764850000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION all_written(written uuid[], decided uuid[]) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$
      BEGIN
        IF cardinality(written) <> cardinality(decided) THEN
          RAISE EXCEPTION 'no longer what was decided on: %',
            array_to_string(array(SELECT unnest(decided) EXCEPT SELECT unnest(written)), ',') USING ERRCODE = 'HS001';
        END IF;
        RETURN true;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION all_written`);
  }
}
