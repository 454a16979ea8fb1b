import { setTimeout as sleep } from 'node:timers/promises';
import { PreparingClient } from '@hall/transaction';
import type { Client } from 'pg';

/**
 * A query that takes longer than this, in milliseconds, is no longer waited for: the connection is given up, and a new
 * one is made.
 */
const QUERY_MS = 30_000;
const LOCK = `hashtext('hall.relay')`;

/**
 * The server forgets a leader whose machine has vanished within half a minute, so that another can lead. Marks need not wait for
 * the disk: one that a crash of the database forgets means an event sent twice, which the inbox takes once. A plain index scan
 * drops the entries of what has left as it meets them; a bitmap would read all of them again until a vacuum.
 */
const settings = `
  SET tcp_keepalives_idle TO 10; SET tcp_keepalives_interval TO 5; SET tcp_keepalives_count TO 3; SET tcp_user_timeout TO 20000;
  SET synchronous_commit TO off; SET enable_bitmapscan TO off; SET enable_seqscan TO off;
  SET plan_cache_mode TO auto`;

/** The one connection of a relay. It is told of new events, and every answer has to come within half a minute. */
export async function connectRelay(databaseUrl: string, onAdded: () => void): Promise<Client> {
  const client = new PreparingClient({
    connectionString: databaseUrl,
    application_name: 'hall.relay',
    connectionTimeoutMillis: 5_000,
    query_timeout: QUERY_MS,
    keepAlive: true,
  });
  client.on('error', () => undefined); // the query that is running rejects too
  client.on('notification', onAdded);
  await client.connect();
  return client;
}

/** Whether this connection leads: one per database, as long as the connection lives. */
export async function becomeLeader(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ leads: boolean }>(`SELECT pg_try_advisory_lock(${LOCK}) AS leads`);
  if (!rows[0]?.leads) return false;
  await client.query(`LISTEN hall_outbox; ${settings}`);
  return true;
}

/**
 * The database as the relay asks it: one statement after another, in the order in which they are given, also by lots that are sent at
 * the same time.
 */
export type RelayDatabase = {
  readonly query: <Row extends object>(
    text: string,
    values?: readonly unknown[],
  ) => Promise<{ readonly rows: readonly Row[] }>;
};

/** The database behind a connection, which carries out its statements in the order in which they are given. */
export const behind = (client: Client): RelayDatabase => ({
  query: (text, values = []) => client.query(text, [...values]),
});

/** Ends a connection, also one whose server does not answer, because nobody waits for its goodbye. */
export async function endClient(client: Client): Promise<void> {
  const ended = client.end().catch(() => undefined);
  await Promise.race([ended, sleep(1_000, undefined, { ref: false })]);
  const { connection } = client as unknown as { connection?: { stream?: { destroy: () => void } } };
  connection?.stream?.destroy();
}
