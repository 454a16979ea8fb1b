import { createHash } from 'node:crypto';
import type { QueryRunner } from 'typeorm';
import { canonicalJson, digestOf, type Content } from './digest.ts';

/** A column of type jsonb that is to be kept by reference, in a column of its name and `_digest`. */
type PlainColumn = { readonly table: string; readonly column: string };

/** Which columns of a service are kept by reference, and the column of its history with the id of what has changed, for example `case_id`. */
export type PinnedColumns = { readonly columns: readonly PlainColumn[]; readonly historyId: string };

/**
 * For a migration of a service: what many rows share is kept once, in `pinned_content`, and the rows have its digest. Rows on record are moved; the
 * history on record stays as it was written. The view `history_whole` shows old and new lines of the history with the values themselves.
 */
export async function pinColumns(runner: QueryRunner, { columns, historyId }: PinnedColumns): Promise<void> {
  await runner.query(`
    CREATE TABLE pinned_content (
      digest text CONSTRAINT pinned_content_pkey PRIMARY KEY CONSTRAINT pinned_content_digest CHECK (digest ~ '^[0-9a-f]{64}$'),
      content jsonb NOT NULL)`);
  await runner.query(`
    CREATE FUNCTION refuse_to_change_pinned_content() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'rows of pinned_content are never changed or deleted'; END $$`);
  // A repair writes rows of the journal over rows that are there: what changes nothing is let through.
  await runner.query(`
    CREATE TRIGGER pinned_content_unchanged BEFORE UPDATE ON pinned_content
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION refuse_to_change_pinned_content()`);
  await runner.query(`
    CREATE TRIGGER pinned_content_kept BEFORE DELETE OR TRUNCATE ON pinned_content
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_change_pinned_content()`);
  await runner.query(`
    CREATE FUNCTION with_pinned_content(fields jsonb) RETURNS jsonb LANGUAGE sql STABLE AS $$
      SELECT fields || coalesce((
        SELECT jsonb_object_agg(f.key, c.content) FROM jsonb_each(fields) AS f
        JOIN pinned_content c ON c.digest = f.value ->> 'pinned' AND f.value = jsonb_build_object('pinned', c.digest)), '{}')
    $$`);
  await showHistory(runner, historyId, (after) => `with_pinned_content(${after})`);
  for (const column of columns) await pin(runner, column);
}

/** Undoes it: the rows and the history have the values themselves again. */
export async function unpinColumns(runner: QueryRunner, { columns, historyId }: PinnedColumns): Promise<void> {
  for (const column of columns) await unpin(runner, column);
  await runner.query(`UPDATE history SET after = with_pinned_content(after) WHERE after <> with_pinned_content(after)`);
  await showHistory(runner, historyId, (after) => after);
  await runner.query(`DROP FUNCTION with_pinned_content`);
  await runner.query(`DROP TABLE pinned_content`);
  await runner.query(`DROP FUNCTION refuse_to_change_pinned_content`);
}

const showHistory = (runner: QueryRunner, id: string, shown: (after: string) => string): Promise<unknown> =>
  runner.query(`
    CREATE OR REPLACE VIEW history_whole AS
    SELECT ${id}, version, cause_id, action, actor, at, ${shown(`history_after(${id}, version)`)} AS after, changed
    FROM history`);

async function pin(runner: QueryRunner, { table, column }: PlainColumn): Promise<void> {
  const found: { text: string }[] = await runner.query(`SELECT DISTINCT ${column}::text AS text FROM ${table}`);
  const contents = found.map(({ text }) => {
    const content = JSON.parse(text) as Content;
    const mark = createHash('sha256').update(text).digest('hex');
    return { mark, content, digest: digestOf(content) };
  });
  await runner.query(
    `INSERT INTO pinned_content (digest, content) SELECT c ->> 'digest', c -> 'content' FROM jsonb_array_elements($1::jsonb) AS c
     ON CONFLICT DO NOTHING`,
    [canonicalJson(contents)],
  );
  await runner.query(`ALTER TABLE ${table} ADD ${column}_digest text`);
  await runner.query(
    `UPDATE ${table} SET ${column}_digest = known.digest FROM unnest($1::text[], $2::text[]) AS known (mark, digest)
     WHERE encode(sha256(convert_to(${column}::text, 'UTF8')), 'hex') = known.mark`,
    [contents.map(({ mark }) => mark), contents.map(({ digest }) => digest)],
  );
  await runner.query(`ALTER TABLE ${table} ALTER ${column}_digest SET NOT NULL, DROP ${column}`);
}

async function unpin(runner: QueryRunner, { table, column }: PlainColumn): Promise<void> {
  await runner.query(`ALTER TABLE ${table} ADD ${column} jsonb`);
  await runner.query(
    `UPDATE ${table} SET ${column} = c.content FROM pinned_content c WHERE c.digest = ${column}_digest`,
  );
  await runner.query(`ALTER TABLE ${table} ALTER ${column} SET NOT NULL, DROP ${column}_digest`);
}
