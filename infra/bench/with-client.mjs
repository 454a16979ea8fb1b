import pg from 'pg';

/**
 * Does something with a connection that ends afterwards.
 * @template Answer
 * @param {string} connectionString
 * @param {(client: pg.Client) => Promise<Answer>} work
 * @returns {Promise<Answer>}
 */
export async function withClient(connectionString, work) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
