import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSystem } from '@hall/local';
import { startCluster } from '@hall/postgres';
import { freePort, freePorts } from '../../../scripts/free-port.mjs';
import { withClient } from '../with-client.mjs';
import { keepRows, multiply, services } from './multiply.mjs';
import { playRealCases } from './real-cases.mjs';

/** What was begun and has ended comes back so often that, with the open cases, there are as many cases as wanted. */
const perCopy = `SELECT (SELECT count(*) FROM ended.service_case)::int AS ended,
  (SELECT count(*) FROM public.service_case)::int - (SELECT count(*) FROM ended.service_case)::int AS open`;

/** For filling only: nothing is flushed, and what goes into a table that was truncated in the same transaction is not logged. */
const filling = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '8GB',
  shared_buffers: '1GB',
  checkpoint_timeout: '1h',
  autovacuum: 'off',
};
/** A server for a hall of such a size, durable as ours are. */
const measuring = { shared_buffers: '1GB', max_wal_size: '1GB', effective_cache_size: '8GB' };

/**
 * Databases of the same hall in several sizes, on one PostgreSQL with fsync on. In a folder that is named they stay, and are used again.
 * @param {{ sizes: number[], open: number, folder?: string | undefined, say: (line: string) => void }} wanted
 * @param {(() => Promise<unknown>)[]} cleanUp gets what ends it, to be run from the last to the first
 */
export async function hallOfSizes({ sizes, open, folder, say }, cleanUp) {
  const data = folder ?? mkdtempSync(join(realpathSync(tmpdir()), 'hall-lists-'));
  if (!existsSync(data)) mkdirSync(data);
  chmodSync(data, 0o755);
  if (!folder) cleanUp.push(async () => rmSync(data, { recursive: true, force: true }));
  if (!existsSync(join(data, 'played'))) await play(data, say);
  const { postgres: password } = JSON.parse(readFileSync(join(data, 'secrets.json'), 'utf8'));
  const start = async (settings) =>
    startCluster({ folder: join(data, 'postgres'), port: await freePort(), password, persistent: true, settings });
  const filler = await start(filling);
  try {
    for (const size of sizes) await fill(filler.url, { size, open }, say);
  } finally {
    await filler.stop();
  }
  const postgres = await start(measuring);
  cleanUp.push(() => postgres.stop());
  return { url: postgres.url, databaseUrl: (service, size) => `${postgres.url}/${service}_${size}` };
}

/** Plays the real cases in a hall of its own, whose databases stay in the folder. */
async function play(data, say) {
  say('playing the real cases …');
  const given = { data, ports: await freePorts(), say: () => undefined, onGivingUp: say };
  const system = await startSystem(given);
  try {
    const { environment: of } = system;
    const places = Object.fromEntries(
      services.map((name) => [name, of[`MIGRATION_DATABASE_URL_${name.toUpperCase()}`]]),
    );
    const keep = (schema) => Promise.all(services.map((service) => keepRows(places[service], schema)));
    await keep('before');
    const hall = { gatewayUrl: of.GATEWAY_URL, issuer: of.OIDC_ISSUER, catalogue: of.CATALOGUE };
    await playRealCases({ hall, places, brokers: of.KAFKA_BROKERS }, () => keep('ended'));
  } finally {
    await system.stop();
  }
  writeFileSync(join(data, 'played'), '');
}

/** Makes the databases of one size from those of the hall that was played. */
async function fill(url, { size, open }, say) {
  const started = performance.now();
  const missing = await withClient(`${url}/postgres`, async (client) => {
    const { rows } = await client.query('SELECT datname AS name FROM pg_database');
    return services.filter((service) => !rows.some(({ name }) => name === `${service}_${size}`));
  });
  if (missing.length === 0) return;
  const each = await withClient(`${url}/hall_intake`, async (client) => (await client.query(perCopy)).rows[0]);
  const times = { open: Math.round(open / each.open), ended: Math.ceil((size - open) / each.ended) };
  const make = async (service) => {
    const name = `${service}_${size}`;
    await withClient(`${url}/postgres`, async (client) => {
      await client.query(`DROP DATABASE IF EXISTS filling_${name}`); // of a run that was ended
      await client.query(`CREATE DATABASE filling_${name} TEMPLATE hall_${service}`);
    });
    await multiply(`${url}/filling_${name}`, times);
    await withClient(`${url}/postgres`, (client) => client.query(`ALTER DATABASE filling_${name} RENAME TO ${name}`));
  };
  const others = async () => {
    for (const service of missing.filter((one) => one !== 'review')) await make(service);
  };
  await Promise.all([missing.includes('review') ? make('review') : undefined, others()]);
  say(`filled ${size} cases in ${Math.round((performance.now() - started) / 1000)} s`);
}
