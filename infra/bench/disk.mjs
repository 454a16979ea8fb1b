// `npm run bench:disk`: what a single case takes on disk. A whole hall of its own receives cases at the window, departments decide them in the portal, and the
// results are handed out; then tables and topics are weighed. After that everything technical is made old, the services sweep it (decision 33), and the
// tables are weighed again. `-- --cases 200 --in-flight 8`. Prints bytes a case of each table and topic, and as its last line JSON.
import { chmodSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { castFor, ordinaryItem, signIn, tellCase } from '@hall/demo';
import { startSystem } from '@hall/local';
import { readRetention } from '@hall/messaging';
import { services } from '@hall/topology';
import { freePorts } from '../../scripts/free-port.mjs';
import { tablesOf, vacuum } from './table-sizes.mjs';
import { withClient } from './with-client.mjs';

const number = (value) => ({ type: 'string', default: value });
const { values } = parseArgs({ options: { cases: number('200'), 'in-flight': number('8') } });
const cases = Number(values.cases);
const inFlight = Number(values['in-flight']);
/** So many cases a year has a district. */
const DISTRICT = 300_000;
/** So much of a year's cases may lie on disk. */
const TARGET_BYTES = 8e9;
/** So many cases come first, so that every table has its first pages and the services know the items. */
const WARM_UP = 20;

/** For how many days of a year rows of a technical table are kept; all other tables are kept with the cases. */
const { outboxDays, inboxDays, commandDays } = readRetention({});
const technical = {
  outbox_event: outboxDays,
  outbox_receipt: outboxDays,
  inbox_message: inboxDays,
  command: commandDays,
};
const daysOf = (table) => technical[table.split('.')[1]] ?? null;

const folder = mkdtempSync(join(realpathSync(tmpdir()), 'hall-disk-'));
chmodSync(folder, 0o755);
/** @type {Awaited<ReturnType<typeof startSystem>> | undefined} */
let system;
try {
  system = await startSystem({ data: folder, ports: await freePorts(), say: () => undefined });
  console.log(JSON.stringify(await measure(system.environment)));
} finally {
  await system?.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function measure(environment) {
  const urls = services.map((name) => [name, environment[`MIGRATION_DATABASE_URL_${name.toUpperCase()}`]]);
  const bare = await weigh(urls, Object.keys(technical));
  await run(environment, urls, WARM_UP);
  const empty = { tables: await weigh(urls), topics: topicBytes() };
  await run(environment, urls, cases);
  const full = { tables: await weigh(urls), topics: topicBytes() };
  const swept = await sweepAll(urls);
  const packed = await weigh(urls, Object.keys(technical));
  const tables = Object.entries(full.tables)
    .map(([name, bytes]) => tableOf(name, bytes - (empty.tables[name] ?? 0), (packed[name] ?? 0) - (bare[name] ?? 0)))
    .filter(({ before }) => before !== 0)
    .sort((one, other) => other.before - one.before);
  const topics = Object.entries(full.topics)
    .map(([name, bytes]) => ({ name, bytes: Math.round((bytes - (empty.topics[name] ?? 0)) / cases) }))
    .filter(({ bytes }) => bytes > 0);
  const figures = {
    cases,
    perCase: totalsOf(tables),
    yearBytes: yearOf(tables),
    targetBytes: TARGET_BYTES,
    swept,
    tables,
    topics,
  };
  report(figures);
  return figures;
}

/** Bytes a case of one table: as it has grown, and what is left of it after the sweep. A table that is not swept keeps what it has. */
function tableOf(name, grown, left) {
  const before = Math.round(grown / cases);
  const days = daysOf(name);
  return {
    name,
    keptDays: days,
    before,
    after: days === null ? before : Math.max(0, Math.round(left / (cases + WARM_UP))),
  };
}

function totalsOf(tables) {
  const sum = (which) => (rows) => rows.reduce((total, row) => total + row[which], 0);
  const byDatabase = (which) =>
    Object.fromEntries(
      services.map((name) => [name, sum(which)(tables.filter((row) => row.name.startsWith(`${name}.`)))]),
    );
  return {
    before: sum('before')(tables),
    after: sum('after')(tables),
    databases: { before: byDatabase('before'), after: byDatabase('after') },
  };
}

/** What lies on disk at the end of a year: of swept tables the last days, of the others all of it. */
function yearOf(tables) {
  return tables.reduce((sum, { keptDays, before, after }) => {
    const share = keptDays === null ? 0 : keptDays / 365;
    return sum + DISTRICT * (after + share * Math.max(before - after, 0));
  }, 0);
}

/** Tells whole stories, several at a time, while the tables are vacuumed as a large hall vacuums them by itself. */
async function run(environment, urls, count) {
  const { GATEWAY_URL: gatewayUrl, OIDC_ISSUER: issuer, CATALOGUE: catalogue } = environment;
  const hall = { gatewayUrl, issuer, catalogue };
  const item = await ordinaryItem(await signIn(hall, null));
  const cast = castFor(hall, item);
  let left = count;
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      const told = await tellCase(hall, { item, cast, ending: 'GRANTED' }, () => undefined);
      if (!told.delivered) throw new Error('a case was not delivered');
    }
  };
  let isOver = false;
  const vacuuming = (async () => {
    for (; !isOver; await sleep(2_000)) for (const [, url] of urls) await withClient(url, (client) => vacuum(client));
  })();
  await Promise.all(Array.from({ length: inFlight }, worker)).finally(() => (isOver = true));
  await vacuuming;
  for (const [, url] of urls) await untilNothing(url, 'SELECT FROM outbox_waiting');
  await sleep(3_000); // what was published last is read
}

