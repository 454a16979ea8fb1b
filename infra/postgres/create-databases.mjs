import pg from 'pg';

/** Letters, digits and hyphens only: names and passwords are ours, but SQL is no place to be trusting. */
const safe = /^[A-Za-z0-9_-]+$/;

/**
 * Makes, where they are missing, a database per service and its two roles: the migrator owns the tables, the app uses them and
 * can neither change them nor delete rows. Sets the roles' passwords. Can be run again at any time.
 * @param {string} url of the superuser, without a database
 * @param {Readonly<Record<string, { migrator: string, app: string }>>} passwords by service
 */
export async function createDatabases(url, passwords) {
  await withClient(`${url}/postgres`, async (client) => {
    for (const [service, { migrator, app }] of Object.entries(passwords)) {
      await role(client, `${service}_migrator`, migrator);
      await role(client, `${service}_app`, app);
      const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [`hall_${service}`]);
      if (rowCount === 0) await client.query(`CREATE DATABASE hall_${service} OWNER ${service}_migrator`);
    }
  });
  await Promise.all(
    Object.keys(passwords).map((service) => withClient(`${url}/hall_${service}`, (client) => grants(client, service))),
  );
}

/**
 * @param {pg.Client} client
 * @param {string} name
 * @param {string} password
 */
async function role(client, name, password) {
  if (!safe.test(name) || !safe.test(password)) throw new Error(`not a name and password for a role: ${name}`);
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name]);
  await client.query(`${rowCount === 0 ? 'CREATE' : 'ALTER'} ROLE ${name} LOGIN PASSWORD '${password}'`);
}

/**
 * What the migrator makes from now on, the app may use: read, add and change rows, never delete them.
 * @param {pg.Client} client
 * @param {string} service
 */
async function grants(client, service) {
  const migrator = `${service}_migrator`;
  const app = `${service}_app`;
  await client.query(`
    REVOKE ALL ON DATABASE hall_${service} FROM PUBLIC;
    GRANT CONNECT ON DATABASE hall_${service} TO ${app}, ${migrator};
    ALTER SCHEMA public OWNER TO ${migrator};
    GRANT USAGE ON SCHEMA public TO ${app};
    ALTER DEFAULT PRIVILEGES FOR ROLE ${migrator} IN SCHEMA public GRANT SELECT, INSERT, UPDATE ON TABLES TO ${app};
    ALTER DEFAULT PRIVILEGES FOR ROLE ${migrator} IN SCHEMA public GRANT USAGE ON SEQUENCES TO ${app}`);
}

/**
 * @param {string} connectionString
 * @param {(client: pg.Client) => Promise<unknown>} work
 */
async function withClient(connectionString, work) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
