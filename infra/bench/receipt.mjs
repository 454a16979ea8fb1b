// `npm run bench:receipt`: single cases received at a window, and beside them, in the same run and on the same database, the same SQL by pgbench. Exit code 1
// when a second has less than half as many receipts as pgbench has transactions. The two take turns, receipts first and last, so that a machine that does
// something else besides hits both: each turn of pgbench is compared with the receipts before and after it, and the middle of these ratios counts.
// `-- --seconds 5 --turns 4 --in-flight 16`. PostgreSQL has fsync on. Last line JSON.
//
// What pgbench does is recorded from one receipt, statement by statement. Exact are: text and order of the statements, begin and commit, each value as
// a parameter, statements prepared once a connection and planned anew each time (as all connections of the services are), number of clients. New in each
// transaction is what has to be unique: the ids of the case and of the command, and the case number. Not exact: pgbench waits for the answer to
// each statement, where a service sends those together that do not need it; a service has ten connections; the moment of the receipt is always that of the
// recording; the serial that a case number has is not the one that was drawn. Nothing is checked or computed between the statements.
//
// Behind both, the relay of intake sends the events to the broker, from the process that also receives, as it is in a hall. Review, which is another process
// there, is silent. CPU is counted until the events of a turn have left.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { cpuOfEndedChildren, cpuOfTree } from './cpu.mjs';
import { openHall } from './hall.mjs';
import { pgbenchScript } from './pgbench-script.mjs';
import { recordTransaction } from './recorded-transaction.mjs';
import { withClient } from './with-client.mjs';

const MIN_RATIO = 0.5;
const WARM_UP_SECONDS = 5;
const number = (value) => ({ type: 'string', default: value });
const { values } = parseArgs({ options: { seconds: number('5'), turns: number('4'), 'in-flight': number('16') } });
const seconds = Number(values.seconds);
const turns = Number(values.turns);
const inFlight = Number(values['in-flight']);
const COUNTED = `SELECT count(*)::int AS cases, pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::float8 AS wal FROM service_case`;

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
  const hall = await openHall(cleanUp);
  await hall.services.silenceReview();
  await receipts(hall, WARM_UP_SECONDS);
  const replay = await recordedReceipt(hall);
  await pgbench(hall, replay, WARM_UP_SECONDS);
  const own = [await receipts(hall, seconds)];
  const beside = [];
  for (let round = 0; round < turns; round += 1) {
    beside.push(await pgbench(hall, replay, seconds));
    own.push(await receipts(hall, seconds));
  }
  const ratios = beside.map(({ perSecond }, at) =>
    rounded((own[at].perSecond + own[at + 1].perSecond) / 2 / perSecond),
  );
  const ratio = middle(ratios);
  return {
    receipt: middleOf(own),
    pgbench: middleOf(beside),
    ratio,
    minRatio: MIN_RATIO,
    isGood: ratio >= MIN_RATIO,
    turns: { receipts: perSecondOf(own), pgbench: perSecondOf(beside), ratios },
    statements: replay.statements,
    inFlight,
    seconds,
    cores: cpus().length,
    load: loadavg()[0],
  };
}

/** What a turn did, counted from its begin to its end, and what it took of CPU and of WAL. */
async function turn({ postgres }, work) {
  const url = `${postgres.url}/intake`;
  const before = await countsOf(url);
  const nodeBefore = process.cpuUsage();
  const serverBefore = cpuOfTree(postgres.pid);
  const endedBefore = cpuOfEndedChildren();
  const perSecond = await work();
  await untilSent(url);
  const node = process.cpuUsage(nodeBefore);
  const server = cpuOfTree(postgres.pid) - serverBefore;
  const after = await countsOf(url);
  const count = after.cases - before.cases;
  return {
    count,
    perSecond: Math.round(perSecond * 10) / 10,
    nodeMs: rounded((node.user + node.system) / 1_000 / count),
    pgbenchMs: rounded((cpuOfEndedChildren() - endedBefore) / count),
    postgresMs: rounded(server / count),
    walBytes: Math.round((after.wal - before.wal) / count),
  };
}

