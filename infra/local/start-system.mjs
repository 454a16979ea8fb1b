import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { services } from '../../packages/topology/src/index.mjs';
import { rememberServers } from './belonging.mjs';
import { makeDataFolder, root } from './data-folder.mjs';
import { explainFault } from './explain-fault.mjs';
import { markFolder } from './hall-folder.mjs';
import { endLeftOvers, forgetProcesses, recordProcesses } from './left-overs.mjs';
import { builtPrograms, systemEnvironment, systemParts } from './parts.mjs';
import { checkPortsFree, portsFromEnvironment } from './ports.mjs';
import { checkCatalogue, prepare, untilPublished } from './prepare.mjs';
import { openRotatingLog } from './rotating-log.mjs';
import { developmentSecrets } from './secrets.mjs';
import { ourServers, outsideServers } from './servers.mjs';
import { failure } from './start-failure.mjs';
import { supervisor, untilReady } from './supervisor.mjs';
import { writeWhole } from './whole-file.mjs';

/**
 * @typedef {object} SystemOptions
 * @property {string} [data] folder of its data
 * @property {import('./ports.mjs').Ports} [ports]
 * @property {string} [catalogue] folder to import
 * @property {(line: string) => void} [say] progress
 * @property {(reason: string) => void} [onGivingUp] a part crashes again and again: the system is to be stopped
 * @property {AbortSignal} [signal] ends a start that is under way
 * @property {import('./parts.mjs').Programs | undefined} [programs] how the services and the gateway are run; else their built code
 */

/**
 * Starts a whole system, built before: servers, databases, topics, catalogue, identity, the four services and the gateway.
 * Rejects with a reason a person can act on, and with nothing left running.
 * @param {SystemOptions} [options]
 */
export async function startSystem(options = {}) {
  const { say = () => undefined, ports = portsFromEnvironment(), programs = builtPrograms } = options;
  const catalogue = options.catalogue ?? resolve(process.env.CATALOGUE ?? join(root, 'infra/catalogue'));
  const outside = outsideServers(options.data ? {} : process.env);
  const folder = makeDataFolder(options.data);
  await endLeftOvers(folder, say);
  // One that a killed start has left would lead the tools to a system that does not run.
  rmSync(join(folder, 'environment.json'), { force: true });
  await checkPortsFree(portsInUse(ports, outside));
  await checkCatalogue(catalogue);
  const secrets = developmentSecrets(folder, !outside.databases);
  const environment = systemEnvironment({ ports, secrets, catalogue, outside: outside.variables });
  const parts = systemParts(environment, secrets, programs).filter(
    ({ name }) => name !== 'identity' || !process.env.OIDC_ISSUER,
  );
  const failing = failure(options);
  const running = run({ folder, say, ports, secrets, outside, parts, onGivingUp: failing.giveUp });
  try {
    markFolder(folder);
    await Promise.race([failing.promise, startAll(running, parts, environment, stepper(say))]);
    if (!outside.databases && !outside.broker) rememberServers(folder);
    writeWhole(join(folder, 'environment.json'), environment);
  } catch (fault) {
    await running.stop();
    throw fault;
  }
  failing.isOver();
  return { environment, folder, ...controls(running, parts) };
}

/**
 * The servers and the parts of a system, each kept running and written down for the next start; none is started yet.
 * @param {object} given
 * @param {string} given.folder
 * @param {(line: string) => void} given.say
 * @param {import('./ports.mjs').Ports} given.ports
 * @param {import('./secrets.mjs').Secrets} given.secrets
 * @param {ReturnType<typeof outsideServers>} given.outside
 * @param {{ name: string }[]} given.parts
 * @param {(reason: string) => void} given.onGivingUp
 */
function run({ folder, say, ports, secrets, outside, parts, onGivingUp }) {
  const logFolder = join(folder, 'logs');
  const onStarted = () => {
    try {
      recordProcesses(folder, { ...processes.pids(), postgres: servers.postgres?.pid(), kafka: servers.kafka?.pid() });
    } catch (fault) {
      say(explainFault(fault)); // what runs goes on running
    }
  };
  const processes = supervisor({ logFolder, say, onGivingUp, onStarted });
  const logs = new Map(['postgres', 'kafka'].map((name) => [name, openRotatingLog(join(logFolder, `${name}.log`))]));
  const onLog = (/** @type {string} */ name, /** @type {string} */ line) => logs.get(name)?.write(`${line}\n`);
  const servers = ourServers({
    folder,
    ports,
    secrets,
    outside,
    onLog,
    step: stepper(say),
    say,
    onGivingUp,
    onStarted,
  });
  const stopping = new AbortController();
  const stop = stopper({ folder, processes, servers, parts, stopping });
  return { processes, servers, stop, stopping: stopping.signal };
}

