import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Creates `common_content`, which keeps once what many rows say alike. Clocks refer by number to the law on which they rest; clocks from before keep its text
 * in the row. The view `clock_whole` shows every clock with the text.
 */
export class KeepLawsOnce1764920002000 implements MigrationInterface {
  name = 'KeepLawsOnce1764920002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE common_content (
        number serial CONSTRAINT common_content_pkey PRIMARY KEY,
        digest text NOT NULL CONSTRAINT common_content_digest_key UNIQUE
          CONSTRAINT common_content_digest CHECK (digest ~ '^[0-9a-f]{64}$'),
        content jsonb NOT NULL)`);
    await runner.query(`
      CREATE FUNCTION refuse_to_change_common_content() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'rows of common_content are never changed or deleted'; END $$`);
    // A repair writes rows of the journal over rows that are there: what changes nothing is let through.
    await runner.query(`
      CREATE TRIGGER common_content_unchanged BEFORE UPDATE ON common_content
      FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION refuse_to_change_common_content()`);
    await runner.query(`
      CREATE TRIGGER common_content_kept BEFORE DELETE OR TRUNCATE ON common_content
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_change_common_content()`);
    await runner.query(`
      ALTER TABLE clock ADD law integer, ALTER legal_basis DROP NOT NULL,
        ADD CONSTRAINT clock_law CHECK (num_nonnulls(law, legal_basis) = 1)`);
    await runner.query(`
      CREATE VIEW clock_whole AS
      SELECT k.case_id, k.round, k.kind, k.started_at, k.amount, k.unit, k.backward,
             coalesce(k.legal_basis, c.content ->> 'legalBasis') AS legal_basis,
             k.suspensions, k.extension, k.ended_at, k.ended_by, k.due_on, k.due_half, k.provisional, k.warn_on,
             k.generation, k.calendar_mark
      FROM clock k LEFT JOIN common_content c ON c.number = k.law`);
  }

  /** Nothing is lost: the clocks have the text of their law again. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW clock_whole`);
    await runner.query(`ALTER TABLE clock DROP CONSTRAINT clock_law`);
    await runner.query(`
      UPDATE clock SET legal_basis = c.content ->> 'legalBasis' FROM common_content c WHERE c.number = clock.law`);
    await runner.query(`ALTER TABLE clock DROP law, ALTER legal_basis SET NOT NULL`);
    await runner.query(`DROP TABLE common_content`);
    await runner.query(`DROP FUNCTION refuse_to_change_common_content`);
  }
}
