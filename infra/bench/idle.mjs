// `npm run bench:idle`: what a hall takes while nobody uses it. A whole hall of its own, in processes as `npm start` has them, does the work of some cases,
// rests for a minute, in which V8 gives back what the work has used, and is then watched for a minute: CPU of each process in percent of one core, its
// memory (RSS) at the end of that minute and at its highest. Exit code 1 when a service or the gateway takes more than 1 %.
// `-- --cases 8 --rest 60 --seconds 60`. Prints a table, and as its last line JSON.
import { chmodSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { castFor, ordinaryItem, signIn, tellCase, tellQuestion } from '@hall/demo';
import { startSystem } from '@hall/local';
import { services } from '@hall/topology';
import { freePorts } from '../../scripts/free-port.mjs';
import { recordedProcesses } from '../local/left-overs.mjs';
import { cpuOfTree } from './cpu.mjs';

const MAX_PERCENT = 1;
const number = (value) => ({ type: 'string', default: value });
const { values } = parseArgs({ options: { cases: number('8'), rest: number('60'), seconds: number('60') } });
const judged = new Set([...services, 'gateway']);

const folder = mkdtempSync(join(realpathSync(tmpdir()), 'hall-idle-'));
chmodSync(folder, 0o755);
/** @type {Awaited<ReturnType<typeof startSystem>> | undefined} */
let system;
try {
  system = await startSystem({ data: folder, ports: await freePorts(), say: () => undefined });
  const figures = await measure(system.environment);
  report(figures);
  console.log(JSON.stringify(figures));
  if (!figures.isGood) process.exitCode = 1;
} finally {
  await system?.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function measure(environment) {
  await work(environment);
  await sleep(Number(values.rest) * 1_000);
  const watched = recordedProcesses(folder).filter(({ name }) => name !== 'launcher');
  const begun = performance.now();
  const before = watched.map(({ pid }) => cpuOfTree(pid));
  await sleep(Number(values.seconds) * 1_000);
  const elapsed = performance.now() - begun;
  const processes = watched.map(({ name, pid }, index) => {
    const percent = Math.round(((cpuOfTree(pid) - before[index]) / elapsed) * 10_000) / 100;
    return { name, cpuPercent: percent, isOver: judged.has(name) && percent > MAX_PERCENT, ...memoryOf(pid) };
  });
  return {
    cases: Number(values.cases),
    seconds: Math.round(elapsed / 1_000),
    processes,
    cores: cpus().length,
    load: loadavg()[0],
    isGood: processes.every(({ isOver }) => !isOver),
  };
}

/** Tells some whole cases one after the other, with a question at the window before each. */
async function work({ GATEWAY_URL: gatewayUrl, OIDC_ISSUER: issuer, CATALOGUE: catalogue }) {
  const hall = { gatewayUrl, issuer, catalogue };
  const item = await ordinaryItem(await signIn(hall, null));
  const cast = castFor(hall, item);
  for (let n = 0; n < Number(values.cases); n += 1) {
    await tellQuestion(hall, item, cast, () => undefined);
    const told = await tellCase(hall, { item, cast, ending: 'GRANTED' }, () => undefined);
    if (!told.delivered) throw new Error('a case was not delivered');
  }
}

/**
 * Memory of a process, in MB: what it holds now and the most it has held. PostgreSQL is many processes that share memory: of it, what they hold
 * together (PSS), and no peak.
 * @param {number} pid
 */
function memoryOf(pid) {
  const children = childrenOf(pid);
  if (children.length === 0) return { rssMb: field(pid, 'status', 'VmRSS'), peakMb: field(pid, 'status', 'VmHWM') };
  const shares = [pid, ...children].map((one) => field(one, 'smaps_rollup', 'Pss'));
  return { rssMb: shares.reduce((sum, share) => sum + share, 0), peakMb: null };
}

/** @param {number} pid */
function childrenOf(pid) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => parentOf(name) === pid)
    .map(Number);
}

/** @param {string} pid */
function parentOf(pid) {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1]);
  } catch {
    return undefined; // the process has ended since it was listed
  }
}

/** A size that the kernel tells of a process, in MB; nothing when it has ended. @param {number} pid @param {string} file @param {string} name */
function field(pid, file, name) {
  try {
    const text = readFileSync(`/proc/${pid}/${file}`, 'utf8');
    return Math.round(Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? 0) / 1_024);
  } catch {
    return 0;
  }
}

function report({ cases, seconds, processes, cores, load, isGood }) {
  console.log(
    `a hall at rest after ${cases} cases, watched for ${seconds} s; ${cores} cores, load ${load.toFixed(1)}\n`,
  );
  console.log(`  ${'process'.padEnd(14)}${'CPU %'.padStart(8)}${'MB'.padStart(7)}${'most'.padStart(7)}`);
  for (const { name, cpuPercent, rssMb, peakMb, isOver } of processes)
    console.log(
      `${isOver ? '✘' : ' '} ${name.padEnd(14)}${cpuPercent.toFixed(2).padStart(8)}${String(rssMb).padStart(7)}${String(peakMb ?? '-').padStart(7)}`,
    );
  console.log(`\n${isGood ? '✔' : '✘'} services and gateway: at most ${MAX_PERCENT} % of a core each`);
}
