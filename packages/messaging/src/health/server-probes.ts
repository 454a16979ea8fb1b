import type { Admin } from 'kafkajs';
import { Client } from 'pg';
import { connect, type KafkaOptions } from '../kafka/connection.ts';
import { endClient } from '../outbox/relay-client.ts';
import { probe, type Probe } from './probe.ts';

/** How long a server may take to answer the simplest question. */
const PROBE_MS = 1_500;

/**
 * Asks PostgreSQL on a new connection each time: the pool may be busy, which is no fault of the database, and a server that stands
 * still or is full may serve its old connections only.
 */
export function databaseProbe(databaseUrl: string): Probe {
  let client: Client | undefined;
  const giveUp = async (): Promise<void> => {
    const spoilt = client;
    client = undefined;
    if (spoilt) await endClient(spoilt);
  };
  const ask = async (): Promise<void> => {
    const asking = new Client({
      connectionString: databaseUrl,
      application_name: 'hall.health',
      connectionTimeoutMillis: PROBE_MS,
      query_timeout: PROBE_MS,
    });
    client = asking;
    asking.on('error', () => undefined); // the query that is running rejects too
    await asking.connect();
    await asking.query('SELECT 1');
    await giveUp();
  };
  return probe({ ask, giveUp }, PROBE_MS);
}

/**
 * Asks the broker for its cluster, on a connection of its own. The complaints of the client are not logged, because the
 * answer says enough.
 */
export function brokerProbe(options: KafkaOptions): Probe {
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const kafka = connect({ ...options, log: silent }, 'PROBE');
  let admin: Admin | undefined;
  const connected = async (): Promise<Admin> => {
    if (admin) return admin;
    admin = kafka.admin();
    await admin.connect();
    return admin;
  };
  const giveUp = async (): Promise<void> => {
    const spoilt = admin;
    admin = undefined;
    await spoilt?.disconnect().catch(() => undefined);
  };
  return probe({ ask: async () => (await connected()).describeCluster(), giveUp }, PROBE_MS);
}
