import type { QueryRunner } from 'typeorm';
import { undoWithoutLoss } from './undo-without-loss.ts';

/**
 * For a migration of a service: its history tells what has changed, and the subject whole only where it begins and ends. What is on record stays as
 * it is. The view `history_whole` shows every version whole, as the table did before.
 * @param id the column of the table that holds the id of what has changed, for example `case_id`
 */
export async function tellHistoryByChanges(runner: QueryRunner, id: string): Promise<void> {
  await runner.query(`
    ALTER TABLE history ALTER COLUMN after DROP NOT NULL, ADD COLUMN changed jsonb,
      ADD CONSTRAINT history_told CHECK (num_nonnulls(after, changed) = 1)`);
  await runner.query(historyAfter(id, 'after'));
  await runner.query(`
    CREATE VIEW history_whole AS
    SELECT ${id}, version, cause_id, action, actor, at, history_after(${id}, version) AS after, changed FROM history`);
}

/**
 * The function that gives a subject as it was in a version.
 * @param id the column that holds the id of what has changed
 * @param begun the SQL for the last whole line before, `after`, to which the changes since then are added
 */
export const historyAfter = (id: string, begun: string): string => `
  CREATE OR REPLACE FUNCTION history_after(asked uuid, until integer) RETURNS jsonb LANGUAGE sql STABLE AS $$
    WITH start AS (
      SELECT version, after FROM history WHERE ${id} = asked AND version <= until AND after IS NOT NULL
      ORDER BY version DESC LIMIT 1),
    moved AS (
      SELECT DISTINCT ON (field.key) field.key, field.value
      FROM start JOIN history h ON h.${id} = asked AND h.version > start.version AND h.version <= until
      CROSS JOIN LATERAL jsonb_each(h.changed) AS field ORDER BY field.key, h.version DESC)
    SELECT (${begun} || coalesce((SELECT jsonb_object_agg(key, value -> 'to') FROM moved WHERE value ? 'to'), '{}'))
           - coalesce((SELECT array_agg(key) FROM moved WHERE NOT value ? 'to'), '{}')
    FROM start
  $$`;

/** SQL for `historyAfter`: what has begun, with the version that is asked for, as the column of its line says it. */
export const withVersion = (id: string, begun: string): string =>
  `${begun} || (SELECT jsonb_build_object('version', max(version)) FROM history WHERE ${id} = asked AND version <= until)`;

/** The column of the history that holds the id of what has changed: the first of its primary key. */
export async function idColumn(runner: QueryRunner): Promise<string> {
  const [{ name }]: [{ name: string }] = await runner.query(`
    SELECT a.attname AS name FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
    WHERE i.indrelid = 'history'::regclass AND i.indisprimary`);
  return name;
}

/** Undoes it, as long as nothing is told by changes yet. Throws what `undoWithoutLoss` throws. */
export async function tellHistoryByVersions(runner: QueryRunner, migration: string): Promise<void> {
  const losses = [{ what: 'versions that are told by their changes', find: 'SELECT FROM history WHERE after IS NULL' }];
  await undoWithoutLoss(runner, migration, losses);
  await runner.query(`DROP VIEW history_whole`);
  await runner.query(`DROP FUNCTION history_after`);
  await runner.query(
    `ALTER TABLE history DROP CONSTRAINT history_told, DROP COLUMN changed, ALTER COLUMN after SET NOT NULL`,
  );
}
