import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

/**
 * The number that names a cluster since it was made, read from its files: `undefined` where there is no cluster, or none that can
 * be read.
 * @param {string} folder
 */
export function systemIdentifierIn(folder) {
  const file = join(folder, 'global', 'pg_control');
  if (!existsSync(join(folder, 'PG_VERSION')) || !existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  return bytes.length < 8 ? undefined : String(bytes.readBigUInt64LE(0));
}

/** @typedef {{ service: string, partition: string, offset: bigint }} Receipt the highest of a service in a `topic-partition` */

/**
 * The highest receipts of what the services have published, as their databases keep them; none where there are no tables yet.
 * @param {string} url of the superuser, without a database
 * @param {readonly string[]} services
 * @returns {Promise<Receipt[]>}
 */
export async function highestReceipts(url, services) {
  const found = await Promise.all(services.map((service) => receiptsOf(`${url}/hall_${service}`)));
  return services.flatMap((service, index) => (found[index] ?? []).map((receipt) => ({ service, ...receipt })));
}

const highest = `
  SELECT e.topic || '-' || r.partition AS partition, max(r.log_offset) AS offset
  FROM outbox_receipt r JOIN outbox_event e ON e.id = r.outbox_id GROUP BY e.topic, r.partition`;

/** A hall that is upgraded is looked at before its migrations run: there the receipts stand in the rows of the events. */
const highestBeforeDecision31 = `
  SELECT (receipt->>'topic') || '-' || (receipt->>'partition') AS partition, max((receipt->>'offset')::bigint) AS offset
  FROM outbox_event WHERE receipt IS NOT NULL GROUP BY 1`;

/** @param {string} connectionString */
async function receiptsOf(connectionString) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const { rows: tables } = await client.query(
      `SELECT to_regclass('outbox_event') IS NOT NULL AS events, to_regclass('outbox_receipt') IS NOT NULL AS receipts`,
    );
    if (!tables[0].events) return [];
    const { rows } = await client.query(tables[0].receipts ? highest : highestBeforeDecision31);
    return rows.map(({ partition, offset }) => ({ partition, offset: BigInt(offset) }));
  } finally {
    await client.end();
  }
}