/**
 * @param {ReturnType<typeof run>} running
 * @param {import('./supervisor.mjs').Part[]} parts
 * @param {Record<string, string>} environment
 * @param {ReturnType<typeof stepper>} step
 */
async function startAll({ processes, servers, stopping }, parts, environment, step) {
  await servers.start();
  await prepare(environment, step, stopping);
  const done = step('services and gateway');
  await startParts(parts, processes, environment);
  done();
}

/**
 * What tests and the development loop do with a system that runs.
 * @param {ReturnType<typeof run>} running
 * @param {import('./supervisor.mjs').Part[]} parts
 */
const controls = ({ processes, servers, stop }, parts) => ({
  parts,
  processes,
  pid: processes.pid,
  kill: processes.kill,
  stopPart: processes.stop,
  startPart: async (/** @type {string} */ name, /** @type {Record<string, string>} */ extra = {}) => {
    const part = parts.find((known) => known.name === name);
    if (!part) throw new Error(`there is no part ${name}`);
    processes.start({ ...part, env: { ...part.env, ...extra } });
    await untilReady(part.readyUrl);
  },
  kafkaPid: () => servers.kafka?.pid(),
  stopKafka: async () => servers.kafka?.stop(),
  startKafka: async () => servers.kafka?.start(),
  stop,
});

/** @typedef {Awaited<ReturnType<typeof startSystem>>} System */

/**
 * Intake first, so that the others begin by reading the whole catalogue. The gateway begins with it and is ready when all are.
 * @param {import('./supervisor.mjs').Part[]} parts
 * @param {ReturnType<typeof supervisor>} processes
 * @param {Record<string, string>} environment
 */
async function startParts(parts, processes, environment) {
  const named = (/** @type {string[]} */ ...names) => parts.filter(({ name }) => names.includes(name));
  for (const part of named('identity', 'intake', 'gateway')) processes.start(part);
  await Promise.all(named('identity', 'intake').map(({ readyUrl }) => untilReady(readyUrl)));
  await untilPublished(environment);
  for (const part of named(...services.filter((service) => service !== 'intake'))) processes.start(part);
  await Promise.all(parts.map(({ readyUrl }) => untilReady(readyUrl)));
}

/** The ports our own parts will take. @param {import('./ports.mjs').Ports} ports @param {ReturnType<typeof outsideServers>} outside */
function portsInUse({ PORT_POSTGRES, PORT_KAFKA, PORT_KAFKA_CONTROLLER, ...others }, outside) {
  /** @type {Partial<import('./ports.mjs').Ports>} */
  const ours = others;
  if (!outside.databases) ours.PORT_POSTGRES = PORT_POSTGRES;
  if (!outside.broker) {
    ours.PORT_KAFKA = PORT_KAFKA;
    ours.PORT_KAFKA_CONTROLLER = PORT_KAFKA_CONTROLLER;
  }
  return ours;
}

/**
 * Stops in order: those who ask, those who answer, and the servers last.
 * @param {{ folder: string, processes: ReturnType<typeof supervisor>, servers: ReturnType<typeof ourServers>, parts: { name: string }[], stopping: AbortController }} running
 */
function stopper({ folder, processes, servers, parts, stopping }) {
  /** @type {Promise<void> | undefined} */
  let ending;
  return () => {
    ending ??= end();
    return ending;
  };
  async function end() {
    stopping.abort();
    await processes.stopAll(['gateway']);
    await Promise.all(parts.filter(({ name }) => name !== 'gateway').map(({ name }) => processes.stop(name)));
    await servers.stop();
    forgetProcesses(folder);
    rmSync(join(folder, 'environment.json'), { force: true });
  }
}

/** Says what is being done, and how long it took. @param {(line: string) => void} say */
const stepper = (say) => (/** @type {string} */ text) => {
  const started = performance.now();
  say(`  … ${text}`);
  return () => say(`  ✔ ${text} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
};
