import { transactionMigrations } from '@hall/transaction';
import { openTestDatabase, type TestDatabase } from '@hall/test-database';
import { messagingMigrations } from '../src/index.ts';

/** A database with this package's tables, and one where effects are seen. */
export async function openMessaging(): Promise<TestDatabase> {
  const database = await openTestDatabase('messaging', {
    migrations: [...transactionMigrations, ...messagingMigrations],
  });
  await database.query('CREATE TABLE effect (id serial PRIMARY KEY, key text, seq int)');
  return database;
}

/** Its URL, for the relay's own connection. */
export const urlOf = (database: TestDatabase): string =>
  `${process.env.HALL_TEST_POSTGRES}/${String(database.options.type === 'postgres' ? new URL(String((database.options as { url?: string }).url)).pathname.slice(1) : '')}`;
