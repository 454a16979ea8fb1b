// `npm run bench:backlog`: 100,000 events on 5,000 keys wait in an outbox when relay, broker and reader begin, as after an outage. Measures how fast they
// reach the log and how fast an inbox takes them, checks that each key arrives in its order and without a gap, and samples the memory of the process, in
// which relay and reader both are: it has to stay flat. `-- --events 20000` is quicker. Exit code 1 below 3,000 events/s, out of order, or when the memory
// grows. PostgreSQL has fsync on. Last line JSON.
import { chmodSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { topics } from '@hall/event-contracts';
import { startBroker } from '@hall/kafka';
import { appendToOutbox, createTopics, messagingMigrations, startMessaging } from '@hall/messaging';
import { startCluster } from '@hall/postgres';
import { connect, newId, transactionMigrations } from '@hall/transaction';
import { freePort } from '../../scripts/free-port.mjs';

/** So many events a second, and so much more memory at the end than after the first quarter, in MB. */
const LEAST_PER_SECOND = 3_000;
const MAX_GROWTH_MB = 64;
const SAMPLE_MS = 250;
const KEYS_AT_ONCE = 100;
const PATIENCE_MS = 300_000;

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({
  options: { events: { type: 'string', default: '100000' }, keys: { type: 'string', default: '5000' } },
});
const keys = Array.from({ length: Number(values.keys) }, newId);
const each = Math.ceil(Number(values.events) / keys.length);
const events = keys.length * each;
const { data } = JSON.parse(readFileSync(join(root, 'docs/contract/examples.json'), 'utf8'))['ResultHandedOver.v1'];
const quiet = { info: () => undefined, warn: () => undefined, error: (fields, text) => console.error(text, fields) };
const onFatal = (reason) => {
  throw new Error(reason);
};
/** @type {(() => Promise<unknown>)[]} */
const cleanUp = [];

try {
  const figures = await measure();
  report(figures);
  console.log(JSON.stringify(figures));
  if (!figures.isGood) process.exitCode = 1;
} finally {
  for (const step of cleanUp.reverse()) await step().catch((fault) => console.error(String(fault)));
}

async function measure() {
  const { url, broker } = await openServers();
  const writer = await openDatabase(url, 'delivery');
  const reader = await openDatabase(url, 'intake');
  const kafka = { clientId: 'bench', brokers: [broker], log: quiet };
  await createTopics(kafka);
  await fill(writer);
  const arrivals = new Map();
  const faults = [];
  let consumed = 0;
  const note = ({ key, seq }) => {
    const last = arrivals.get(key) ?? 0;
    if (seq !== last + 1) faults.push(`${key}: ${seq} after ${last}`);
    arrivals.set(key, seq);
    consumed += 1;
  };
  const handle = async (_tx, message) => note(message);
  const handleAll = async (_tx, messages) => messages.forEach(note);
  const begun = performance.now();
  const talking = startMessaging({
    service: 'delivery',
    database: writer,
    databaseUrl: `${url}/delivery`,
    kafka,
    subscriptions: [],
    onFatal,
  });
  cleanUp.push(talking.stop);
  const group = { group: 'bench.backlog', topics: [topics.delivery], handle, handleAll };
  const listening = startMessaging({
    service: 'intake',
    database: reader,
    databaseUrl: `${url}/intake`,
    kafka,
    subscriptions: [group],
    onFatal,
  });
  cleanUp.push(listening.stop);
  const memory = [];
  let publishedMs = 0;
  while (consumed < events || publishedMs === 0) {
    const now = performance.now() - begun;
    if (now > PATIENCE_MS)
      throw new Error(`${consumed} of ${events} events have arrived in ${Math.round(now / 1000)} s`);
    const { rss, heapUsed } = process.memoryUsage();
    memory.push({ rss: Math.round(rss / 1e6), heap: Math.round(heapUsed / 1e6) });
    if (publishedMs === 0 && talking.health().detail.outbox?.events === 0) publishedMs = now;
    await sleep(SAMPLE_MS);
  }
  const consumedMs = performance.now() - begun;
  const [{ handled }] = await reader.query(`SELECT count(*)::int AS handled FROM inbox_message`);
  return judged({ publishedMs, consumedMs, memory, faults, handled });
}

function judged({ publishedMs, consumedMs, memory, faults, handled }) {
  const perSecond = (ms) => Math.round((events / ms) * 1000);
  const { most, early, late } = memoryOf(memory);
  const figures = {
    events,
    keys: keys.length,
    publishedPerSecond: perSecond(publishedMs),
    consumedPerSecond: perSecond(consumedMs),
    outOfOrder: faults.length,
    handled,
    memoryMb: { early, late, most },
    cores: cpus().length,
    load: loadavg()[0],
  };
  const isFast = Math.min(figures.publishedPerSecond, figures.consumedPerSecond) >= LEAST_PER_SECOND;
  const isFlat = late.heap - early.heap <= MAX_GROWTH_MB && late.rss - early.rss <= MAX_GROWTH_MB;
  return { ...figures, isFlat, isGood: isFast && isFlat && faults.length === 0 && handled === events };
}

/** The middle of what was sampled in the second quarter of the time and in the last. @param {{ rss: number, heap: number }[]} memory */
function memoryOf(memory) {
  const part = (from, to) => memory.slice(Math.floor(memory.length * from), Math.max(1, Math.ceil(memory.length * to)));
  const middle = (samples, name) =>
    samples.map((one) => one[name]).sort((one, other) => one - other)[Math.floor(samples.length / 2)];
  const of = (samples) => ({ rss: middle(samples, 'rss'), heap: middle(samples, 'heap') });
  const most = { rss: Math.max(...memory.map(({ rss }) => rss)), heap: Math.max(...memory.map(({ heap }) => heap)) };
  return { most, early: of(part(0.25, 0.5)), late: of(part(0.75, 1)) };
}

/** Writes the events as commands do: the keys by turns, so that each key is spread over the whole backlog. */
async function fill(writer) {
  for (let nth = 0; nth < each; nth += 1)
    for (let from = 0; from < keys.length; from += KEYS_AT_ONCE) {
      const letters = keys
        .slice(from, from + KEYS_AT_ONCE)
        .map((key) => ({ stream: { key }, events: [{ type: 'ResultHandedOver.v1', data: { ...data, caseId: key } }] }));
      await writer.transaction((tx) => appendToOutbox(tx, ...letters));
    }
}

async function openServers() {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'hall-backlog-'));
  chmodSync(folder, 0o755);
  cleanUp.push(async () => rmSync(folder, { recursive: true, force: true }));
  const postgres = await startCluster({
    folder: join(folder, 'postgres'),
    port: await freePort(),
    password: 'bench',
    persistent: true,
  });
  cleanUp.push(() => postgres.stop());
  const port = await freePort();
  const cacheFolder = join(root, '.hall/cache');
  const broker = await startBroker({
    folder: join(folder, 'kafka'),
    port,
    controllerPort: await freePort(),
    cacheFolder,
  });
  cleanUp.push(() => broker.stop());
  return { url: postgres.url, broker: `127.0.0.1:${port}` };
}

async function openDatabase(url, name) {
  const client = new pg.Client({ connectionString: `${url}/postgres` });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  const database = await connect(`${url}/${name}`, {
    entities: [],
    migrations: [...transactionMigrations, ...messagingMigrations],
  });
  cleanUp.push(() => database.destroy());
  await database.runMigrations();
  return database;
}

function report({
  publishedPerSecond,
  consumedPerSecond,
  outOfOrder,
  handled,
  memoryMb: { early, late, most },
  isFlat,
  cores,
  load,
}) {
  console.log(`${events} events on ${keys.length} keys, ${cores} cores, load ${load?.toFixed(1)}
  published ${publishedPerSecond}/s, taken by the inbox ${consumedPerSecond}/s, ${handled} handled, ${outOfOrder} out of order
  memory ${isFlat ? 'flat' : 'NOT flat'}: rss ${early.rss} → ${late.rss} MB (most ${most.rss}), heap ${early.heap} → ${late.heap} MB (most ${most.heap})`);
}
