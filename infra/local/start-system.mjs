import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dataFolder, root } from './data-folder.mjs';
import { endLeftOvers, forgetProcesses, recordProcesses } from './left-overs.mjs';
import { systemEnvironment, systemParts } from './parts.mjs';
import { checkPortsFree, portsFromEnvironment } from './ports.mjs';
import { runStep } from './run-step.mjs';
import { developmentSecrets, services } from './secrets.mjs';
import { outsideServers, startServers } from './servers.mjs';
import { supervisor, untilReady } from './supervisor.mjs';

/**
 * @typedef {object} SystemOptions
 * @property {string} [data] folder of its data
 * @property {import('./ports.mjs').Ports} [ports]
 * @property {string} [catalogue] folder to import
 * @property {(line: string) => void} [say] progress
 * @property {(reason: string) => void} [onGivingUp] a part crashes again and again: the system is to be stopped
 * @property {AbortSignal} [signal] ends a start that is under way
 */

/**
 * Starts a whole system, built before: servers, databases, topics, catalogue, identity, the four services and the gateway.
 * Rejects with a reason a person can act on, and with nothing left running.
 * @param {SystemOptions} [options]
 */
export async function startSystem(options = {}) {
  const {
    say = () => undefined,
    ports = portsFromEnvironment(),
    catalogue = resolve(process.env.CATALOGUE ?? join(root, 'infra/catalogue')),
  } = options;
  const folder = dataFolder(options.data);
  await endLeftOvers(folder, say);
  const outside = outsideServers(options.data ? {} : process.env);
  await checkPortsFree(portsInUse(ports, outside));
  const secrets = developmentSecrets(folder);
  const environment = systemEnvironment({ ports, secrets, catalogue, outside: outside.variables });
  const logFolder = join(folder, 'logs');
  mkdirSync(logFolder, { recursive: true });
  const step = stepper(say);
  const onLog = (/** @type {string} */ name, /** @type {string} */ line) =>
    appendFileSync(join(logFolder, `${name}.log`), `${line}\n`);
  const servers = await startServers({ folder, ports, secrets, outside, onLog, step });
  const parts = systemParts(environment, secrets).filter(({ name }) => name !== 'identity' || !process.env.OIDC_ISSUER);
  let started = false;
  /** @type {(reason: Error) => void} */
  let fail = () => undefined;
  const failing = new Promise((/** @type {(value: never) => void} */ _resolve, reject) => (fail = reject));
  failing.catch(() => undefined); // it may come when nobody waits any more
  const giveUp = (/** @type {string} */ reason) =>
    started ? (options.onGivingUp ?? say)(reason) : fail(new Error(reason));
  const processes = supervisor({ logFolder, say, onGivingUp: giveUp, onStarted: () => record() });
  const stop = stopper({ folder, processes, servers, parts });
  for (const [name, server] of Object.entries({ PostgreSQL: servers.postgres, 'Apache Kafka': servers.kafka }))
    void server?.exited.then(({ reason }) => stop.expected(name) || giveUp(`${name} has ended. ${reason}`));
  options.signal?.addEventListener('abort', () => fail(new Error('The start was ended.')), { once: true });
  if (options.signal?.aborted) fail(new Error('The start was ended.'));
  const record = () =>
    recordProcesses(folder, { ...processes.pids(), postgres: servers.postgres?.pid, kafka: servers.kafka?.pid });
  try {
    record();
    await Promise.race([failing, prepare(environment, catalogue, step)]);
    const done = step('services and gateway');
    await Promise.race([failing, startParts(parts, processes, environment)]);
    done();
    started = true;
  } catch (fault) {
    await stop();
    throw fault;
  }
  writeFileSync(join(folder, 'environment.json'), JSON.stringify(environment, null, 2), { mode: 0o600 });
  return {
    environment,
    folder,
    parts: parts.map(({ name }) => name),
    pid: processes.pid,
    kill: processes.kill,
    stopPart: processes.stop,
    startPart: async (/** @type {string} */ name, /** @type {Record<string, string>} */ extra = {}) => {
      const part = parts.find((known) => known.name === name);
      if (!part) throw new Error(`there is no part ${name}`);
      processes.start({ ...part, env: { ...part.env, ...extra } });
      await untilReady(part.readyUrl);
    },
    kafkaPid: () => servers.kafka?.pid,
    stopKafka: () => stop.kafka(),
    startKafka: async () => stop.kafkaIs(await servers.startKafka()),
    stop,
  };
}

