// `npm run bench:joint`: joint cases of five components, answered at once, through commands, outbox, Kafka and inbox on this
// machine's own PostgreSQL with fsync on. `-- --seconds 30 --in-flight 50`. Prints what it measured, and as its last line JSON.
import { chmodSync, cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startBroker } from '@hall/kafka';
import { startCluster } from '@hall/postgres';
import { freePort } from '../../scripts/free-port.mjs';
import { runStep } from '../local/run-step.mjs';
import { cpuOfTree } from './cpu.mjs';
import { answerAtOnce, watchConclusions } from './department.mjs';
import { openServices } from './services.mjs';
import { threeInserts } from './three-inserts.mjs';
import { measureTravel } from './travel.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const number = (value) => ({ type: 'string', default: value });
const { values } = parseArgs({ options: { seconds: number('30'), 'in-flight': number('50') } });
const [seconds, inFlight] = [Number(values.seconds), Number(values['in-flight'])];
const folder = mkdtempSync(join(realpathSync(tmpdir()), 'hall-bench-'));
chmodSync(folder, 0o755);
/** @type {(() => Promise<unknown>)[]} */
const cleanUp = [async () => rmSync(folder, { recursive: true, force: true })];

try {
  console.log(JSON.stringify(await measure()));
} finally {
  for (const step of cleanUp.reverse()) await step().catch((fault) => console.error(String(fault)));
}

async function measure() {
  const [port, brokerPort, controllerPort] = [await freePort(), await freePort(), await freePort()];
  const postgres = await startCluster({ folder: join(folder, 'postgres'), port, password: 'bench', persistent: true });
  cleanUp.push(() => postgres.stop());
  const cacheFolder = join(root, '.hall/cache');
  const broker = await startBroker({ folder: join(folder, 'kafka'), port: brokerPort, controllerPort, cacheFolder });
  cleanUp.push(() => broker.stop());
  const address = `127.0.0.1:${brokerPort}`;
  const catalogue = allOnKafka();
  const services = await openServices({
    postgresUrl: `postgres://postgres:bench@127.0.0.1:${port}`,
    broker: address,
    catalogue,
    runStep,
  });
  cleanUp.push(() => services.stop());

  const waiting = new Map();
  cleanUp.push(await watchConclusions(address, (id) => waiting.get(id)?.()));
  cleanUp.push(await answerAtOnce(address, services.staff));
  await run(services, waiting, 5); // this run only warms up
  const taskTravelMs = await measureTravel({ broker: address, review: services.review, seconds: 20 }); // before the load leaves vacuuming and checkpoints behind
  const baseline = await threeInserts(`postgres://postgres:bench@127.0.0.1:${port}`, inFlight, 8);
  const before = { node: process.cpuUsage(), postgres: cpuOfTree(postgres.pid), broker: cpuOfTree(broker.pid) };
  const { latencies, elapsed } = await run(services, waiting, seconds);
  const node = process.cpuUsage(before.node);
  const spent = { postgres: cpuOfTree(postgres.pid), broker: cpuOfTree(broker.pid) };
  const count = latencies.length;
  const perCase = (ms) => Math.round((ms / count) * 100) / 100;
  const figures = {
    cases: count,
    seconds: Math.round(elapsed / 100) / 10,
    casesPerSecond: Math.round((count / elapsed) * 10_000) / 10,
    cpuMsPerCase: {
      node: perCase((node.user + node.system) / 1000),
      postgres: perCase(spent.postgres - before.postgres),
      broker: perCase(spent.broker - before.broker),
    },
    receiptToConclusionMs: { p50: quantile(latencies, 0.5), p99: quantile(latencies, 0.99) },
    taskTravelMs,
    inFlight,
    threeInserts: baseline,
    cores: cpus().length,
    load: loadavg()[0],
  };
  report(figures);
  return figures;
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
  receiptToConclusionMs: ms,
  taskTravelMs: { perSecond, task, withCommit, bare },
  threeInserts: three,
  cores,
  load,
}) {
  console.log(`joint cases of five components, ${inFlight} in flight, ${cores} cores, load ${load?.toFixed(1)}
  ${cases} cases, ${casesPerSecond} cases/s
  CPU a case: Node ${cpu.node} ms, PostgreSQL ${cpu.postgres} ms, broker ${cpu.broker} ms
  receipt to conclusion: p50 ${ms.p50} ms, p99 ${ms.p99} ms
  commit in review to task readable, ${perSecond}/s: p50 ${task.p50} ms, p99 ${task.p99} ms (with the commit itself p99 ${withCommit.p99} ms); bare kafkajs: p50 ${bare.p50} ms, p99 ${bare.p99} ms
  beside it, ${three.by}: ${three.perSecond} transactions/s of three inserts, ${three.cpuNote}`);
}

/** The sample catalogue with every department on Kafka. */
function allOnKafka() {
  const copy = join(folder, 'catalogue');
  cpSync(join(root, 'infra/catalogue'), copy, {
    recursive: true,
    filter: (path) => !/node_modules|\/(src|dist)$/.test(path),
  });
  for (const name of ['package.json', 'tsconfig.json', 'tsconfig.tsbuildinfo'])
    rmSync(join(copy, name), { force: true });
  const file = join(copy, 'departments.json');
  const departments = JSON.parse(readFileSync(file, 'utf8')).map((entry) => ({ ...entry, integration: 'KAFKA' }));
  writeFileSync(file, JSON.stringify(departments));
  return copy;
}

function quantile(sorted, part) {
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0);
}
