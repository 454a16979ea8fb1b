// `npm run bench:gateway`: the CPU that a screen of 50 rows costs in each process, through our gateway and, by turns with it, through Hive Gateway on the
// same supergraph and the same subgraphs (`gateway/hive.mjs`). A hall of its own is started as `npm start` does it, its services and gateways in
// production mode, and filled with real cases (`gateway/fill.mjs`) until every screen (`gateway/screens.mjs`) has a full page.
//
// CPU and not time is compared, because it does not change with what else the machine does. Both gateways have to answer the same, or the bench fails with
// the first difference. It also fails where our gateway needs more than 0.8 of the CPU of Hive Gateway.
//
// `-- --rounds 4 --requests 20` is quicker; `--data <folder>` keeps the filled hall there and uses it again; `--only <words>` measures the screens that have
// these words in their name.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startSystem } from '@hall/local';
import { freePort, freePorts } from '../../scripts/free-port.mjs';
import { recordedProcesses } from '../local/left-overs.mjs';
import { costsOf } from './gateway/costs.mjs';
import { fillScreens } from './gateway/fill.mjs';
import { screens } from './gateway/screens.mjs';
import { services } from './lists/multiply.mjs';

const MOST = 0.8;
const text = (value) => ({ type: 'string', default: value });
const { values } = parseArgs({
  options: {
    rounds: text('8'),
    requests: text('25'),
    only: text(''),
    data: { type: 'string' },
    profile: { type: 'string' },
  },
});
const rounds = Number(values.rounds);
const requests = Number(values.requests);
/** @type {(() => Promise<unknown>)[]} */
const cleanUp = [];

try {
  const figures = await measure();
  console.log(JSON.stringify(figures));
  if (figures.above.length > 0) process.exitCode = 1;
} finally {
  for (const step of cleanUp.reverse()) await step().catch((fault) => console.error(String(fault)));
}

async function measure() {
  const system = await openSystem();
  const { environment: of } = system;
  const hall = { gatewayUrl: of.GATEWAY_URL, issuer: of.OIDC_ISSUER, catalogue: of.CATALOGUE };
  const cast = await filled(system.folder, { hall, brokers: of.KAFKA_BROKERS });
  await inProduction(system);
  const hive = await startHive(system);
  const gateways = { ours: of.GATEWAY_URL, hive: hive.url };
  const pids = { ...pidsOf(system), hive: hive.pid };
  const results = [];
  for (const screen of screens.filter(({ name }) => name.includes(values.only))) {
    const token = await tokenFor(hall.issuer, cast[screen.who]);
    results.push(await costsOf(screen, { gateways, token, pids, rounds, requests }));
    console.error(`${results.length}: ${screen.name}`);
  }
  report(results);
  const above = results.filter(({ ratio }) => ratio > MOST).map(({ name }) => name);
  return { rounds, requests, cores: cpus().length, load: loadavg()[0], above, results };
}

async function openSystem() {
  const data = values.data ? resolve(values.data) : mkdtempSync(join(realpathSync(tmpdir()), 'hall-gateway-'));
  if (!existsSync(data)) mkdirSync(data);
  chmodSync(data, 0o755);
  if (!values.data) cleanUp.push(async () => rmSync(data, { recursive: true, force: true }));
  console.error('starting a hall …');
  const system = await startSystem({ data, ports: await freePorts(), onGivingUp: console.error });
  cleanUp.push(() => system.stop());
  return system;
}

/** Fills the hall, unless it was filled before. Answers who looks at which screen. */
async function filled(folder, scene) {
  const file = join(folder, 'cast.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  console.error('filling the hall …');
  const cast = await fillScreens(scene);
  writeFileSync(file, JSON.stringify(cast));
  return cast;
}

/** Starts the services and the gateway anew in production mode. The development issuer, which refuses it, goes on as it is. */
async function inProduction(system) {
  for (const name of [...services, 'gateway']) {
    await system.stopPart(name);
    await system.startPart(name, { NODE_ENV: 'production' });
  }
}

/** Hive Gateway in a process of its own, with the environment of our gateway. Answers where it is, and its process. */
async function startHive(system) {
  const { env, args } = system.parts.find(({ name }) => name === 'gateway');
  const port = await freePort();
  const program = new URL('./gateway/hive.mjs', import.meta.url);
  const execArgv = args.filter((arg) => arg.startsWith('--'));
  const child = fork(program, { execArgv, env: { ...env, NODE_ENV: 'production', PORT_GATEWAY: String(port) } });
  const exited = once(child, 'exit');
  cleanUp.push(async () => {
    child.kill('SIGTERM');
    await exited;
  });
  await Promise.race([
    once(child, 'message'),
    exited.then(() => {
      throw new Error('Hive Gateway has ended');
    }),
  ]);
  return { url: `http://127.0.0.1:${port}/graphql`, pid: child.pid };
}

/** The processes whose CPU is measured, by name. */
function pidsOf(system) {
  const postgres = recordedProcesses(system.folder).find(({ name }) => name === 'postgres');
  const ours = Object.fromEntries(['gateway', ...services].map((name) => [name, system.pid(name)]));
  return { ...ours, postgres: postgres.pid };
}

async function tokenFor(issuer, who) {
  const body = new URLSearchParams({ grant_type: 'urn:hall:params:oauth:grant-type:development', ...who });
  const response = await fetch(`${issuer}/token`, { method: 'POST', body });
  return (await response.json()).access_token;
}

function report(results) {
  const columns = ['gateway', ...services, 'postgres', 'total', 'p50'];
  console.log(`CPU of each process in ms a request; p50 of the latency in ms; * is above ${MOST}`);
  console.log(`${' '.repeat(34)}${columns.map((name) => name.slice(0, 9).padStart(10)).join('')}     ratio   bytes`);
  for (const { name, bytes, ours, hive, ratio } of results) {
    const row = (figures) => columns.map((column) => figures[column].toFixed(1).padStart(10)).join('');
    console.log(
      `${name.padEnd(34)}${row(ours)}${ratio.toFixed(2).padStart(10)}${ratio > MOST ? '*' : ' '}${String(bytes).padStart(8)}`,
    );
    console.log(`${'  Hive Gateway'.padEnd(34)}${row(hive)}`);
  }
}
