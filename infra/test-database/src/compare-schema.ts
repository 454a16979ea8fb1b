import type { DataSource } from 'typeorm';

/**
 * The SQL that would be needed to bring the migrated tables to what the entities describe, and what differs of the columns that are frozen: nothing when
 * they agree.
 */
export async function missingFromMigrations(database: DataSource): Promise<string[]> {
  const { upQueries } = await database.driver.createSchemaBuilder().log();
  return [...upQueries.map(({ query }) => query), ...(await differencesInFrozenColumns(database))];
}

/** Columns that only the entities or only the triggers freeze, and properties that only the entities freeze or that only `frozen_fields` gives back. */
async function differencesInFrozenColumns(database: DataSource): Promise<string[]> {
  const frozen = database.entityMetadatas.flatMap(({ tableName, columns }) =>
    columns.filter(({ isUpdate }) => !isUpdate).map((column) => ({ tableName, column })),
  );
  const refused: { name: string }[] = await database.query(`
    SELECT tgrelid::regclass || '.' || attname AS name FROM pg_trigger JOIN pg_attribute ON attrelid = tgrelid AND attnum = ANY (tgattr)
    WHERE tgname = tgrelid::regclass || '_frozen' AND attname <> 'id'`);
  const [told]: { source: string }[] = await database.query(
    `SELECT prosrc AS source FROM pg_proc WHERE proname = 'frozen_fields'`,
  );
  const givenBack = [...(told?.source ?? '').matchAll(/ AS "(\w+)"/g)].map(([, property]) => property ?? '');
  return [
    ...difference(
      frozen.map(({ tableName, column }) => `${tableName}.${column.databaseName}`),
      refused.map(({ name }) => name),
    ),
    ...difference(
      frozen.map(({ column }) => column.propertyName),
      givenBack,
    ),
  ];
}

/** What is in one of two lists only. */
const difference = (ones: readonly string[], others: readonly string[]): string[] => [
  ...ones.filter((one) => !others.includes(one)),
  ...others.filter((other) => !ones.includes(other)),
];

/** The words a CHECK allows, sorted: TypeORM's own comparison is blind to a changed expression. */
export async function statusCheckOf(database: DataSource, constraint: string): Promise<string[]> {
  const [found]: { text: string }[] = await database.query(
    `SELECT pg_get_constraintdef(oid) AS text FROM pg_constraint WHERE conname = $1`,
    [constraint],
  );
  return [...(found?.text ?? '').matchAll(/'([^']+)'/g)].map(([, word]) => word ?? '').sort();
}
