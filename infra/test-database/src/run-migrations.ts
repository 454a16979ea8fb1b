import type { DataSource, MigrationInterface } from 'typeorm';

type Migrations = readonly (new () => MigrationInterface)[];

/** Takes back these migrations, which are given in the order in which they were run: the newest is taken back first. */
export const undoMigrations = (database: DataSource, migrations: Migrations): Promise<void> =>
  run(database, 'down', migrations.toReversed());

/** Runs these migrations in the order in which they are given. */
export const runMigrations = (database: DataSource, migrations: Migrations): Promise<void> =>
  run(database, 'up', migrations);

async function run(database: DataSource, direction: 'up' | 'down', migrations: Migrations): Promise<void> {
  const runner = database.createQueryRunner();
  try {
    for (const Migration of migrations) await new Migration()[direction](runner);
  } finally {
    await runner.release();
  }
}

/** The names of the tables that the database has now, in alphabetical order. */
export async function tablesOf(database: DataSource): Promise<string[]> {
  const rows: { name: string }[] = await database.query(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY table_name`,
  );
  return rows.map(({ name }) => name);
}