/** Bytes of all tables; these are written anew first, so that only their rows count. */
async function weigh(urls, packed = []) {
  const found = {};
  for (const [name, url] of urls)
    await withClient(url, async (client) => {
      await vacuum(client);
      for (const table of packed) await client.query(`VACUUM FULL ${table}`);
      for (const [table, bytes] of await tablesOf(client)) found[`${name}.${table}`] = bytes;
    });
  return found;
}

/** Makes everything that is sent, handled or answered two years older, and lets the services sweep it: they do so when they start. */
async function sweepAll(urls) {
  const rowsOf = async () => {
    const counted = {};
    for (const [, url] of urls)
      await withClient(url, async (client) => {
        for (const table of Object.keys(technical)) {
          const { rows } = await client.query(`SELECT count(*)::int AS rows FROM ${table}`);
          counted[table] = (counted[table] ?? 0) + rows[0].rows;
        }
      });
    return counted;
  };
  const before = await rowsOf();
  for (const [name, url] of urls) {
    await system?.stopPart(name);
    await withClient(url, async (client) => {
      const older = (table, column) => client.query(`UPDATE ${table} SET ${column} = ${column} - interval '2 years'`);
      await client.query(`SET hall.repairing TO 'on'`); // the journal has no use for it
      await older('outbox_receipt', 'published_at');
      await older('inbox_message', 'handled_at');
      await older('command', 'entered_at');
    });
    await system?.startPart(name);
    await untilNothing(url, 'SELECT FROM command UNION ALL SELECT FROM inbox_message WHERE position_id IS NOT NULL');
  }
  const after = await rowsOf();
  return Object.fromEntries(
    Object.keys(before).map((table) => [table, { before: before[table], after: after[table] }]),
  );
}

async function untilNothing(url, sql) {
  for (let tries = 0; tries < 300; tries += 1) {
    const found = await withClient(url, (client) => client.query(`${sql} LIMIT 1`));
    if (found.rowCount === 0) return;
    await sleep(200);
  }
  throw new Error(`there is still something: ${sql}`);
}

/** Bytes of the log of each topic. */
function topicBytes() {
  const log = join(folder, 'kafka', 'log');
  const bytes = {};
  for (const name of readdirSync(log).filter((one) => one.startsWith('hall.'))) {
    const topic = name.replace(/-\d+$/, '');
    const files = readdirSync(join(log, name)).filter((file) => file.endsWith('.log'));
    bytes[topic] = files.reduce((sum, file) => sum + statSync(join(log, name, file)).size, bytes[topic] ?? 0);
  }
  return bytes;
}

function report({ perCase, yearBytes, swept, tables, topics }) {
  const kept = ({ keptDays }) => (keptDays === null ? 'with the case' : `${keptDays} days`);
  console.log(`${cases} single cases, received, accepted, decided and handed out; bytes a case with indexes\n`);
  console.log(`${'table'.padEnd(34)}${'before'.padStart(8)}${'swept'.padStart(8)}  kept`);
  for (const row of tables)
    console.log(
      `${row.name.padEnd(34)}${String(row.before).padStart(8)}${String(row.after).padStart(8)}  ${kept(row)}`,
    );
  for (const [name, bytes] of Object.entries(perCase.databases.before))
    console.log(
      `${`all of ${name}`.padEnd(34)}${String(bytes).padStart(8)}${String(perCase.databases.after[name]).padStart(8)}`,
    );
  console.log(
    `${'all databases'.padEnd(34)}${String(perCase.before).padStart(8)}${String(perCase.after).padStart(8)}\n`,
  );
  for (const { name, bytes } of topics) console.log(`${name.padEnd(34)}${String(bytes).padStart(8)}`);
  const counts = Object.entries(swept).map(([table, rows]) => `${table} ${rows.before} to ${rows.after}`);
  const gigabytes = (bytes) => (bytes / 1e9).toFixed(1);
  console.log(`\nrows swept: ${counts.join(', ')}
${yearBytes <= TARGET_BYTES ? '✔' : '✘'} a year of ${DISTRICT} cases: ${gigabytes(yearBytes)} GB (never swept: ${gigabytes(perCase.before * DISTRICT)} GB; target ${gigabytes(TARGET_BYTES)} GB)`);
}
