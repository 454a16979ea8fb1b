import type { QueryRunner } from 'typeorm';
import { historyAfter, idColumn, withVersion } from '../tell-history-by-changes.ts';

/**
 * Which columns of which tables are frozen, for a migration: those that the table declares with `frozenColumns`.
 * @example { service_case: ['case_number', 'received_at', 'form'] }
 */
export type FrozenColumns = Readonly<Record<string, readonly string[]>>;

/**
 * For a migration of a service: the history need no longer repeat what never changes of a subject. The database refuses to change these columns, and the
 * id. `history_after`, and by it the view `history_whole`, puts them back from the row of the subject, in the form in which a line would tell them. Lines on
 * record stay as they are: they are known by the id, which a line that leaves these columns out does not repeat either.
 */
export async function freezeColumns(runner: QueryRunner, frozen: FrozenColumns): Promise<void> {
  await runner.query(`
    CREATE FUNCTION refuse_to_change_frozen_columns() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION '% of % %: never changes, because the history leaves it to this row (decision 30)', TG_ARGV[0], TG_TABLE_NAME, OLD.id; END $$`);
  const subjects: string[] = [];
  for (const [table, columns] of Object.entries(frozen)) {
    subjects.push(await frozenFieldsIn(runner, table, columns));
    await refuseChanges(runner, table, ['id', ...columns]);
  }
  await runner.query(`
    CREATE FUNCTION frozen_fields(asked uuid) RETURNS jsonb LANGUAGE sql STABLE AS $$
      SELECT jsonb_object_agg(field.key, field.value)
      FROM (${subjects.join(' UNION ALL ')}) AS subject CROSS JOIN LATERAL jsonb_each(subject.fields) AS field
      WHERE field.value <> 'null'
    $$`);
  const begun = `CASE WHEN after ? 'id' THEN after ELSE coalesce(frozen_fields(asked), '{}') || after END`;
  const id = await idColumn(runner);
  await runner.query(historyAfter(id, withVersion(id, begun)));
}

/** Undoes it, and nothing is lost: the lines of the history have these columns again. */
export async function thawColumns(runner: QueryRunner, frozen: FrozenColumns): Promise<void> {
  const id = await idColumn(runner);
  await runner.query(`UPDATE history SET after = frozen_fields(${id}) || after WHERE NOT after ? 'id'`);
  await runner.query(historyAfter(id, withVersion(id, 'after')));
  await runner.query(`DROP FUNCTION frozen_fields`);
  for (const table of Object.keys(frozen)) await runner.query(`DROP TRIGGER ${table}_frozen ON ${table}`);
  await runner.query(`DROP FUNCTION refuse_to_change_frozen_columns`);
}

/** The SQL that reads the frozen columns of the subject `asked` as one JSON object, each under the name of its property. */
async function frozenFieldsIn(runner: QueryRunner, table: string, columns: readonly string[]): Promise<string> {
  const found: { name: string; type: string }[] = await runner.query(
    `SELECT attname AS name, atttypid::regtype::text AS type FROM pg_attribute
     WHERE attrelid = $1::regclass AND attname = ANY($2) ORDER BY attnum`,
    [table, columns],
  );
  const properties = ['id', ...found.map(propertyIn)];
  return `SELECT to_jsonb(f) AS fields FROM (SELECT ${properties.join(', ')} FROM ${table} WHERE id = asked) AS f`;
}

/** A column as a line of the history tells it: a moment in RFC 3339 with milliseconds, what is kept once by its reference. */
function propertyIn({ name, type }: { readonly name: string; readonly type: string }): string {
  if (name.endsWith('_digest'))
    return `CASE WHEN ${name} IS NOT NULL THEN jsonb_build_object('pinned', ${name}) END AS "${inCamelCase(name.slice(0, -7))}"`;
  const value = type === 'timestamp with time zone' ? `to_char(${name} AT TIME ZONE 'UTC', ${RFC_3339})` : name;
  return `${value} AS "${inCamelCase(name)}"`;
}

const RFC_3339 = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;

const inCamelCase = (name: string): string => name.replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase());

/** A repair writes rows of the journal over rows that are there: what changes nothing is let through. */
const refuseChanges = (runner: QueryRunner, table: string, columns: readonly string[]): Promise<unknown> => {
  const of = (row: 'OLD' | 'NEW'): string => columns.map((column) => `${row}.${column}`).join(', ');
  return runner.query(`
    CREATE TRIGGER ${table}_frozen BEFORE UPDATE OF ${columns.join(', ')} ON ${table}
    FOR EACH ROW WHEN ((${of('OLD')}) IS DISTINCT FROM (${of('NEW')})) EXECUTE FUNCTION refuse_to_change_frozen_columns('${columns.join(', ')}')`);
};
