// `npm run repair -- <service>`: brings a service's database, put back from an older copy, to where its log is. Uses the servers that
// the environment names; else those of the hall on this machine, which it starts and stops again: the hall itself must not run.
// `npm run repair -- --servers` starts them alone, until Ctrl-C, so that databases can be copied and put back.
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { makeReady } from './build.mjs';
import { dataFolder, root } from './data-folder.mjs';
import { explainFault } from './explain-fault.mjs';
import { recordedProcesses } from './left-overs.mjs';
import { systemEnvironment } from './parts.mjs';
import { portsFromEnvironment } from './ports.mjs';
import { developmentSecrets } from './secrets.mjs';

const program = join(root, 'packages/messaging/dist/repair-main.js');
const say = (/** @type {string} */ line) => console.error(line);

try {
  await makeReady(say);
  process.exitCode = await repair();
} catch (fault) {
  console.error(explainFault(fault));
  process.exitCode = 1;
}

async function repair() {
  const { ourServers, outsideServers } = await import('./servers.mjs'); // its packages are there by now
  const outside = outsideServers(process.env);
  if (outside.databases && outside.broker) return run(process.env);
  const folder = dataFolder();
  const launcher = recordedProcesses(folder).find(({ name }) => name === 'launcher');
  if (launcher) {
    console.error(`The hall on ${folder} is running (process ${launcher.pid}): stop it first.`);
    return 2;
  }
  const ports = portsFromEnvironment();
  const secrets = developmentSecrets(folder, !outside.databases);
  const environment = systemEnvironment({ ports, secrets, catalogue: '', outside: outside.variables });
  const servers = ourServers({
    folder,
    ports,
    secrets,
    outside,
    onLog: () => undefined,
    step: () => () => undefined,
    say,
    onGivingUp: say,
    onStarted: () => undefined,
  });
  try {
    await servers.start();
    if (process.argv.includes('--servers')) return await untilStopped(ports, secrets.postgres);
    return await run({ ...process.env, ...environment });
  } finally {
    await servers.stop();
  }
}

/**
 * Says where the servers are, and waits for Ctrl-C.
 * @param {import('./ports.mjs').Ports} ports
 * @param {string} password of PostgreSQL's superuser
 * @returns {Promise<number>}
 */
async function untilStopped(ports, password) {
  console.log(`SUPER=postgres://postgres:${password}@127.0.0.1:${ports.PORT_POSTGRES}`);
  console.log(`KAFKA_BROKERS=127.0.0.1:${ports.PORT_KAFKA}`);
  say('PostgreSQL and Apache Kafka are running alone. Ctrl-C stops them.');
  const awake = setInterval(() => undefined, 60_000);
  await new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
    process.once('SIGHUP', resolve);
  });
  clearInterval(awake);
  return 0;
}

/** @param {NodeJS.ProcessEnv} env @returns {Promise<number>} */
function run(env) {
  const child = spawn(process.execPath, [program, ...process.argv.slice(2)], { env, stdio: 'inherit' });
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}