/** @typedef {Awaited<ReturnType<typeof startSystem>>} System */

/**
 * Intake first, so that the others begin by reading the whole catalogue.
 * @param {import('./supervisor.mjs').Part[]} parts
 * @param {ReturnType<typeof supervisor>} processes
 * @param {Record<string, string>} environment
 */
async function startParts(parts, processes, environment) {
  const first = parts.filter(({ name }) => ['identity', 'intake', 'gateway'].includes(name));
  for (const group of [first, parts.filter((part) => !first.includes(part))]) {
    for (const part of group) processes.start(part);
    await Promise.all(group.map(({ readyUrl }) => untilReady(readyUrl)));
    if (group === first) await untilPublished(environment);
  }
}

/** Databases and topics are brought up to date side by side; then the catalogue is published. */
async function prepare(
  /** @type {Record<string, string>} */ environment,
  /** @type {string} */ catalogue,
  /** @type {(text: string) => () => void} */ step,
) {
  const migrated = step('migrations and topics');
  await Promise.all([
    ...services.map((service) => runStep(join(root, 'services', service, 'dist/migrate.js'), [], environment)),
    runStep(join(root, 'packages/messaging/dist/create-topics-main.js'), [], environment),
  ]);
  migrated();
  const imported = step('catalogue');
  await runStep(join(root, 'infra/catalogue/dist/main.js'), ['import', catalogue], environment);
  imported();
}

/** What intake has to tell has left its outbox. @param {Record<string, string>} environment */
async function untilPublished({ PORT_INTAKE }) {
  const url = `http://127.0.0.1:${PORT_INTAKE}/health/ready`;
  for (let tries = 0; tries < 600; tries += 1) {
    const { detail } = /** @type {{ detail: { outbox: { events: number } | null } }} */ (
      await (await fetch(url)).json()
    );
    if (detail.outbox?.events === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('intake could not publish the catalogue: is Apache Kafka well?');
}

/** The ports our own parts will take. @param {import('./ports.mjs').Ports} ports @param {ReturnType<typeof outsideServers>} outside */
function portsInUse({ PORT_POSTGRES, PORT_KAFKA, PORT_KAFKA_CONTROLLER, ...others }, outside) {
  return {
    ...others,
    ...(!outside.databases && { PORT_POSTGRES }),
    ...(!outside.broker && { PORT_KAFKA, PORT_KAFKA_CONTROLLER }),
  };
}

/**
 * Stops in order: those who ask, those who answer, and the servers last.
 * @param {{ folder: string, processes: ReturnType<typeof supervisor>, servers: Awaited<ReturnType<typeof startServers>>, parts: { name: string }[] }} running
 */
function stopper({ folder, processes, servers, parts }) {
  let kafka = servers.kafka;
  let [stopping, kafkaStopping] = [/** @type {Promise<void> | undefined} */ (undefined), false];
  const stop = () => (stopping ??= end());
  async function end() {
    await processes.stopAll(['gateway']);
    await Promise.all(parts.filter(({ name }) => name !== 'gateway').map(({ name }) => processes.stop(name)));
    await Promise.all([kafka?.stop(), servers.postgres?.stop()]);
    forgetProcesses(folder);
    rmSync(join(folder, 'environment.json'), { force: true });
  }
  return Object.assign(stop, {
    expected: (/** @type {string} */ name) => stopping !== undefined || (name === 'Apache Kafka' && kafkaStopping),
    kafka: async () => {
      kafkaStopping = true;
      await kafka?.stop();
    },
    kafkaIs: (/** @type {typeof kafka} */ broker) => void ((kafka = broker), (kafkaStopping = false)),
  });
}

/** Says what is being done, and how long it took. @param {(line: string) => void} say */
const stepper = (say) => (/** @type {string} */ text) => {
  const started = performance.now();
  say(`  … ${text}`);
  return () => say(`  ✔ ${text} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
};
