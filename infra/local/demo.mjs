// `npm run demo`: one ordinary case, told as it happens. Uses the system that runs here, or starts one on ports and data of its
// own and takes it down again; installs and builds what is missing.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, realpathSync, rmSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts } from '../../scripts/free-port.mjs';
import { makeReady } from './build.mjs';
import { dataFolder, root } from './data-folder.mjs';
import { explainFault } from './explain-fault.mjs';
import { recordedProcesses } from './left-overs.mjs';
import { readWhole } from './whole-file.mjs';

/** @type {(() => Promise<unknown>) | undefined} */
let takeDown;
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => void (takeDown?.() ?? Promise.resolve()).then(() => process.exit(130)));

try {
  process.exitCode = await demo((await runningSystem()) ?? (await ownSystem()));
} catch (fault) {
  console.error(explainFault(fault));
  process.exitCode = 1;
} finally {
  await takeDown?.();
}

/** @param {Record<string, string>} environment @returns {Promise<number>} */
function demo(environment) {
  const child = spawn(process.execPath, [join(root, 'infra/demo/dist/main.js'), ...process.argv.slice(2)], {
    env: { ...process.env, ...environment },
    stdio: 'inherit',
  });
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}

/** The environment of the system that runs on this checkout's data, if one does. */
async function runningSystem() {
  const folder = dataFolder();
  if (!recordedProcesses(folder).some(({ name }) => name === 'launcher')) return undefined;
  const file = join(folder, 'environment.json');
  if (!existsSync(file)) throw new Error(`The hall on ${folder} is still starting: wait until it says Ready.`);
  console.error(`Using the hall that runs on ${folder}.\n`);
  return readWhole(file, 'Stop the hall and start it again: npm start writes the file anew.');
}

async function ownSystem() {
  const say = (/** @type {string} */ line) => console.error(line);
  say('No hall is running: starting one for this demo.');
  await makeReady(say);
  const { startSystem } = await import('./start-system.mjs');
  const data = mkdtempSync(join(realpathSync(tmpdir()), 'hall-demo-'));
  chmodSync(data, 0o755);
  const starting = startSystem({ data, ports: await freePorts(), say, onGivingUp: say });
  takeDown = async () => {
    takeDown = undefined;
    await starting.then((system) => system.stop()).catch(() => undefined);
    rmSync(data, { recursive: true, force: true });
  };
  const { environment } = await starting;
  say('');
  return environment;
}
