// `npm run bench:joint`: joint cases of five components, answered at once, through commands, outbox, Kafka and inbox on this
// machine's own PostgreSQL with fsync on. `-- --seconds 30 --in-flight 50`; with `--beside dbos` work of the same shape on that workflow engine, with
// `--beside bare` the same amounts of rows, bytes and records with pg and kafkajs alone, afterwards in the same run. Prints what it measured, and as its last line JSON.
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { besideBare } from './beside-bare.mjs';
import { besideDbos } from './beside-dbos.mjs';
import { cpuOfTree } from './cpu.mjs';
import { openDepartments } from './departments.mjs';
import { openHall } from './hall.mjs';
import { countsPerCase, rowsWritten } from './measures.mjs';
import { threeInserts } from './three-inserts.mjs';
import { measureTravel } from './travel.mjs';
import { WARM_UP_SECONDS } from './warm-up.mjs';

const number = (value) => ({ type: 'string', default: value });
const { values } = parseArgs({
  options: {
    seconds: number('30'),
    'in-flight': number('50'),
    beside: { type: 'string', multiple: true, default: [] },
  },
});
for (const name of values.beside)
  if (!['dbos', 'bare'].includes(name)) throw new Error(`--beside knows dbos and bare, and not ${name}`);
const seconds = wholeNumber('seconds');
const inFlight = wholeNumber('in-flight');
/** @type {(() => Promise<unknown>)[]} */
const cleanUp = [];

try {
  console.log(JSON.stringify(await measure()));
} finally {
  for (const step of cleanUp.reverse()) await step().catch((fault) => console.error(String(fault)));
}

async function measure() {
  const hall = await openHall(cleanUp);
  const { services, postgres, broker, counts } = hall;
  const waiting = new Map();
  const departments = await openDepartments(cleanUp, hall, (id) => waiting.get(id)?.());
  await run(services, waiting, WARM_UP_SECONDS);
  const taskTravelMs = await measureTravel({ broker: broker.address, review: services.review, seconds: 20 }); // before the load leaves vacuuming and checkpoints behind
  const baseline = await threeInserts(postgres.url, inFlight, 8);
  const counted = await counts();
  const rowsBefore = await rowsWritten(postgres.url);
  const cpu = () => ({
    postgres: cpuOfTree(postgres.pid),
    broker: cpuOfTree(broker.pid),
    departments: cpuOfTree(departments.pid),
  });
  const before = { node: process.cpuUsage(), ...cpu() };
  const { latencies, elapsed } = await run(services, waiting, seconds);
  const node = process.cpuUsage(before.node);
  const spent = cpu();
  const count = latencies.length;
  const each = countsPerCase(counted, await counts(), count);
  const rows = ((await rowsWritten(postgres.url)) - rowsBefore) / count;
  const milliseconds = (ms) => Math.round((ms / count) * 100) / 100;
  const figures = {
    cases: count,
    seconds: Math.round(elapsed / 100) / 10,
    casesPerSecond: Math.round((count / elapsed) * 10_000) / 10,
    cpuMsPerCase: {
      node: milliseconds((node.user + node.system) / 1000),
      postgres: milliseconds(spent.postgres - before.postgres),
      broker: milliseconds(spent.broker - before.broker),
      departments: milliseconds(spent.departments - before.departments),
    },
    perCase: each,
    receiptToConclusionMs: { p50: quantile(latencies, 0.5), p99: quantile(latencies, 0.99) },
    taskTravelMs,
    inFlight,
    threeInserts: baseline,
    cores: cpus().length,
    load: loadavg()[0],
    beside: values.beside.includes('dbos') ? await besideDbos(postgres, { seconds, inFlight }) : undefined,
    bare: values.beside.includes('bare') ? await besideBare(hall, { ...each, rows }, seconds) : undefined,
  };
  report(figures);
  return figures;
}

/** The option with this name. Throws where it is no whole number from 1 on. @param {'seconds' | 'in-flight'} name */
function wholeNumber(name) {
  const value = Number(values[name]);
  if (!Number.isInteger(value) || value < 1)
    throw new Error(`--${name} is a whole number from 1 on, and not ${values[name]}`);
  return value;
}

/** Keeps this many joint cases in flight for a time, and waits for the last. */
async function run(services, waiting, forSeconds) {
  const latencies = [];
  const started = performance.now();
  const worker = async () => {
    while (performance.now() - started < forSeconds * 1000) {
      const at = performance.now();
      const { id } = await services.receive();
      await new Promise((resolve) => waiting.set(id, resolve));
      waiting.delete(id);
      latencies.push(performance.now() - at);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  return { latencies: latencies.sort((one, other) => one - other), elapsed: performance.now() - started };
}

function report({
  cases,
  casesPerSecond,
  cpuMsPerCase: cpu,
  perCase,
  receiptToConclusionMs: ms,
  taskTravelMs: { perSecond, task, withCommit, bare },
  threeInserts: three,
  cores,
  load,
  beside,
  bare: alone,
}) {
  console.log(`joint cases of five components, ${inFlight} in flight, ${cores} cores, load ${load?.toFixed(1)}
  ${cases} cases, ${casesPerSecond} cases/s
  CPU a case: Node ${cpu.node} ms, PostgreSQL ${cpu.postgres} ms, broker ${cpu.broker} ms; the departments' own systems ${cpu.departments} ms
  sent a case: ${perCase.parameterBytes} bytes of parameters in ${perCase.statements} statements and ${perCase.transactions} transactions, ${perCase.walBytes} bytes of WAL,
    ${perCase.events} events, ${perCase.kafkaRecords} records and ${perCase.kafkaBytes} bytes in Kafka
  receipt to conclusion: p50 ${ms.p50} ms, p99 ${ms.p99} ms
  commit in review to task readable, ${perSecond}/s: p50 ${task.p50} ms, p99 ${task.p99} ms (with the commit itself p99 ${withCommit.p99} ms); bare kafkajs: p50 ${bare.p50} ms, p99 ${bare.p99} ms
  beside it, ${three.by}: ${three.perSecond} transactions/s of three inserts, ${three.cpuNote}`);
  if (beside)
    console.log(`  on DBOS, the same shape: ${beside.casesPerSecond} cases/s, ${beside.cpuMsPerCase} ms of CPU a case`);
  if (alone)
    console.log(
      `  by pg and kafkajs alone, the same amounts: ${alone.casesPerSecond} cases/s, ${alone.cpuMsPerCase} ms of CPU a case: Node ${alone.node} ms, PostgreSQL ${alone.postgres} ms, broker ${alone.broker} ms`,
    );
}

function quantile(sorted, part) {
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0);
}
