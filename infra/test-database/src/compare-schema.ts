import type { DataSource } from 'typeorm';

/** The SQL that would be needed to bring the migrated tables to what the entities describe: none when they agree. */
export async function missingFromMigrations(database: DataSource): Promise<string[]> {
  const { upQueries } = await database.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query);
}

/** The words a CHECK allows, sorted: TypeORM's own comparison is blind to a changed expression. */
export async function statusCheckOf(database: DataSource, constraint: string): Promise<string[]> {
  const [found]: { text: string }[] = await database.query(
    `SELECT pg_get_constraintdef(oid) AS text FROM pg_constraint WHERE conname = $1`,
    [constraint],
  );
  return [...(found?.text ?? '').matchAll(/'([^']+)'/g)].map(([, word]) => word ?? '').sort();
}
