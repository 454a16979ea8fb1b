// `npm test`: installs what is missing, starts one PostgreSQL and one broker of its own, runs the tests, takes both down again.
// `npm test -- unit` runs the unit tests alone, without servers; other words go to Jest. Last line: `N passed, N failed`.
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build-when-stale.mjs';
import { freePort } from './free-port.mjs';
import { installWhenMissing } from './install-when-missing.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = join(root, 'test-results.json');
const args = process.argv.slice(2);
const unitOnly = args[0] === 'unit';
process.env.APOLLO_TELEMETRY_DISABLED = '1';
process.env.TURBO_TELEMETRY_DISABLED = '1';

/** @type {(() => Promise<unknown>)[]} */
const cleanUp = [];
let ending = false;
/** @type {string | undefined} */
let temporary;
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.on(signal, () => void end().then(() => process.exit(130)));

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
  if (!unitOnly) {
    say('building');
    await build(say);
    await startServers();
  }
  rmSync(results, { force: true });
  const connections = join(temporaryFolder(), 'connections.log');
  const status = await jest(connections);
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

/** @param {string} connections @returns {Promise<number>} */
function jest(connections) {
  const preload = new URL('record-connections.mjs', import.meta.url).href;
  const env = {
    ...process.env,
    HALL_CONNECTIONS: connections,
    NODE_OPTIONS: `--experimental-vm-modules --no-warnings --import ${preload}`,
  };
  const patterns = unitOnly ? ['\\.unit\\.test\\.ts$', ...args.slice(1)] : args;
  const child = spawn(
    process.execPath,
    [join(root, 'node_modules/jest/bin/jest.js'), '--json', `--outputFile=${results}`, ...patterns],
    {
      cwd: root,
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  return new Promise((resolve) => child.once('exit', (status) => resolve(status ?? 1)));
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
