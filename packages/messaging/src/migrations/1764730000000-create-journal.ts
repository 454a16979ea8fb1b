import { undoWithoutLoss } from '@hall/transaction';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Creates the journal: what every transaction has made of every row, kept until it has left for the service's journal
 * topic (decision 0024). Triggers write it. `install_journal` puts them on each table of the service. A repair tells
 * them to write nothing.
 */
export class CreateJournal1764730000000 implements MigrationInterface {
  name = 'CreateJournal1764730000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE journal_row (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        transaction xid8 NOT NULL DEFAULT pg_current_xact_id(),
        relation text NOT NULL, image jsonb NOT NULL)`);
    await runner.query(`
      CREATE TABLE journal_mark (
        one boolean PRIMARY KEY DEFAULT true CHECK (one),
        log_offset bigint NOT NULL, last_row bigint NOT NULL, marked_at timestamptz NOT NULL DEFAULT now())`);
    await runner.query(`
      CREATE FUNCTION note_journal() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF current_setting('hall.repairing', true) = 'on' THEN RETURN NULL; END IF;
        IF TG_OP = 'INSERT' THEN
          INSERT INTO journal_row (relation, image) SELECT TG_TABLE_NAME, to_jsonb(r) FROM changed r;
        ELSE
          INSERT INTO journal_row (relation, image)
          SELECT TG_TABLE_NAME, image FROM (
            SELECT to_jsonb(r) AS image FROM changed r EXCEPT SELECT to_jsonb(r) FROM before_change r) AS really_changed;
        END IF;
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE FUNCTION forget_journal(ids bigint[], reached bigint) RETURNS void LANGUAGE sql SECURITY DEFINER
      SET search_path = public AS $$
        DELETE FROM journal_row WHERE id = ANY (ids);
        INSERT INTO journal_mark (log_offset, last_row) SELECT reached, max(id) FROM unnest(ids) AS gone (id)
        ON CONFLICT (one) DO UPDATE
        SET log_offset = EXCLUDED.log_offset, last_row = greatest(journal_mark.last_row, EXCLUDED.last_row), marked_at = now() $$`);
    await runner.query(INSTALL);
  }

  async down(runner: QueryRunner): Promise<void> {
    await undoWithoutLoss(runner, this.name, [
      { what: 'rows of journal_row', find: 'SELECT FROM journal_row' },
      { what: 'rows of journal_mark', find: 'SELECT FROM journal_mark' },
    ]);
    await runner.query(`SELECT install_journal(false)`);
    await runner.query(`DROP FUNCTION install_journal, forget_journal, note_journal`);
    await runner.query(`DROP TABLE journal_mark, journal_row`);
  }
}

/**
 * Puts the triggers on every table, or takes them off; can be run again at any time, and after new tables were made. Left out are the
 * journal itself, what is counted from the outbox, the list of migrations, and tables where a comment, also of a column, says "not journalled".
 */
const INSTALL = `
  CREATE FUNCTION install_journal(wanted boolean) RETURNS void LANGUAGE plpgsql AS $$
  DECLARE name text;
  BEGIN
    FOR name IN
      SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
        AND relname NOT IN ('journal_row', 'journal_mark', 'event_stream', 'migrations', 'typeorm_metadata')
        AND NOT EXISTS (SELECT FROM pg_description d WHERE d.objoid = pg_class.oid AND d.classoid = 'pg_class'::regclass
                        AND d.description LIKE '%not journalled%')
    LOOP
      EXECUTE format('DROP TRIGGER IF EXISTS journal_insert ON %I', name);
      EXECUTE format('DROP TRIGGER IF EXISTS journal_update ON %I', name);
      CONTINUE WHEN NOT wanted;
      EXECUTE format('CREATE TRIGGER journal_insert AFTER INSERT ON %I REFERENCING NEW TABLE AS changed
                      FOR EACH STATEMENT EXECUTE FUNCTION note_journal()', name);
      CONTINUE WHEN name = 'outbox_event'; -- its only change is the receipt, which the log itself can give
      EXECUTE format('CREATE TRIGGER journal_update AFTER UPDATE ON %I REFERENCING OLD TABLE AS before_change NEW TABLE AS changed
                      FOR EACH STATEMENT EXECUTE FUNCTION note_journal()', name);
    END LOOP;
  END $$`;
