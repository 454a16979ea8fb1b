import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import kafkajs from 'kafkajs';
import pg from 'pg';
import { prepareValue } from 'pg/lib/utils.js';
import { withClient } from './with-client.mjs';

/**
 * What a number of joint cases have cost, counted and not timed, so that a busy machine does not change it. Kafka's records and bytes are those of
 * all topics of the hall: also what departments answer.
 * @typedef {{
 *   parameterBytes: number, statements: number, transactions: number,
 *   walBytes: number, kafkaRecords: number, kafkaBytes: number, events: number,
 * }} Counts
 */

/**
 * Counts from now on what this process sends to PostgreSQL. Nothing else may have opened a connection before.
 * @returns {() => Pick<Counts, 'parameterBytes' | 'statements' | 'transactions'>} what was sent so far
 */
export function countStatements() {
  const counts = { parameterBytes: 0, statements: 0, transactions: 0 };
  const client = /** @type {{ query: Function }} */ (pg.Client.prototype);
  const send = client.query;
  const open = new WeakSet();
  client.query = function (/** @type {unknown[]} */ ...given) {
    const [first, second] = given;
    const config = typeof first === 'object' ? /** @type {pg.QueryConfig} */ (first) : { text: String(first) };
    const values = config.values ?? (Array.isArray(second) ? second : []);
    counts.statements += 1;
    counts.parameterBytes += values.reduce((sum, value) => sum + sizeOf(value), 0);
    if (endsTransaction(open, this, config.text)) counts.transactions += 1;
    return send.apply(this, given);
  };
  return () => ({ ...counts });
}

/** Whether a transaction ends with this statement; a statement outside of one is a transaction of its own. @param {WeakSet<object>} open @param {object} client @param {string} text */
function endsTransaction(open, client, text) {
  if (/^\s*(?:START TRANSACTION|BEGIN)/i.test(text)) open.add(client);
  else if (/^\s*(?:COMMIT|ROLLBACK)\b/i.test(text)) return open.delete(client);
  return !open.has(client);
}

/** Bytes of a parameter as pg sends it. @param {unknown} value */
function sizeOf(value) {
  const sent = prepareValue(value);
  if (sent === null || sent === undefined) return 0;
  return Buffer.isBuffer(sent) ? sent.length : Buffer.byteLength(String(sent));
}

/**
 * Everything that is counted, as it stands now.
 * @param {{ statements: ReturnType<typeof countStatements>, postgresUrl: string, broker: string, brokerFolder: string }} given
 * @returns {Promise<Counts>}
 */
export async function readCounts({ statements, postgresUrl, broker, brokerFolder }) {
  const sent = statements();
  const [wal] = await ask(
    `${postgresUrl}/postgres`,
    `SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::float8 AS n`,
  );
  const events = await Promise.all(
    ['intake', 'review'].map((name) => ask(`${postgresUrl}/${name}`, 'SELECT count(*)::int AS n FROM outbox_event')),
  );
  return {
    ...sent,
    walBytes: wal?.n ?? 0,
    events: events.reduce((sum, [row]) => sum + (row?.n ?? 0), 0),
    kafkaRecords: await recordsOf(broker),
    kafkaBytes: bytesIn(join(brokerFolder, 'log')),
  };
}

/**
 * What one of `cases` cost.
 * @param {Counts} before @param {Counts} after @param {number} cases
 * @returns {Counts}
 */
export function countsPerCase(before, after, cases) {
  const names = /** @type {(keyof Counts)[]} */ (Object.keys(before));
  const each = names.map((name) => [name, Math.round(((after[name] - before[name]) / cases) * 10) / 10]);
  return Object.fromEntries(each);
}

/**
 * Rows that were added or changed in both databases. PostgreSQL counts them up to a second later. @param {string} postgresUrl
 */
export async function rowsWritten(postgresUrl) {
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const sum = `SELECT sum(tup_inserted + tup_updated)::float8 AS n FROM pg_stat_database WHERE datname IN ('intake', 'review')`;
  const [written] = await ask(`${postgresUrl}/postgres`, sum);
  return written?.n ?? 0;
}

/** @param {string} url @param {string} sql @returns {Promise<{ n: number }[]>} */
async function ask(url, sql) {
  const { rows } = await withClient(url, (client) => client.query(sql));
  return rows;
}

/** Records of all topics of the hall. @param {string} broker */
async function recordsOf(broker) {
  const admin = new kafkajs.Kafka({ clientId: 'bench.counts', brokers: [broker], logLevel: 1 }).admin();
  await admin.connect();
  const topics = (await admin.listTopics()).filter((name) => name.startsWith('hall.'));
  const offsets = await Promise.all(topics.map((topic) => admin.fetchTopicOffsets(topic)));
  await admin.disconnect();
  return offsets.flat().reduce((sum, { high }) => sum + Number(high), 0);
}

/** Bytes of the log of all topics of the hall. @param {string} folder */
function bytesIn(folder) {
  return readdirSync(folder)
    .filter((name) => name.startsWith('hall.'))
    .flatMap((name) => readdirSync(join(folder, name)).map((file) => join(folder, name, file)))
    .filter((file) => file.endsWith('.log'))
    .reduce((sum, file) => sum + statSync(file).size, 0);
}
