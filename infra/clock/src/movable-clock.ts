/** A connection to the database, of `pg` or of TypeORM: only `query` is used, and both have it. */
type Connection = { readonly query: (sql: string, parameters?: unknown[]) => Promise<unknown> };

/**
 * Replaces `hall_now()` by one that can be moved. Development and tests only: nothing of production runs this, and without it the
 * clock cannot be moved. Can be run again at any time.
 */
export async function installMovableClock(database: Connection): Promise<void> {
  await database.query(
    `CREATE TABLE IF NOT EXISTS dev_clock (one boolean PRIMARY KEY DEFAULT true CHECK (one), ahead interval NOT NULL)`,
  );
  await database.query(`
    CREATE OR REPLACE FUNCTION hall_now() RETURNS timestamptz LANGUAGE sql STABLE AS
    $$ SELECT now() + coalesce((SELECT ahead FROM dev_clock), interval '0') $$`);
}

/** From the next transaction on the hall is so many milliseconds ahead of the world, and time runs on from there. */
export const setAhead = (database: Connection, milliseconds: number): Promise<unknown> =>
  database.query(
    `INSERT INTO dev_clock (ahead) VALUES (make_interval(secs => $1)) ON CONFLICT (one) DO UPDATE SET ahead = EXCLUDED.ahead`,
    [milliseconds / 1000],
  );