/** Keeps so many receipts in flight for a time. */
function receipts(hall, forSeconds) {
  return turn(hall, async () => {
    const begun = performance.now();
    let count = 0;
    const officer = async () => {
      for (; performance.now() - begun < forSeconds * 1_000; count += 1) await hall.services.receiveSingle();
    };
    await Promise.all(Array.from({ length: inFlight }, officer));
    return (count / (performance.now() - begun)) * 1_000;
  });
}

/** The transaction of one receipt, with the digits of its ids to be drawn anew. */
async function recordedReceipt({ services, postgres }) {
  const commandId = randomUUID();
  const { answer, statements } = await recordTransaction(/INSERT INTO command/, () =>
    services.receiveSingle(commandId),
  );
  const ids = [commandId, answer.id, answer.caseNumber];
  const { script, variables } = await pgbenchScript(`${postgres.url}/intake`, statements, ids);
  const folder = mkdtempSync(join(tmpdir(), 'hall-receipt-'));
  cleanUp.push(async () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'receipt.sql');
  writeFileSync(file, script);
  return { file, variables, statements: statements.length };
}

/** Runs the recorded transaction with as many clients, and tells how many it has done a second. */
function pgbench(hall, { file, variables }, forSeconds) {
  return turn(hall, async () => {
    const defined = variables.flatMap((variable) => ['-D', variable]);
    const env = { ...process.env, PGOPTIONS: '-c plan_cache_mode=force_custom_plan', PGCLIENTENCODING: 'UTF8' };
    const how = ['-n', '-M', 'prepared', '-c', String(inFlight), '-j', '2', '-T', String(forSeconds), '-f', file];
    const said = await run('pgbench', how.concat(defined, `${hall.postgres.url}/intake`), env);
    return Number(/tps = ([\d.]+)/.exec(said)?.[1]); // without the time in which it connects
  });
}

/** What a program writes. Rejects with what it says of a fault when it does not end well. */
async function run(program, args, env) {
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let written = '';
  let faults = '';
  child.stdout.on('data', (data) => (written += data));
  child.stderr.on('data', (data) => (faults += data));
  const code = await new Promise((resolve, reject) => {
    child.once('error', () => reject(new Error(`${program} is not installed: apt-get install postgresql-contrib`)));
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`${program} ended with ${code}: ${faults}`);
  return written;
}

/** Waits until all events have left, so that no turn does the work of the one before. */
async function untilSent(url) {
  for (;;) {
    const found = await withClient(url, (client) => client.query(`SELECT FROM outbox_waiting LIMIT 1`));
    if (found.rowCount === 0) return;
    await sleep(200);
  }
}

/** Cases and bytes of WAL until now. */
async function countsOf(url) {
  const { rows } = await withClient(url, (client) => client.query(COUNTED));
  return rows[0];
}

/** Of each figure the middle of all turns. */
function middleOf(all) {
  const names = Object.keys(all[0]);
  return Object.fromEntries(names.map((name) => [name, middle(all.map((one) => one[name]))]));
}

/** The middle value; of an even number, that between the two. */
function middle(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  const half = (sorted.length - 1) / 2;
  return rounded((sorted[Math.floor(half)] + sorted[Math.ceil(half)]) / 2);
}

function perSecondOf(all) {
  return all.map(({ perSecond }) => perSecond);
}

function rounded(value) {
  return Math.round(value * 100) / 100;
}

function report({ receipt, pgbench: beside, ratio, isGood, turns: each, statements, cores, load }) {
  console.log(`single cases received at a window, ${inFlight} in flight, ${cores} cores, load ${load.toFixed(1)}; turns of ${seconds} s
  receipts: ${receipt.perSecond}/s (${each.receipts.join(', ')}); CPU each: Node ${receipt.nodeMs} ms, PostgreSQL ${receipt.postgresMs} ms; ${receipt.walBytes} bytes of WAL
  pgbench, the same ${statements} statements: ${beside.perSecond}/s (${each.pgbench.join(', ')}); CPU each: pgbench ${beside.pgbenchMs} ms, PostgreSQL ${beside.postgresMs} ms, the relay in Node ${beside.nodeMs} ms; ${beside.walBytes} bytes of WAL
${isGood ? '✔' : '✘'} ${ratio} of pgbench (${each.ratios.join(', ')}; at least ${MIN_RATIO})`);
}
