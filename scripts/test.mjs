// `npm test`: installs what is missing, starts one PostgreSQL and one broker of its own, runs the tests, takes both down again. Last
// line: `N passed, N failed`. What words and options mean: HELP below, `npm test -- --help`. A run that is killed leaves nothing
// running: its processes end with the one that started them (end-when-orphaned.mjs, end-server-with-us.mjs).
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build-when-stale.mjs';
import { freePort } from './free-port.mjs';
import { installWhenMissing } from './install-when-missing.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = join(root, 'test-results.json');
const HELP = `npm test                                      every test, with a PostgreSQL and a broker of its own
npm test -- unit                              the unit tests alone: no build, no servers
npm test -- services/review                   the tests whose path contains this (a regular expression)
npm test -- services/review packages/clock    several paths: the tests that match one of them OR another
npm test -- unit services/review              the unit tests AMONG them: both have to hold
npm test -- unit services/review -t 'T14'     besides, only those whose title matches
npm test -- sweep infra/catalogue             likewise those that try thousands of values, which takes some seconds
npm run test:watch -- unit services/review    runs them, and again after each saved file, until q or Ctrl-C
npm run test:watch -- unit                    only what the files changed since the last commit concern

The words unit and sweep come first. Other options go to Jest: https://jestjs.io/docs/cli`;

const [, , ...given] = process.argv;
const watching = given.includes('--watch');
const [first, ...rest] = given.filter((word) => word !== '--watch');
/** The kinds of tests that need neither a build nor servers; a file says in its name of which kind it is. */
const kind = ['unit', 'sweep'].find((word) => word === first);
/** What Jest gets: paths and options. */
const args = kind || first === undefined ? rest : [first, ...rest];
if (given.includes('--help') || given.includes('-h')) {
  console.log(HELP);
  process.exit();
}
process.env.APOLLO_TELEMETRY_DISABLED = '1';
process.env.TURBO_TELEMETRY_DISABLED = '1';
process.env.HALL_WITH_PARENT = '1';

/** @type {(() => Promise<unknown>)[]} */
const cleanUp = [];
let ending = false;
/** @type {string | undefined} */
let temporary;
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => void end().then(() => process.exit(128 + constants.signals[signal])));

try {
  await installWhenMissing(say);
  process.exitCode = await run();
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
} finally {
  await end();
}

async function run() {
  if (!kind) {
    say('building');
    await build(say);
    await startServers();
  }
  if (watching) return jest(watchOptions());
  rmSync(results, { force: true });
  const connections = join(temporaryFolder(), 'connections.log');
  const status = await jest(['--json', `--outputFile=${results}`], connections);
  const {
    numPassedTests: passed = 0,
    numFailedTests: failed = 0,
    numRuntimeErrorTestSuites: broken = 0,
  } = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : {};
  const outside = existsSync(connections) ? readFileSync(connections, 'utf8').trim() : '';
  if (outside) console.error(`A process of this run reached for something outside this machine:\n${outside}`);
  console.log(`${passed} passed, ${failed + broken + (outside ? 1 : 0)} failed`);
  return status === 0 && !outside ? 0 : 1;
}

async function startServers() {
  const { startCluster } = await import('../infra/postgres/index.mjs');
  const { startBroker } = await import('../infra/kafka/index.mjs');
  say('starting PostgreSQL and Apache Kafka for this run');
  const folder = temporaryFolder();
  const [port, brokerPort, controllerPort] = await Promise.all([freePort(), freePort(), freePort()]);
  const cacheFolder = join(root, '.hall', 'cache');
  const starting = await Promise.allSettled([
    startCluster({ folder: join(folder, 'postgres'), port, password: 'test', persistent: false }),
    startBroker({ folder: join(folder, 'kafka'), port: brokerPort, controllerPort, cacheFolder }),
  ]);
  for (const server of starting) if (server.status === 'fulfilled') cleanUp.push(() => server.value.stop());
  for (const server of starting) if (server.status === 'rejected') throw server.reason;
  process.env.HALL_TEST_POSTGRES = `postgres://postgres:test@127.0.0.1:${port}`;
  process.env.HALL_TEST_KAFKA = `127.0.0.1:${brokerPort}`;
}

/** Whoever names paths wants to see them run at once; else Jest asks git what has changed. */
function watchOptions() {
  return [args.length > 0 ? '--watchAll' : '--watch'];
}

/**
 * Runs Jest to its end and answers its status.
 * @param {string[]} options
 * @param {string} [connections] file for the connections to other machines
 * @returns {Promise<number>}
 */
function jest(options, connections = '') {
  const preload = ['record-connections.mjs', 'end-when-orphaned.mjs'].map(
    (name) => `--import ${new URL(name, import.meta.url).href}`,
  );
  const env = {
    ...process.env,
    HALL_CONNECTIONS: connections,
    NODE_OPTIONS: `--experimental-vm-modules --no-warnings ${preload.join(' ')}`,
  };
  const command = [join(root, 'node_modules/jest/bin/jest.js'), ...args];
  if (kind) command.push(`--testMatch=**/*.${kind}.test.ts`);
  command.push(...options);
  const child = spawn(process.execPath, command, {
    cwd: root,
    env,
    stdio: watching ? 'inherit' : ['ignore', 'ignore', 'inherit'],
  });
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => child.once('exit', (status) => resolve(status ?? 1)));
  cleanUp.push(async () => {
    child.kill('SIGTERM'); // nothing, where it has ended by itself
    await ended;
  });
  return ended;
}

function temporaryFolder() {
  if (temporary) return temporary;
  temporary = mkdtempSync(join(realpathSync(tmpdir()), 'hall-test-'));
  chmodSync(temporary, 0o755);
  const made = temporary;
  cleanUp.unshift(async () => rmSync(made, { recursive: true, force: true }));
  return temporary;
}

async function end() {
  if (ending) return;
  ending = true;
  for (const step of cleanUp.reverse()) await step().catch((fault) => console.error(String(fault)));
}

/** @param {string} text */
function say(text) {
  console.error(`· ${text}`);
}
