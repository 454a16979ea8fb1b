// `npm run bench:joint`: joint cases of five components, answered at once, through commands, outbox, Kafka and inbox on this
// machine's own PostgreSQL with fsync on. `-- --seconds 30 --in-flight 50`; with `--beside dbos` work of the same shape on that workflow engine,
// afterwards in the same run. Prints what it measured, and as its last line JSON.
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { besideDbos } from './beside-dbos.mjs';
import { cpuOfTree } from './cpu.mjs';
import { answerAtOnce, watchConclusions } from './department.mjs';
import { openHall } from './hall.mjs';
import { countsPerCase } from './measures.mjs';
import { threeInserts } from './three-inserts.mjs';
import { measureTravel } from './travel.mjs';

const number = (value) => ({ type: 'string', default: value });
const { values } = parseArgs({
  options: { seconds: number('30'), 'in-flight': number('50'), beside: { type: 'string' } },
});
if (values.beside !== undefined && values.beside !== 'dbos') throw new Error('--beside knows dbos only');
const seconds = Number(values.seconds);
const inFlight = Number(values['in-flight']);
/** @type {(() => Promise<unknown>)[]} */
const cleanUp = [];

try {
  console.log(JSON.stringify(await measure()));
} finally {
  for (const step of cleanUp.reverse()) await step().catch((fault) => console.error(String(fault)));
}

async function measure() {
  const { services, postgres, broker, counts } = await openHall(cleanUp);
  const waiting = new Map();
  cleanUp.push(await watchConclusions(broker.address, (id) => waiting.get(id)?.()));
  cleanUp.push(await answerAtOnce(broker.address, services.staff));
  await run(services, waiting, 5); // this run only warms up
  const taskTravelMs = await measureTravel({ broker: broker.address, review: services.review, seconds: 20 }); // before the load leaves vacuuming and checkpoints behind
  const baseline = await threeInserts(postgres.url, inFlight, 8);
  const counted = await counts();
  const before = { node: process.cpuUsage(), postgres: cpuOfTree(postgres.pid), broker: cpuOfTree(broker.pid) };
  const { latencies, elapsed } = await run(services, waiting, seconds);
  const node = process.cpuUsage(before.node);
  const spent = { postgres: cpuOfTree(postgres.pid), broker: cpuOfTree(broker.pid) };
  const count = latencies.length;
  const each = countsPerCase(counted, await counts(), count);
  const milliseconds = (ms) => Math.round((ms / count) * 100) / 100;
  const figures = {
    cases: count,
    seconds: Math.round(elapsed / 100) / 10,
    casesPerSecond: Math.round((count / elapsed) * 10_000) / 10,
    cpuMsPerCase: {
      node: milliseconds((node.user + node.system) / 1000),
      postgres: milliseconds(spent.postgres - before.postgres),
      broker: milliseconds(spent.broker - before.broker),
    },
    perCase: each,
    receiptToConclusionMs: { p50: quantile(latencies, 0.5), p99: quantile(latencies, 0.99) },
    taskTravelMs,
    inFlight,
    threeInserts: baseline,
    cores: cpus().length,
    load: loadavg()[0],
    beside: values.beside ? await besideDbos(postgres, { seconds, inFlight }) : undefined,
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
  perCase,
  receiptToConclusionMs: ms,
  taskTravelMs: { perSecond, task, withCommit, bare },
  threeInserts: three,
  cores,
  load,
  beside,
}) {
  console.log(`joint cases of five components, ${inFlight} in flight, ${cores} cores, load ${load?.toFixed(1)}
  ${cases} cases, ${casesPerSecond} cases/s
  CPU a case: Node ${cpu.node} ms, PostgreSQL ${cpu.postgres} ms, broker ${cpu.broker} ms
  sent a case: ${perCase.parameterBytes} bytes of parameters in ${perCase.statements} statements and ${perCase.transactions} transactions, ${perCase.walBytes} bytes of WAL,
    ${perCase.events} events, ${perCase.kafkaRecords} records and ${perCase.kafkaBytes} bytes in Kafka
  receipt to conclusion: p50 ${ms.p50} ms, p99 ${ms.p99} ms
  commit in review to task readable, ${perSecond}/s: p50 ${task.p50} ms, p99 ${task.p99} ms (with the commit itself p99 ${withCommit.p99} ms); bare kafkajs: p50 ${bare.p50} ms, p99 ${bare.p99} ms
  beside it, ${three.by}: ${three.perSecond} transactions/s of three inserts, ${three.cpuNote}`);
  if (beside)
    console.log(`  on DBOS, the same shape: ${beside.casesPerSecond} cases/s, ${beside.cpuMsPerCase} ms of CPU a case`);
}

function quantile(sorted, part) {
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0);
}
