import type { DataSource, EntitySchema } from 'typeorm';

type Row = Readonly<Record<string, unknown>>;

/**
 * The rows of a table, and what the view `history_whole` shows of the last version of each, both without what is null. They are the same where every change
 * has gone through the history.
 */
export async function rowsAndHistory(
  database: DataSource,
  table: EntitySchema<any>,
): Promise<{ readonly rows: readonly object[]; readonly told: readonly object[] }> {
  const rows: Row[] = await database.manager.find(table, { order: { id: 'ASC' } });
  const [subject] = database.getMetadata('History').primaryColumns;
  const id = subject?.databaseName ?? '';
  const lines: { after: Row }[] = await database.query(
    `SELECT DISTINCT ON (${id}) after FROM history_whole WHERE ${id} = ANY($1) ORDER BY ${id}, version DESC`,
    [rows.map((row) => row.id)],
  );
  return { rows: rows.map(withoutNulls), told: lines.map(({ after }) => withoutNulls(after)) };
}

const withoutNulls = (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
