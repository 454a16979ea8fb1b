/** Gives the room of dead rows back to the tables, as autovacuum does. @param {import('pg').Client} client */
export const vacuum = (client) => client.query('VACUUM (SKIP_LOCKED)');

/**
 * The tables of a database with their bytes: rows, indexes and long values.
 * @param {import('pg').Client} client
 * @returns {Promise<[name: string, bytes: number][]>}
 */
export async function tablesOf(client) {
  const { rows } = await client.query(
    `SELECT relname AS name, pg_total_relation_size(oid)::float8 AS bytes FROM pg_class
     WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'`,
  );
  return rows.map(({ name, bytes }) => [name, bytes]);
}
